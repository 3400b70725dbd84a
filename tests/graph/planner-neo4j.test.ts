import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { openNeo4jStore } from "../../src/stores/neo4j/open-neo4j-store.ts";
import { holdTestDatabase } from "../neo4j/hold-test-database.ts";
import { testServer, wipeTestDatabase } from "../neo4j/test-database.ts";
import { articles, batched, change, outcome, shuffled } from "./arbitrary-changes.ts";
import { applyBatches, exportedFiles, withEmbeddedGraph } from "./embedded-graph.ts";
import { expectDated } from "./dated-appearances-of.ts";
import { expectNameKeys } from "./name-keys-of.ts";
import type { Change } from "../../src/graph/planning/change.ts";

holdTestDatabase();

type Files = Readonly<Record<string, string>>;

async function inNeo4j(...runs: readonly (readonly (readonly Change[])[])[]): Promise<Files> {
  await wipeTestDatabase();
  let files: Files = {};
  for (const batches of runs) {
    const store = await openNeo4jStore(testServer());
    await store.prepare({ language: "de" });
    await applyBatches(store, batches);
    files = await exportedFiles(store, "json");
    await expectNameKeys(store);
    await expectDated(store);
    await store.close();
  }
  return files;
}

/** In the other database, which must not matter either. */
const atOnce = (changes: readonly Change[]): Promise<Files> =>
  withEmbeddedGraph(async (store) => {
    await applyBatches(store, [changes]);
    return exportedFiles(store, "json");
  });

it("in Neo4j the graph is the one built at once from what is in, whatever was put, replaced, removed and judged before", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 5, maxLength: 20 }), fc.nat(1000), async (history, seed) => {
      expect(await inNeo4j(batched(history, seed))).toEqual(await atOnce(outcome(history)));
    }),
    { numRuns: 4 },
  );
}, 600_000);

it("in Neo4j any order, any batches and any split into two runs give the graph that is built at once", async () => {
  await fc.assert(
    fc.asyncProperty(articles, fc.nat(1000), fc.nat(12), async (puts, seed, cut) => {
      const order = shuffled(puts, seed);
      const runs = [batched(order.slice(0, cut), seed), batched(order.slice(cut), seed + 1)];
      expect(await inNeo4j(...runs)).toEqual(await atOnce(puts));
    }),
    { numRuns: 4 },
  );
}, 600_000);
