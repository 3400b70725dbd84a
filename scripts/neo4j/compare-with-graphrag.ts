/**
 * The whole way of an extraction into Neo4j, ours against neo4j-graphrag's: the same articles and the same extractions, one after the
 * other into the same server. Ours writes identities, sentences, facts and sums too, theirs nodes and relationships of
 * each article by themselves. Ours once as an initial load, from the spool to the last row, once batch by batch, and once as
 * files that neo4j-admin takes in, from the spool until it ends; then a server starts on them and makes the constraints.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { GraphWriter } from "../../src/pipeline/graph-writer.ts";
import type { GraphStore } from "../../src/stores/graph-store.ts";
import { openNeo4jStore } from "../../src/stores/neo4j/open-neo4j-store.ts";
import type { SpooledArticle } from "../../src/pipeline/initial-load/spool.ts";
import { loadAtOnce, writeFilesAtOnce } from "../load-at-once.ts";
import { syntheticArticle } from "../synthetic-articles.ts";
import { emptyDatabase } from "./given-database.ts";
import { startFromMaven } from "./neo4j-from-maven.ts";
import type { Neo4jServer } from "./neo4j-server.ts";
import { cacheFolder, freePort } from "./provide-neo4j.ts";
import { runAdminImport } from "./run-admin-import.ts";
import { runProgram } from "./run-program.ts";

const script = fileURLToPath(new URL("write-with-graphrag.py", import.meta.url));
const namesOfArticle = 8;
const articlesOfPatch = 100;

export interface Comparison {
  readonly statements: number;
  /** In seconds. */
  readonly loaded: number;
  readonly patched: number;
  readonly imported: number;
  /** With the start of a server and its constraints. */
  readonly importedAndReady: number;
  readonly theirs: number;
}

async function writeTheirs(server: Neo4jServer, python: string, lines: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-graphrag-"));
  const file = join(folder, "articles.jsonl");
  writeFileSync(file, lines.join("\n"));
  const environment = { NEO4J_URI: server.url, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
  const { code, output } = await runProgram(python, { arguments: [script, file], environment });
  rmSync(folder, { recursive: true });
  if (code !== 0) throw new Error(`${python} ${script} failed:\n${output.slice(-2000)}`);
  return Number(output.trim().split("\n").at(-1));
}

/** `python` is one that has neo4j-graphrag; the server's database is emptied. */
export async function compareWithGraphrag(server: Neo4jServer, python: string, articles: number): Promise<Comparison> {
  const puts = Array.from({ length: articles }, (_, index) => syntheticArticle(index, namesOfArticle));
  const lines = puts.map(({ article, extraction }) => JSON.stringify({ ...extraction, text: article.text }));
  await emptyDatabase(server);
  const theirs = await writeTheirs(server, python, lines);
  const loaded = await writeOurs(server, (store) => loadAtOnce(store, puts));
  const patched = await writeOurs(server, async (store) => {
    const writer = new GraphWriter(store);
    for (let first = 0; first < articles; first += articlesOfPatch)
      await writer.write(puts.slice(first, first + articlesOfPatch));
  });
  const imports = await importOurs(puts);
  const statements = puts.reduce((sum, { extraction }) => sum + extraction.statements.length, 0);
  return { statements, loaded, patched, theirs, ...imports };
}

async function importOurs(puts: readonly SpooledArticle[]): Promise<Pick<Comparison, "imported" | "importedAndReady">> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-import-"));
  const [files, home, cache, report] = [join(folder, "files"), join(folder, "home"), cacheFolder(), console.error];
  const start = performance.now();
  await writeFilesAtOnce(files, puts);
  await runAdminImport({ files, home, cache, report });
  const imported = (performance.now() - start) / 1000;
  const server = await startFromMaven({
    ...{ home, cache, report, temporary: false },
    port: await freePort(),
    password: "benchmark",
  });
  const store = await openNeo4jStore(server);
  await store.prepare();
  const importedAndReady = (performance.now() - start) / 1000;
  await store.close();
  await server.stop();
  rmSync(folder, { recursive: true });
  return { imported, importedAndReady };
}

async function writeOurs(server: Neo4jServer, work: (store: GraphStore) => Promise<void>): Promise<number> {
  await emptyDatabase(server);
  const store = await openNeo4jStore(server);
  await store.prepare({ language: "de" });
  const start = performance.now();
  await work(store);
  const seconds = (performance.now() - start) / 1000;
  await store.close();
  return seconds;
}
