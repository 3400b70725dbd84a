/** A real embedded database in a folder of its own, with a planner on it; removed afterwards. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@jest/globals";
import type { Change } from "../../src/graph/planning/change.ts";
import { exportGraph, type ExportFormat } from "../../src/graph/formats/export-graph.ts";
import { Planner } from "../../src/graph/planning/planner.ts";
import { compactProperties } from "../../src/graph/compact-properties.ts";
import type { Properties } from "../../src/graph/graph-patch.ts";
import { postingProperties } from "../../src/graph/posting.ts";
import { entriesOf, readNames, readStated } from "../../src/graph/register-text.ts";
import { readStoredGraph } from "../../src/graph/planning/read-stored-graph.ts";
import { expectNameKeys } from "./name-keys-of.ts";
import { openEmbeddedStore } from "../../src/stores/embedded/open-embedded-store.ts";
import type { GraphStore } from "../../src/stores/graph-store.ts";

export async function withEmbeddedGraph<T>(work: (store: GraphStore) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  const store = await openEmbeddedStore({ path: join(folder, "graph.newsgraph"), memory: 2 ** 28 });
  try {
    await store.prepare({ language: "de" });
    return await work(store);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

export async function applyBatches(store: GraphStore, batches: readonly (readonly Change[])[]): Promise<void> {
  const planner = new Planner(readStoredGraph(store), { rememberFrom: 2 });
  await planner.load();
  for (const batch of batches) await store.apply((await planner.plan(batch)).patch);
}

const limits = { milliseconds: 20_000, rows: 10_000 };

/** Every posting and register as the database has it, sorted; that a register is found from its entities is held against it. */
export async function postedRows(store: GraphStore): Promise<readonly string[]> {
  const columns = Object.keys(postingProperties).map((name) => `posting.${name} AS ${name}`);
  const cypher = `MATCH (source:Topic)-[posting:STATED]->(target:Topic) RETURN source.id AS sourceId, target.id AS targetId, ${columns.join(", ")}`;
  const rows: string[] = [];
  for await (const { sourceId, targetId, id, ...row } of store.run(cypher, limits))
    rows.push(JSON.stringify({ id, sourceId, targetId, properties: compactProperties(row as Properties) }));
  const entries: string[] = [];
  const printed: string[] = [];
  const registers =
    "MATCH (r:Register) RETURN r.id AS id, r.publisher AS publisher, r.day AS day, r.names AS names, r.stated AS stated";
  for await (const { id, publisher, day, names, stated } of store.run(registers, limits)) {
    const register = {
      articleId: id as string,
      publisherId: publisher as string | null,
      day: Number(day),
      names: readNames(names as string),
      stated: readStated((stated ?? "") as string),
    };
    rows.push(JSON.stringify(register));
    if (register.publisherId !== null)
      printed.push(JSON.stringify({ publisherId: publisher, articleId: id, registered: id, day }));
    entries.push(...entriesOf(register).map((entry) => JSON.stringify({ ...entry, articleId: id, day })));
  }
  expect((await registeredEntries(store)).sort()).toEqual(entries.sort());
  expect((await printedArticles(store)).sort()).toEqual(printed.sort());
  await expectNameKeys(store);
  return rows.sort();
}

async function printedArticles(store: GraphStore): Promise<string[]> {
  const cypher = `MATCH (topic:Topic)-[p:PRINTED]->(r:Register)
    RETURN topic.id AS publisherId, p.articleId AS articleId, r.id AS registered, p.day AS day`;
  const rows: string[] = [];
  for await (const row of store.run(cypher, limits)) rows.push(JSON.stringify(row));
  return rows;
}

async function registeredEntries(store: GraphStore): Promise<string[]> {
  const cypher = `MATCH (topic:Topic)-[n:NAMED_IN]->(r:Register)
    RETURN topic.id AS entityId, n.sentences AS sentences, n.quotes AS quotes, n.through AS through, r.id AS articleId, n.day AS day`;
  const rows: string[] = [];
  for await (const row of store.run(cypher, limits)) rows.push(JSON.stringify(row));
  return rows;
}

/** The text of each file. */
export async function exportedFiles(
  store: GraphStore,
  format: ExportFormat,
): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {};
  for await (const { file, text } of exportGraph(store, format)) files[file] = (files[file] ?? "") + text;
  return files;
}
