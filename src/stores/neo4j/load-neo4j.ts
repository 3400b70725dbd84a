/**
 * Loading into Neo4j
 * ==================
 *
 * A whole graph into an empty one: ids are known to be new, so everything is created, and hardly anything looked for. Rows
 * go to the server while the next ones are made. It takes many transactions; until the last one the Graph node says that the
 * graph is being loaded, readers are told so, and what a load that broke off has left is taken away before the next.
 */
import { StoreError } from "../../foundation/errors.ts";
import { nodeLabels } from "../../graph/graph-model.ts";
import type { GraphLoad, LoadSummary } from "../../graph/graph-load.ts";
import { cypherText } from "../../queries/cypher-text.ts";
import { ChunkQueue } from "./chunk-queue.ts";
import { NameKeys } from "../name-keys.ts";
import { creations } from "./creation.ts";
import { LoadChunks, type LoadChunk } from "./load-chunks.ts";
import { encodeParameters, type Query } from "./neo4j-database.ts";
import { plannedOnce } from "./planned-once.ts";

/** Nodes of one transaction that takes them away. */
const portion = 5000;

/** Work in one transaction of the load's holder. */
export type WriteTurn = <T>(work: (query: Query) => Promise<T>) => Promise<T>;

/** The statements are made before their turn comes, while the server is at work on those before. */
function writeChunk({ nodes, relationships }: LoadChunk, place: string): (query: Query) => Promise<void> {
  const made = [...creations(nodes, relationships)];
  return async (query) => {
    for (const { text, parameters, missing } of made) {
      const [answer] = await query(...plannedOnce(text, parameters));
      const [first] = missing(answer ?? {});
      if (first === undefined) continue;
      throw new StoreError({
        code: "store/load-incomplete",
        place,
        problem: `${first.rows - first.matched} of ${first.rows} rows of ${first.name} join what is not in the load`,
        remedy: "This is an error of the program; please report it with the command that you ran",
      });
    }
  };
}

/** Takes away what a load that broke off has left. */
export async function clearLoad(write: WriteTurn): Promise<void> {
  const parameters = encodeParameters({ limit: portion }) as Readonly<Record<string, unknown>>;
  for (const label of [...nodeLabels.filter((name) => name !== "Graph"), "Name", "NameKey"]) {
    const text = cypherText("write/clear-load", "neo4j", { Label: label });
    for (let removed = portion; removed > 0;) {
      const [answer] = await write((query) => query(text, parameters));
      removed = Number(answer?.["removed"] ?? 0);
    }
  }
}

export async function loadNeo4j(load: GraphLoad, write: WriteTurn, place: string): Promise<LoadSummary> {
  await write((query) => query(cypherText("write/open-load", "neo4j"), { load: load.id }));
  const queue = new ChunkQueue<(query: Query) => Promise<void>>(write);
  const chunks = new LoadChunks(
    (chunk) => {
      queue.add(writeChunk(chunk, place));
    },
    () => queue.room(),
  );
  try {
    await load.fill(chunks);
    chunks.close();
  } finally {
    await queue.end();
  }
  // Where the load gave none.
  await new NameKeys((text, parameters) => write((query) => query(text, parameters)), "neo4j").fill(false);
  await write((query) => query(cypherText("write/close-load", "neo4j"), { patch: load.id }));
  return chunks.summary();
}
