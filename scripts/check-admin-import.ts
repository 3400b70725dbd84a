/**
 * Whether what `newsgraph export --format neo4j-admin` writes is what neo4j-admin takes: `npx tsx scripts/check-admin-import.ts`.
 *
 * Exports a synthetic graph from the embedded database, runs the exported script with Neo4j's own tool from Maven Central, starts
 * a server on what it made, and holds the server's graph against the embedded one's, byte by byte. Exit code 1 where
 * they differ.
 */
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportGraph } from "../src/graph/formats/export-graph.ts";
import { GraphWriter } from "../src/pipeline/graph-writer.ts";
import { openEmbeddedStore } from "../src/stores/embedded/open-embedded-store.ts";
import type { GraphStore } from "../src/stores/graph-store.ts";
import { openNeo4jStore } from "../src/stores/neo4j/open-neo4j-store.ts";
import { putArticle } from "../tests/graph/synthetic-article.ts";
import { startFromMaven } from "./neo4j/neo4j-from-maven.ts";
import { cacheFolder } from "./neo4j/provide-neo4j.ts";
import { runAdminImport } from "./neo4j/run-admin-import.ts";
import { syntheticArticle } from "./synthetic-articles.ts";

const articles = Number(process.argv[2] ?? 300);
const password = "admin-import-check";

/** Texts that CSV gets wrong easily. */
const awkward = putArticle({
  id: 'awkward "quoted", \\ back\nslash',
  entities: [
    ["Organization", 'Haus "Ost", Nord & Süd'],
    ["Person", "Conan O’Brien"],
    ["Place", "São Tomé"],
  ],
  statements: [{ type: "criticised", source: 0, target: 1, role: "a, b", time: "2025-07" }],
  quotes: [[1, null]],
  publisher: "Zeitung, die",
  rest: "Ein Satz\nmit Zeilen; und 'Zeichen'.",
});

async function jsonOf(store: GraphStore): Promise<string> {
  let whole = "";
  for await (const { text } of exportGraph(store, "json")) whole += text;
  return whole;
}

async function exportFrom(folder: string): Promise<string> {
  const store = await openEmbeddedStore({ path: join(folder, "graph.newsgraph") });
  await store.prepare({ language: "de" });
  const puts = Array.from({ length: articles }, (_, index) => syntheticArticle(index, 8));
  await new GraphWriter(store).write([awkward, ...puts]);
  mkdirSync(join(folder, "files"));
  for await (const { file, text } of exportGraph(store, "neo4j-admin"))
    appendFileSync(join(folder, "files", file), text);
  const json = await jsonOf(store);
  await store.close();
  return json;
}

const folder = mkdtempSync(join(tmpdir(), "newsgraph-import-"));
const home = join(folder, "home");
try {
  const expected = await exportFrom(folder);
  const cache = cacheFolder();
  await runAdminImport({ files: join(folder, "files"), home, cache, report: console.error });
  const port = 17_687;
  const server = await startFromMaven({ home, port, password, cache, temporary: false, report: console.error });
  try {
    const store = await openNeo4jStore(server);
    await store.prepare({ language: "de" });
    const found = await jsonOf(store);
    await store.close();
    const lines = expected.split("\n").length - 1;
    const same = found === expected;
    console.log(`${lines} nodes and relationships, ${same ? "the same" : "NOT the same"} after neo4j-admin`);
    if (!same) {
      const known = new Set(expected.split("\n"));
      console.log(
        found
          .split("\n")
          .filter((line) => !known.has(line))
          .slice(0, 5)
          .join("\n"),
      );
      process.exitCode = 1;
    }
  } finally {
    await server.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
