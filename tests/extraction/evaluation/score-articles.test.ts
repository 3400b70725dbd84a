import { describe, expect, it } from "@jest/globals";
import { compareScores } from "../../../src/extraction/evaluation/compare-scores.ts";
import { scoreArticles } from "../../../src/extraction/evaluation/score-articles.ts";
import type { ScoredGraph, ScoredStatement } from "../../../src/extraction/evaluation/scored-graph.ts";
import type { Measure } from "../../../src/extraction/evaluation/score-article.ts";

const meeting: ScoredStatement = { type: "met_with", source: "Anna Holm", target: "Bernd Rau", sentences: [1] };
const visit: ScoredStatement = {
  type: "visited",
  source: "Anna Holm",
  target: "Genf",
  sentences: [2],
  modality: "planned",
  time: "2025-07",
  target_alt: ["Schweiz"],
};

const gold: ScoredGraph = {
  id: "1",
  entities: [
    { name: "Anna Holm", type: "Person", surfaces: ["Anna Holm", "Holms"] },
    { name: "Bernd Rau", type: "Person", surfaces: ["Bernd Rau"] },
    { name: "Genf", type: "Place", surfaces: ["Genf"] },
    { name: "Schweiz", type: "Place", surfaces: [] },
  ],
  statements: [meeting, visit],
  quotes: [{ speaker: "Anna Holm", sentences: [3, 4] }],
};

function scoreOne(changes: Partial<ScoredGraph>, measure: Measure): readonly [hit: number, gold: number, made: number] {
  const { hit, gold: wanted, predicted } = scoreArticles([gold], [{ ...gold, ...changes }]).measures[measure];
  return [hit, wanted, predicted];
}

const found = (...statements: readonly ScoredStatement[]): Partial<ScoredGraph> => ({ statements: [...statements] });

describe("a score", () => {
  it("is perfect for the gold graph itself, an entity that is only implied apart", () => {
    const { measures, attributes, missing } = scoreArticles([gold], [gold]);
    expect(Object.values(measures).map(({ hit, gold: wanted, predicted }) => [hit - wanted, hit - predicted])).toEqual(
      Array.from({ length: 8 }, () => [0, 0]),
    );
    expect(measures.entities.gold).toBe(3);
    expect(attributes).toMatchObject({ time: { right: 1, total: 1 }, modality: { right: 2, total: 2 } });
    expect(missing).toBe(0);
  });

  it("counts an article without extraction as an empty one", () => {
    const { measures, missing } = scoreArticles([gold], []);
    expect(missing).toBe(1);
    expect(measures.facts).toMatchObject({ hit: 0, gold: 2, predicted: 0, interval: [0, 0] });
  });

  it.each<[string, Partial<ScoredGraph>, Measure, readonly [number, number, number]]>([
    [
      "a symmetric fact in either direction",
      found({ ...meeting, source: "Bernd Rau", target: "Anna Holm" }),
      "facts",
      [1, 2, 1],
    ],
    [
      "no other fact in the wrong direction",
      found({ ...visit, source: "Genf", target: "Anna Holm" }),
      "facts",
      [0, 2, 1],
    ],
    ["a pair in the wrong direction", found({ ...visit, source: "Genf", target: "Anna Holm" }), "pairs", [1, 2, 1]],
    ["an acceptable other end", found({ ...visit, target: "Schweiz" }), "facts", [1, 2, 1]],
    ["the same fact twice once", found(meeting, { ...meeting, sentences: [5] }), "facts", [1, 2, 1]],
    ["another modality not in full", found({ ...visit, modality: "asserted" }), "facts, full", [0, 2, 1]],
    ["another modality not as hedged", found({ ...visit, modality: "possible" }), "hedged or denied", [0, 1, 1]],
    ["a statement from an entity to itself not at all", found({ ...meeting, target: "Anna Holm" }), "facts", [0, 2, 0]],
    ["a quote with half of the sentences", { quotes: [{ speaker: "Anna Holm", sentences: [4] }] }, "quotes", [1, 1, 1]],
    ["no quote with a third of them", { quotes: [{ speaker: "Anna Holm", sentences: [4, 5] }] }, "quotes", [0, 1, 1]],
    ["no quote of somebody else", { quotes: [{ speaker: "Bernd Rau", sentences: [3, 4] }] }, "quotes", [0, 1, 1]],
    ["an entity by its genitive", { entities: [{ name: "Holm", type: "Person" }] }, "entities", [1, 3, 1]],
    ["an entity with an article", { entities: [{ name: "die Genf", type: "Place" }] }, "entities", [1, 3, 1]],
    ["no entity of another type", { entities: [{ name: "Genf", type: "Work" }] }, "entities", [0, 3, 1]],
    ["it where types do not matter", { entities: [{ name: "Genf", type: "Work" }] }, "entities, any type", [1, 3, 1]],
  ])("counts %s", (_what, changes, measure, expected) => {
    expect(scoreOne(changes, measure)).toEqual(expected);
  });

  it("sums by type and by group, and says which facts are missed and wrong", () => {
    const wrong: ScoredStatement = { type: "criticised", source: "Bernd Rau", target: "Carla Voss" };
    const { byType, byGroup, articles } = scoreArticles([gold], [{ ...gold, ...found(meeting, wrong) }]);
    expect(byType).toEqual({
      met_with: { hit: 1, gold: 1, predicted: 1 },
      visited: { hit: 0, gold: 1, predicted: 0 },
      criticised: { hit: 0, gold: 0, predicted: 1 },
    });
    expect(Object.values(byGroup).reduce((sum, cell) => sum + cell.gold, 0)).toBe(2);
    expect(articles[0]).toMatchObject({
      right: ["met_with(Anna Holm, Bernd Rau)"],
      missed: ["visited(Anna Holm, Genf)"],
      wrong: ["criticised(Bernd Rau, ?Carla Voss)"],
    });
  });
});

describe("a comparison", () => {
  it("lists what was found, lost, made wrong and avoided", () => {
    const wrong: ScoredStatement = { type: "criticised", source: "Bernd Rau", target: "Anna Holm" };
    const before = scoreArticles([gold], [{ ...gold, ...found(meeting, wrong) }]);
    const after = scoreArticles([gold], [{ ...gold, ...found(visit) }]);
    expect(compareScores(before, after)).toEqual([
      {
        id: "1",
        found: ["visited(Anna Holm, Genf)"],
        lost: ["met_with(Anna Holm, Bernd Rau)"],
        wrong: [],
        avoided: ["criticised(Bernd Rau, Anna Holm)"],
      },
    ]);
    expect(compareScores(before, before)).toEqual([]);
  });
});
