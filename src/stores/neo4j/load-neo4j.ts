/**
 * Loading into Neo4j
 * ==================
 *
 * A whole graph into an empty one: ids are known to be new, so everything is created and nothing is looked for but the
 * ends of relationships. It takes many transactions; until the last one the Graph node says that the graph is being loaded,
 * readers are told so, and what a load that broke off has left is taken away before the next.
 */
import { createReadStream, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { StoreError } from "../../foundation/errors.ts";
import { nodeLabels } from "../../graph/graph-model.ts";
import type { GraphLoad, LoadSummary } from "../../graph/graph-load.ts";
import { cypherText } from "../../queries/cypher-text.ts";
import { LoadFiles, type LoadFile, type LoadTable } from "../load-files.ts";
import { decoderOf, loadFormat, loadStatement } from "./load-format.ts";
import { encodeParameters, type Query } from "./neo4j-database.ts";

/** Rows of one transaction. */
const portion = 5000;

/** Transactions at a time, where they share no node but at their borders. */
const writers = 3;

/** Entities, and names, are in many articles: transactions would wait for each other, or deadlock. */
const hasHubs = ({ ends }: LoadTable): boolean => ends?.target === "Entity" || ends?.target === "Fact";

/** Work in one transaction of the load's holder. */
export type WriteTurn = <T>(work: (query: Query) => Promise<T>) => Promise<T>;

async function* portions({ file }: LoadFile<null>): AsyncGenerator<readonly string[]> {
  let lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    lines.push(line);
    if (lines.length < portion) continue;
    yield lines;
    lines = [];
  }
  if (lines.length > 0) yield lines;
}

function checkAllMatched(
  written: { readonly name: string; readonly matched: number; readonly rows: number },
  place: string,
) {
  const { name, matched, rows } = written;
  if (matched === rows) return;
  throw new StoreError({
    code: "store/load-incomplete",
    place,
    problem: `${rows - matched} of ${rows} rows of ${name} join what is not in the load`,
    remedy: "This is an error of the program; please report it with the command that you ran",
  });
}

async function writeFile(file: LoadFile<null>, write: WriteTurn, place: string): Promise<void> {
  const text = loadStatement(file);
  const decode = decoderOf(file);
  const writePortion = (lines: readonly string[]): Promise<void> => {
    const rows = lines.map(decode);
    return write(async (query) => {
      const [answer] = await query(text, { rows });
      checkAllMatched({ name: file.name, matched: Number(answer?.["matched"]), rows: rows.length }, place);
    });
  };
  await atOnce(portions(file), { limit: hasHubs(file) ? 1 : writers, work: writePortion });
}

/** Runs the work on items as they come, so many at a time; nothing is under way any more when it ends or throws. */
async function atOnce<T>(
  items: AsyncIterable<T>,
  { limit, work }: { readonly limit: number; readonly work: (item: T) => Promise<void> },
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  try {
    for await (const item of items) {
      const done = work(item).finally(() => underWay.delete(done));
      done.catch(() => undefined);
      underWay.add(done);
      if (underWay.size >= limit) await Promise.race(underWay);
    }
    await Promise.all(underWay);
  } finally {
    await Promise.allSettled(underWay);
  }
}

/** Takes away what a load that broke off has left. */
export async function clearLoad(write: WriteTurn): Promise<void> {
  const parameters = encodeParameters({ limit: portion }) as Readonly<Record<string, unknown>>;
  for (const label of [...nodeLabels.filter((name) => name !== "Graph"), "Name"]) {
    const text = cypherText("write/clear-load", "neo4j", { Label: label });
    for (let removed = portion; removed > 0;) {
      const [answer] = await write((query) => query(text, parameters));
      removed = Number(answer?.["removed"] ?? 0);
    }
  }
}

export async function loadNeo4j(load: GraphLoad, write: WriteTurn, place: string): Promise<LoadSummary> {
  const folder = join(load.folder, "rows");
  const files = new LoadFiles(folder, loadFormat);
  try {
    await load.fill(files);
    await write((query) => query(cypherText("write/open-load", "neo4j"), { load: load.id }));
    for (const file of files.close()) await writeFile(file, write, place);
    await write((query) => query(cypherText("write/close-load", "neo4j"), { patch: load.id }));
    return files.summary();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
