/** The same patch gives the same answers from both stores, byte by byte. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { namedQueries } from "../../src/queries/named-queries.ts";
import { openEmbeddedStore } from "../../src/stores/embedded/open-embedded-store.ts";
import type { GraphStore } from "../../src/stores/graph-store.ts";
import { openNeo4jStore } from "../../src/stores/neo4j/open-neo4j-store.ts";
import { samplePatch } from "../explorer/sample-patch.ts";
import { claimTestDatabase, testServer, wipeTestDatabase } from "../neo4j/test-database.ts";

jest.setTimeout(600_000);
const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
let release: () => void;
let stores: readonly GraphStore[] = [];

beforeAll(async () => {
  release = await claimTestDatabase();
  await wipeTestDatabase();
  stores = [await openEmbeddedStore({ path: join(folder, "same.newsgraph") }), await openNeo4jStore(testServer())];
  for (const store of stores) {
    await store.prepare({ language: "de" });
    await store.apply(samplePatch());
  }
});
afterAll(async () => {
  for (const store of stores) await store.close();
  release();
  rmSync(folder, { recursive: true });
});

const first = "Mira Vahlenstein";
const second = "Pawel Dorniew";

it.each<[string, Readonly<Record<string, unknown>>]>([
  ["met-with", {}],
  ["met-with", { name: second }],
  ["met-with", { name: first, place: "Silberhafen", from: "2025-02", to: "2025" }],
  ["quoted", {}],
  ["quoted", { speaker: "Adaeze Okorolu" }],
  ["sanctions", {}],
  ["sanctions", { name: second }],
  ["evidence", { first, second }],
  ["evidence", { first, second, type: "met_with" }],
  ["neighbourhood", { name: first }],
  ["timeline", { first, second }],
  ["roles", {}],
  ["mentions", { name: "Vahlenstein" }],
  ["co-mentions", { name: first, limit: 5 }],
  ["contradictions", {}],
  ["most-connected", { type: "Person" }],
  ["edge-counts", {}],
])("%s %j", async (name, parameters) => {
  const query = namedQueries.find((candidate) => candidate.name === name);
  if (query === undefined) throw new Error(`No query ${name}`);
  const [embedded, neo4j] = await Promise.all(stores.map((store) => store.answer(query, parameters)));
  expect(embedded?.length).toBeGreaterThan(0);
  expect(JSON.stringify(neo4j)).toBe(JSON.stringify(embedded));
});
