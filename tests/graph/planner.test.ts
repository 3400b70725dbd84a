import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { stableHash } from "../../src/foundation/stable-hash.ts";
import { nameKey } from "../../src/identities/name-key.ts";
import type { Judgement } from "../../src/identities/judgement.ts";
import type { EntityType } from "../../src/ontology/ontology.ts";
import type { Change } from "../../src/graph/planning/change.ts";
import { Planner } from "../../src/graph/planning/planner.ts";
import { MemoryGraph } from "./memory-graph.ts";
import { putArticle, type SyntheticArticle } from "./synthetic-article.ts";

const pool: readonly (readonly [EntityType, string])[] = [
  ["Person", "Jan Müller"],
  ["Person", "Eva Mueller"],
  ["Person", "Müller"],
  ["Person", "George Bush"],
  ["Person", "George W. Bush"],
  ["Person", "George H. W. Bush"],
  ["Person", "Kirill Dmitrijew"],
  ["Person", "Kirill Dmitriev"],
  ["Person", "Dmitrijew"],
  ["Person", "Putin"],
  ["Person", "Wladimir Putin"],
  ["Place", "USA"],
  ["Place", "Vereinigte Staaten"],
  ["Place", "Paris"],
  ["Person", "Paris Hilton"],
  ["Organization", "Siemens AG"],
  ["Organization", "Siemens"],
  ["Organization", "DPA"],
];

const entities = fc.uniqueArray(fc.constantFrom(...pool), { minLength: 1, maxLength: 5, selector: ([, name]) => name });
const statement = fc.record({
  type: fc.constantFrom("met_with", "criticised", "holds_role", "threatened_sanctions"),
  source: fc.nat(4),
  target: fc.nat(4),
  polarity: fc.constantFrom("affirmed" as const, "negated" as const),
  modality: fc.constantFrom("asserted" as const, "planned" as const),
  attribution: fc.nat(9),
  time: fc.constantFrom("2025", "2025-02", "2024-02-29"),
  role: fc.constantFrom("Sprecher", "sprecher", "Chef"),
});
const body = fc.record({
  entities,
  statements: fc.array(statement, { maxLength: 4 }),
  quotes: fc.array(fc.tuple(fc.nat(3), fc.option(fc.nat(3))), { maxLength: 2 }),
  published: fc.constantFrom("2025-07", "2025-07-14", "2024", null),
  publisher: fc.constantFrom("DPA", "Die Zeitung", null),
  language: fc.constantFrom("de", "en"),
});
type Body = typeof body extends fc.Arbitrary<infer T> ? T : never;

function article(id: string, { quotes, ...rest }: Body): SyntheticArticle {
  return { id, ...rest, quotes };
}

const articleIds = Array.from({ length: 12 }, (_, index) => `a${index}`);
const articleSet = fc.dictionary(fc.constantFrom(...articleIds), body, { minKeys: 1, maxKeys: 12 });

const judgedName = fc.record({ articleId: fc.constantFrom(...articleIds), entity: fc.constantFrom(...pool) });
const judgement = fc
  .record({
    verdict: fc.constantFrom("same" as const, "different" as const, "unsure" as const),
    first: judgedName,
    second: judgedName,
    minute: fc.integer({ min: 10, max: 59 }),
  })
  .map(({ verdict, first, second, minute }): Judgement => {
    const name = ({ articleId, entity: [type, text] }: typeof first): Judgement["first"] => ({
      articleId,
      type,
      nameKey: nameKey(type, text),
    });
    const at = `2026-01-01T00:${minute}:00Z`;
    return { verdict, first: name(first), second: name(second), reason: null, author: null, at };
  });

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

/** Cuts a list into batches, deterministically from a seed. */
function batched<T>(rows: readonly T[], seed: number): readonly (readonly T[])[] {
  const batches: T[][] = [[]];
  rows.forEach((row, index) => {
    batches.at(-1)?.push(row);
    if (parseInt(stableHash(String(seed), String(index)).slice(0, 2), 16) % 3 === 0) batches.push([]);
  });
  return batches.filter((batch) => batch.length > 0);
}

const force = (change: ReturnType<typeof putArticle>): Change => ({ ...change, force: true });

const emptyPatch = {
  removedRelationships: [],
  removedNodes: [],
  createdNodes: [],
  changedNodes: [],
  createdRelationships: [],
  changedRelationships: [],
};

describe("the graph is a function of the set of articles and judgements", () => {
  it("whatever their order and batches, and whether the state is kept or read back", async () => {
    await fc.assert(
      fc.asyncProperty(
        articleSet,
        fc.array(judgement, { maxLength: 4 }),
        fc.nat(1000),
        fc.boolean(),
        async (set, judgements, seed, reload) => {
          const puts = Object.entries(set).map(([id, row]): Change => putArticle(article(id, row)));
          const judged = judgements.map((row): Change => ({ kind: "judge", judgement: row }));
          const changes = [...puts, ...judged];
          const once = await grow([changes]);
          const order = (row: Change): string => stableHash(String(seed), JSON.stringify(row));
          const shuffled = [...changes].sort((a, b) => (order(a) < order(b) ? -1 : 1));
          const bitByBit = await grow(batched(shuffled, seed), { reload });
          expect(bitByBit.export()).toEqual(once.export());
        },
      ),
      { numRuns: 150 },
    );
  });

  it("whatever was put, replaced, removed and judged before", async () => {
    const change = fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .tuple(fc.constantFrom(...articleIds), body)
          .map(([id, row]) => force(putArticle(article(id, row)))),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(...articleIds).map((articleId): Change => ({ kind: "remove", articleId })),
      },
      { weight: 1, arbitrary: judgement.map((row): Change => ({ kind: "judge", judgement: row })) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 25 }), fc.nat(1000), async (history, seed) => {
        const articles = new Map<string, Change>();
        for (const row of history) {
          if (row.kind === "put") articles.set(row.article.id, row);
          if (row.kind === "remove") articles.delete(row.articleId);
        }
        const judgements = history.filter((row) => row.kind === "judge");
        const once = await grow([[...articles.values(), ...judgements]]);
        const lived = await grow(batched(history, seed));
        expect(lived.export()).toEqual(once.export());
      }),
      { numRuns: 150 },
    );
  });

  it("and putting everything again changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(articleSet, async (set) => {
        const puts = Object.entries(set).map(([id, row]): Change => putArticle(article(id, row)));
        const graph = await grow([puts]);
        const planner = new Planner(graph, { rememberFrom: 2 });
        await planner.load();
        const { patch } = await planner.plan(puts);
        expect(patch).toEqual({ ...emptyPatch, id: patch.id });
      }),
      { numRuns: 50 },
    );
  });

  it("and a judgement taken back was never there", async () => {
    await fc.assert(
      fc.asyncProperty(articleSet, judgement, async (set, row) => {
        const puts = Object.entries(set).map(([id, entry]): Change => putArticle(article(id, entry)));
        const graph = await grow([puts]);
        const before = graph.export();
        const planner = new Planner(graph, { rememberFrom: 2 });
        await planner.load();
        graph.apply((await planner.plan([{ kind: "judge", judgement: row }])).patch);
        const [judgementId = ""] = planner.index.judgements().keys();
        graph.apply((await planner.plan([{ kind: "undo", judgementId }])).patch);
        expect(graph.export()).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});
