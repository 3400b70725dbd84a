/**
 * The whole way of an extraction into Neo4j, ours against neo4j-graphrag's: the same articles and the same extractions.
 * Ours writes identities, sentences, facts and sums too, theirs nodes and relationships of each article by themselves.
 * Ours as an initial load, from the spool to the last row, and batch by batch; each way has a server of its own, first just started,
 * then, emptied, once more: the first run is the warm-up of the second. Where NEO4J_URI gives a server, that serves all.
 * An assertion is a statement of the extractions, with all that a way writes of it; how many nodes and relationships that is, is counted too, since
 * ours has several times as many: sentences, appearances and statements are nodes, and names are found by keys. A rate of each says
 * how long a graph takes, and how fast it is written.
 * Once more as files that neo4j-admin takes in, from the spool until it ends; then a server starts on them and makes the constraints.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import { GraphWriter } from "../../src/pipeline/graph-writer.ts";
import type { GraphStore } from "../../src/stores/graph-store.ts";
import { openNeo4jStore } from "../../src/stores/neo4j/open-neo4j-store.ts";
import type { SpooledArticle } from "../../src/pipeline/initial-load/spool.ts";
import { loadAtOnce, writeFilesAtOnce } from "../load-at-once.ts";
import { syntheticArticle } from "../synthetic-articles.ts";
import type { PutArticle } from "../../tests/graph/synthetic-article.ts";
import { emptyDatabase } from "./given-database.ts";
import { startFromMaven } from "./neo4j-from-maven.ts";
import type { Neo4jServer } from "./neo4j-server.ts";
import { cacheFolder, freePort, provideNeo4j } from "./provide-neo4j.ts";
import { runAdminImport } from "./run-admin-import.ts";
import { runProgram } from "./run-program.ts";

const script = fileURLToPath(new URL("write-with-graphrag.py", import.meta.url));
const namesOfArticle = 8;
const articlesOfPatch = 100;
const report = console.error;

/** In seconds. */
export interface Spent {
  readonly wall: number;
  /** Of the client and the server together, which other work on the machine changes less; null where the server's is not known. */
  readonly processor: number | null;
}

export interface Way {
  readonly name: string;
  /** Nodes and relationships that are there in the end. */
  readonly written: number;
  /** Into a server that was just started, and into the same one again; one run where a server was given. */
  readonly runs: readonly Spent[];
}

export interface Comparison {
  readonly statements: number;
  /** Theirs is the first. */
  readonly ways: readonly Way[];
  readonly imported: Spent;
  /** With the start of a server and its constraints. */
  readonly importedAndReady: Spent;
}

type Write = (server: Neo4jServer) => Promise<Spent>;

const clockTicks = 100;

/** Processor seconds of a process, where /proc tells. */
function processorOf({ pid }: Neo4jServer): number | null {
  if (pid === undefined || process.platform !== "linux") return null;
  const [, user = "", system = ""] =
    /\)(?: \S+){11} (\d+) (\d+)/u.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
  return (Number(user) + Number(system)) / clockTicks;
}

function ownProcessor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function countWritten({ url, user, password }: Neo4jServer): Promise<number> {
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  const text =
    "MATCH (node) WITH count(node) AS nodes MATCH ()-[edge]->() WITH nodes, count(edge) AS edges RETURN nodes + edges AS written";
  const { records } = await driver.executeQuery(text);
  await driver.close();
  return Number(records[0]?.get("written"));
}

async function writeTheirs(server: Neo4jServer, python: string, lines: readonly string[]): Promise<Spent> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-graphrag-"));
  const file = join(folder, "articles.jsonl");
  writeFileSync(file, lines.join("\n"));
  const environment = { NEO4J_URI: server.url, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
  const before = processorOf(server);
  const { code, output } = await runProgram(python, { arguments: [script, file], environment });
  const after = processorOf(server);
  rmSync(folder, { recursive: true });
  if (code !== 0) throw new Error(`${python} ${script} failed:\n${output.slice(-2000)}`);
  const [wall = 0, own = 0] = output.trim().split("\n").at(-1)?.split(" ").map(Number) ?? [];
  return { wall, processor: before === null || after === null ? null : own + after - before };
}

async function writeOurs(server: Neo4jServer, work: (store: GraphStore) => Promise<void>): Promise<Spent> {
  const store = await openNeo4jStore(server);
  await store.prepare({ language: "de" });
  const [start, own, before] = [performance.now(), ownProcessor(), processorOf(server)];
  await work(store);
  const [wall, after] = [(performance.now() - start) / 1000, processorOf(server)];
  const processor = before === null || after === null ? null : ownProcessor() - own + after - before;
  await store.close();
  return { wall, processor };
}

/** A server that was given is emptied alone: it is nobody's to start. */
async function twice(name: string, write: Write): Promise<Way> {
  const server = await provideNeo4j({ report });
  try {
    const runs: Spent[] = [];
    let written = 0;
    for (let run = 0; run < (server.given ? 1 : 2); run += 1) {
      await emptyDatabase(server);
      runs.push(await write(server));
      written = await countWritten(server);
    }
    await emptyDatabase(server);
    return { name, written, runs };
  } finally {
    await server.stop();
  }
}

async function importOurs(puts: readonly SpooledArticle[]): Promise<Pick<Comparison, "imported" | "importedAndReady">> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-import-"));
  const [files, home, cache] = [join(folder, "files"), join(folder, "home"), cacheFolder()];
  const [start, own] = [performance.now(), ownProcessor()];
  await writeFilesAtOnce(files, puts);
  const tool = await runAdminImport({ files, home, cache, report });
  const spent = (): Spent => ({ wall: (performance.now() - start) / 1000, processor: ownProcessor() - own + tool });
  const imported = spent();
  const options = { home, cache, report, temporary: false, port: await freePort(), password: "benchmark" };
  const server = await startFromMaven(options);
  const store = await openNeo4jStore(server);
  await store.prepare();
  const ready = spent();
  const importedAndReady = { ...ready, processor: (ready.processor ?? 0) + (processorOf(server) ?? 0) };
  await store.close();
  await server.stop();
  rmSync(folder, { recursive: true });
  return { imported, importedAndReady };
}

async function writeBatches(store: GraphStore, puts: readonly PutArticle[]): Promise<void> {
  const writer = new GraphWriter(store);
  for (let first = 0; first < puts.length; first += articlesOfPatch)
    await writer.write(puts.slice(first, first + articlesOfPatch));
}

/** `python` is one that has neo4j-graphrag; a server that NEO4J_URI gives is emptied. */
export async function compareWithGraphrag(python: string, articles: number): Promise<Comparison> {
  const puts = Array.from({ length: articles }, (_, index) => syntheticArticle(index, namesOfArticle));
  const lines = puts.map(({ article, extraction }) => JSON.stringify({ ...extraction, text: article.text }));
  const ways = [
    await twice("neo4j-graphrag, article by article", (server) => writeTheirs(server, python, lines)),
    await twice("newsgraph, initial load", (server) => writeOurs(server, (store) => loadAtOnce(store, puts))),
    await twice("newsgraph, batch by batch", (server) => writeOurs(server, (store) => writeBatches(store, puts))),
  ];
  const statements = puts.reduce((sum, { extraction }) => sum + extraction.statements.length, 0);
  return { statements, ways, ...(await importOurs(puts)) };
}
