import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { openNeo4jStore } from "../../src/stores/neo4j/open-neo4j-store.ts";
import type { GraphStore } from "../../src/stores/graph-store.ts";
import { articles, shuffled } from "../graph/arbitrary-changes.ts";
import { applyBatches, exportedFiles, withEmbeddedGraph } from "../graph/embedded-graph.ts";
import { expectDated } from "../graph/dated-appearances-of.ts";
import { expectNameKeys } from "../graph/name-keys-of.ts";
import { holdTestDatabase } from "../neo4j/hold-test-database.ts";
import { testServer, wipeTestDatabase } from "../neo4j/test-database.ts";
import { loadInTwo, spooledOf } from "./load-outcome.ts";

holdTestDatabase();

async function inNeo4j<T>(work: (store: GraphStore) => Promise<T>): Promise<T> {
  await wipeTestDatabase();
  const store = await openNeo4jStore(testServer());
  try {
    await store.prepare({ language: "de" });
    return await work(store);
  } finally {
    await store.close();
  }
}

const patched = (puts: Parameters<typeof spooledOf>[0]) =>
  withEmbeddedGraph(async (store) => {
    await applyBatches(store, [puts]);
    return exportedFiles(store, "json");
  });

it("in Neo4j an initial load makes the graph that patches make, and patches may follow", async () => {
  await fc.assert(
    fc.asyncProperty(articles, fc.nat(1000), fc.nat(12), async (puts, seed, cut) => {
      const order = shuffled(puts, seed);
      const files = await inNeo4j(async (store) => {
        await loadInTwo(store, spooledOf(order.slice(0, cut)), 2);
        await expectNameKeys(store);
        await applyBatches(store, [order.slice(cut)]);
        await expectDated(store);
        return exportedFiles(store, "json");
      });
      expect(files).toEqual(await patched(puts));
    }),
    { numRuns: 3 },
  );
}, 600_000);

it("in Neo4j of two loads at once the second writes by patches, and both are in", async () => {
  await fc.assert(
    fc.asyncProperty(articles, fc.nat(1000), async (puts, seed) => {
      const order = spooledOf(shuffled(puts, seed));
      const files = await inNeo4j(async (store) => {
        const other = await openNeo4jStore(testServer());
        await Promise.all([loadInTwo(store, order.slice(0, 6), 1), loadInTwo(other, order.slice(3), 1)]);
        await other.close();
        return exportedFiles(store, "json");
      });
      expect(files).toEqual(await patched(puts));
    }),
    { numRuns: 2 },
  );
}, 600_000);
