import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { batched, change, outcome } from "./arbitrary-changes.ts";
import { applyBatches, exportedFiles, postedRows, withEmbeddedGraph } from "./embedded-graph.ts";
import { MemoryGraph } from "./memory-graph.ts";
import { Planner } from "../../src/graph/planning/planner.ts";

describe("in the embedded database", () => {
  it("the graph is the one built at once from what is in, whatever happened before", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 5, maxLength: 25 }), fc.nat(1000), async (history, seed) => {
        const lived = await withEmbeddedGraph(async (store) => {
          await applyBatches(store, batched(history, seed));
          return [await exportedFiles(store, "json"), await postedRows(store)];
        });
        const once = await withEmbeddedGraph(async (store) => {
          await applyBatches(store, [outcome(history)]);
          return [await exportedFiles(store, "json"), await postedRows(store)];
        });
        expect(lived).toEqual(once);
      }),
      { numRuns: 5 },
    );
  }, 120_000);

  it("plans are those of the reference model", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 5, maxLength: 15 }), fc.nat(1000), async (history, seed) => {
        const batches = batched(history, seed);
        const graph = new MemoryGraph("de");
        const planner = new Planner(graph);
        await planner.load();
        for (const batch of batches) graph.apply((await planner.plan(batch)).patch);
        const [rows, posted] = await withEmbeddedGraph(async (store) => {
          await applyBatches(store, batches);
          return [await exportedFiles(store, "json"), await postedRows(store)] as const;
        });
        expect(posted).toEqual(graph.postings());
        // The Graph node is the store's own.
        const lines = rows["graph.jsonl"]?.trim().split("\n") ?? [];
        expect(lines.length - 1).toBe(graph.export().length);
      }),
      { numRuns: 5 },
    );
  }, 120_000);
});
