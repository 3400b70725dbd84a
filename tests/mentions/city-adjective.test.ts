import { describe, expect, it } from "@jest/globals";
import { createEmbeddedExtractor } from "../../src/extraction/embedded/embedded-extractor.ts";
import { bareArticle } from "../articles/bare-article.ts";

/** The places that are named inside words of a text, and what they say of its statements. */
async function readPlaces(
  text: string,
): Promise<{ readonly places: readonly string[]; readonly facts: readonly string[] }> {
  const extractor = await createEmbeddedExtractor({ languages: ["de"], statementModel: false });
  const { entities, statements } = await extractor.extract(bareArticle(text));
  return {
    places: entities.filter(({ mentions }) => mentions.some(({ kind }) => kind === "compound")).map(({ name }) => name),
    facts: statements.map(({ type, source, target }) => `${type}: ${source} > ${target}`),
  };
}

describe("city adjectives", () => {
  it.each([
    ["Die Bremer Bürgermeisterin Anna Roth schwieg.", "holds_role: Anna Roth > Bremen"],
    ["Der Dresdner Zoo ist alt. Dresden feiert.", "located_in: Dresdner Zoo > Dresden"],
    ["Frankfurt am Main feiert. Der Frankfurter Zoo ist alt.", "located_in: Frankfurter Zoo > Frankfurt am Main"],
  ])("name their town: %s", async (text, fact) => {
    expect((await readPlaces(text)).facts).toContain(fact);
  });

  it.each([
    "Die Berliner feierten die ganze Nacht.",
    "Ein New Yorker Künstler malte ein Bild.",
    "Der Sender zeigt abends einen Film.",
  ])("are no other words in -er: %s", async (text) => {
    expect((await readPlaces(text)).places).toEqual([]);
  });
});

describe("national offices", () => {
  it.each([
    ["Bundeskanzlerin Anna Roth reiste ab.", "holds_role: Anna Roth > Deutschland"],
    ["Bundesfinanzminister Karl Brandt reiste ab.", "holds_role: Karl Brandt > Deutschland"],
  ])("name their country: %s", async (text, fact) => {
    expect((await readPlaces(text)).facts).toContain(fact);
  });

  it.each([
    "Bundeskanzler Karl Brandt reiste aus Österreich ab.",
    "Der Bundesvorsitzende Karl Brandt reiste ab.",
    "Der Bundesratspräsident Karl Brandt reiste ab.",
  ])("are not Germany's where another country or body has them: %s", async (text) => {
    expect((await readPlaces(text)).facts).not.toContain("holds_role: Karl Brandt > Deutschland");
  });
});
