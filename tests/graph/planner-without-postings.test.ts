import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { Planner } from "../../src/graph/planning/planner.ts";
import { articles } from "./arbitrary-changes.ts";
import { MemoryGraph } from "./memory-graph.ts";

it("a graph that keeps no postings is planned none, and is the same", async () => {
  await fc.assert(
    fc.asyncProperty(articles, async (puts) => {
      const [posted, bare] = [new MemoryGraph("de"), Object.assign(new MemoryGraph("de"), { keepsPostings: false })];
      for (const graph of [posted, bare]) {
        const planner = new Planner(graph);
        await planner.load();
        const { patch } = await planner.plan(puts);
        expect(patch.postings !== undefined).toBe(graph.keepsPostings);
        graph.apply(patch);
      }
      expect(bare.export()).toEqual(posted.export());
    }),
    { numRuns: 20 },
  );
}, 60_000);
