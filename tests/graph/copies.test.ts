import { describe, expect, it } from "@jest/globals";
import { CopyIndex } from "../../src/graph/copies/copy-index.ts";
import { jaccard, sketchShingles, textShingles, type Shingles } from "../../src/graph/copies/text-shingles.ts";
import { Planner } from "../../src/graph/planning/planner.ts";
import { MemoryGraph } from "./memory-graph.ts";
import { putArticle, type SyntheticArticle } from "./synthetic-article.ts";

const words = Array.from({ length: 100 }, (_, index) => `w${index}`);
const text = words.join(" ");
const changedAt = (...positions: readonly number[]): string =>
  words.map((word, index) => (positions.includes(index) ? "other" : word)).join(" ");

describe("shingles", () => {
  it.each([
    ["the same text", text, 1],
    ["another case and punctuation", text.toUpperCase().replaceAll(" ", ", "), 1],
    ["one word changed of 100", changedAt(50), 91 / 101],
    ["another text", text.replaceAll("w", "v"), 0],
    ["a text too short to compare", "w0 w1 w2 w3 w4 w5 w6", 0],
  ])("of %s", (_, other, expected) => {
    expect(jaccard(textShingles(text), textShingles(other))).toBeCloseTo(expected);
  });

  it("that are alike share a band", () => {
    const bands = new Set(sketchShingles(textShingles(text)).split(" "));
    expect(
      sketchShingles(textShingles(changedAt(20, 70)))
        .split(" ")
        .some((band) => bands.has(band)),
    ).toBe(true);
    expect(sketchShingles(textShingles("too short"))).toBe("");
  });
});

describe("copies", () => {
  const originals = async (
    articles: readonly (readonly [id: string, day: string, text: string])[],
  ): Promise<readonly string[]> => {
    const shingles = new Map<string, Shingles>(articles.map(([id, , body]) => [id, textShingles(body)]));
    const index = new CopyIndex();
    const rows = articles.map(([id, day, body]) => ({ id, day, sketch: sketchShingles(textShingles(body)) }));
    await index.change([], rows, (ids) =>
      Promise.resolve(new Map(ids.map((id) => [id, shingles.get(id) ?? new Set()]))),
    );
    return articles.map(([id]) => index.originalOf(id));
  };

  it("are of the earliest", async () => {
    expect(
      await originals([
        ["b", "2025-01-02", text],
        ["a", "2025-01-03", text],
        ["c", "2025-01-02", changedAt(9)],
      ]),
    ).toEqual(["b", "b", "b"]);
  });

  it("are at most 14 days younger", async () => {
    expect(
      await originals([
        ["a", "2025-01-01", text],
        ["b", "2025-01-15", text],
        ["c", "2025-01-16", text],
      ]),
    ).toEqual(["a", "a", "c"]);
  });

  it("are not made by chains of small changes", async () => {
    const once = changedAt(20, 40);
    const twice = changedAt(20, 40, 60, 80);
    expect(
      await originals([
        ["a", "2025-01-01", text],
        ["b", "2025-01-02", once],
        ["c", "2025-01-03", twice],
      ]),
    ).toEqual(["a", "a", "c"]);
  });
});

describe("independent sources of an edge", () => {
  const report = (id: string, more: Partial<SyntheticArticle>): ReturnType<typeof putArticle> =>
    putArticle({
      id,
      entities: [
        ["Person", "Ada Lang"],
        ["Person", "Otto Kern"],
      ],
      statements: [{ type: "met_with", source: 0, target: 1 }],
      ...more,
    });

  it.each<[string, readonly Partial<SyntheticArticle>[], number]>([
    ["are the publishers", [{ publisher: "dpa" }, { publisher: "Die Zeitung" }, { publisher: "DPA" }], 2],
    ["are the articles of unknown publishers", [{ publisher: null }, { publisher: null }], 2],
    [
      "are not copies",
      [
        { publisher: "dpa", rest: text },
        { publisher: "Die Zeitung", rest: text },
        { publisher: null, rest: changedAt(9) },
      ],
      1,
    ],
  ])("%s", async (_, articles, count) => {
    const graph = new MemoryGraph("de");
    const planner = new Planner(graph);
    await planner.load();
    for (const [index, more] of articles.entries())
      graph.apply((await planner.plan([report(`a${index}`, more)])).patch);
    const [edge] = graph.relationships("MET_WITH");
    expect(edge?.properties).toMatchObject({ sourceCount: count, articleCount: articles.length });
  });
});
