import { describe, expect, it } from "@jest/globals";
import { createEmbeddedExtractor } from "../../src/extraction/embedded/embedded-extractor.ts";
import { bareArticle } from "../articles/bare-article.ts";

const extractor = await createEmbeddedExtractor();

async function quotesIn(text: string): Promise<readonly object[]> {
  const { quotes } = await extractor.extract(bareArticle(text, { language: "en" }));
  return quotes.map(({ speaker, kind, sentences, medium }) => ({ speaker, kind, sentences, medium }));
}

const reed = { speaker: "Anna Reed", medium: null };

describe("English quotes", () => {
  it.each([
    ['"We will not go," Anna Reed said.', { ...reed, kind: "direct", sentences: [1] }],
    ["'We will not go,' Anna Reed said.", { ...reed, kind: "direct", sentences: [1] }],
    ["‘We will not go,’ Anna Reed said.", { ...reed, kind: "direct", sentences: [1] }],
    ['Anna Reed said: "We will not go. It is late."', { ...reed, kind: "direct", sentences: [1, 2] }],
    ['Anna Reed said: "We will not go.\n\nIt is late."', { ...reed, kind: "direct", sentences: [1, 2] }],
    ["Anna Reed said that it was late.", { ...reed, kind: "indirect", sentences: [1] }],
    ["Anna Reed said on Monday that it was late.", { ...reed, kind: "indirect", sentences: [1] }],
    ["Anna Reed said that evening that it was late.", { ...reed, kind: "indirect", sentences: [1] }],
    ["Anna Reed, a Democrat, said that it was late.", { ...reed, kind: "indirect", sentences: [1] }],
    ["According to the head of the party, Anna Reed, it was late.", { ...reed, kind: "indirect", sentences: [1] }],
    ["It was late, Anna Reed said.", { ...reed, kind: "indirect", sentences: [1] }],
    ["It was late, said Anna Reed.", { ...reed, kind: "indirect", sentences: [1] }],
    ["According to Anna Reed, it was late.", { ...reed, kind: "indirect", sentences: [1] }],
    ["Anna Reed left the room, saying that it was late.", { ...reed, kind: "indirect", sentences: [1] }],
    ["Instead, Anna Reed noted, it will be late.", { ...reed, kind: "indirect", sentences: [1] }],
    ["Anna Reed: It is late", { ...reed, kind: "indirect", sentences: [1] }],
    ["Anna Reed alleged that the plan had failed.", { ...reed, kind: "indirect", sentences: [1] }],
    ["Anna Reed told Reuters that it was late.", { ...reed, kind: "indirect", sentences: [1], medium: "Reuters" }],
  ])("%s", async (text, quote) => {
    expect(await quotesIn(text)).toEqual([quote]);
  });

  it("finds the speaker before a relative clause", async () => {
    const found = await quotesIn('"It is late," Anna Reed, who is no relative, told parliament.');
    expect(found).toMatchObject([{ speaker: "Anna Reed", sentences: [1] }]);
  });

  it.each([
    "The boys' hats were late, and the girls' too.",
    "Anna Reed's dog barked at the neighbours' cat.",
    "Anna Reed went home.",
    "Anna Reed told the truth.",
  ])("nothing in: %s", async (text) => {
    expect(await quotesIn(text)).toEqual([]);
  });
});
