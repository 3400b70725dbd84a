import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Change } from "../../src/graph/planning/change.ts";
import { Planner } from "../../src/graph/planning/planner.ts";
import { articles, batched, change, judgement, outcome, shuffled } from "./arbitrary-changes.ts";
import { MemoryGraph } from "./memory-graph.ts";

async function grow(
  batches: readonly (readonly Change[])[],
  options: { readonly reload: boolean } = { reload: false },
): Promise<MemoryGraph> {
  const graph = new MemoryGraph("de");
  let planner = new Planner(graph, { rememberFrom: 2 });
  await planner.load();
  for (const batch of batches) {
    graph.apply((await planner.plan(batch)).patch);
    if (!options.reload) continue;
    planner = new Planner(graph, { rememberFrom: 2 });
    await planner.load();
  }
  return graph;
}

const emptyPatch = {
  removedRelationships: [],
  removedNodes: [],
  createdNodes: [],
  changedNodes: [],
  createdRelationships: [],
  changedRelationships: [],
  postings: { removed: [], created: [], registers: { removed: [], created: [] } },
};

describe("the graph is a function of the set of articles and judgements", () => {
  it("whatever their order and batches, and whether the state is kept or read back", async () => {
    const judgements = fc.array(judgement, { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(articles, judgements, fc.nat(1000), async (puts, judged, seed) => {
        const changes = [...puts, ...judged.map((row): Change => ({ kind: "judge", judgement: row }))];
        const once = await grow([changes]);
        const bitByBit = await grow(batched(shuffled(changes, seed), seed), { reload: seed % 2 === 0 });
        expect(bitByBit.export()).toEqual(once.export());
        expect(bitByBit.postings()).toEqual(once.postings());
      }),
      { numRuns: 60 },
    );
  }, 300_000);

  it("whatever was put, replaced, removed and judged before", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 25 }), fc.nat(1000), async (history, seed) => {
        const lived = await grow(batched(history, seed));
        const once = await grow([outcome(history)]);
        expect(lived.export()).toEqual(once.export());
        expect(lived.postings()).toEqual(once.postings());
      }),
      { numRuns: 60 },
    );
  }, 300_000);

  it("and putting everything again changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(articles, async (puts) => {
        const graph = await grow([puts]);
        const planner = new Planner(graph, { rememberFrom: 2 });
        await planner.load();
        const { patch } = await planner.plan(puts);
        expect(patch).toEqual({ ...emptyPatch, id: patch.id });
      }),
      { numRuns: 20 },
    );
  }, 300_000);

  it("and a judgement taken back was never there", async () => {
    await fc.assert(
      fc.asyncProperty(articles, judgement, async (puts, row) => {
        const graph = await grow([puts]);
        const before = graph.export();
        const planner = new Planner(graph, { rememberFrom: 2 });
        await planner.load();
        graph.apply((await planner.plan([{ kind: "judge", judgement: row }])).patch);
        const [judgementId = ""] = planner.index.judgements().keys();
        graph.apply((await planner.plan([{ kind: "undo", judgementId }])).patch);
        expect(graph.export()).toEqual(before);
      }),
      { numRuns: 20 },
    );
  }, 300_000);
});
