import { describe, expect, it } from "@jest/globals";
import type { Article } from "../../../src/articles/article.ts";
import { createEmbeddedExtractor } from "../../../src/extraction/embedded/embedded-extractor.ts";
import { extractionSchema } from "../../../src/extraction/extraction.ts";

const article: Article = {
  id: "a1",
  text: "Außenministerin Claire Beaumont hat in Oslo den norwegischen Kollegen Nils Aasen getroffen. „Es war ein gutes Gespräch“, sagte sie.",
  title: null,
  language: "de",
  published: "2025-03-14",
  modified: null,
  publisher: null,
  author: null,
  url: null,
  contentHash: "0",
};

describe("createEmbeddedExtractor", () => {
  it("gives an extraction as the contract has it, with ids that join", async () => {
    const extractor = await createEmbeddedExtractor();
    const extraction = await extractor.extract(article);
    expect(extractionSchema.parse(extraction)).toEqual(extraction);
    const ids = new Set(extraction.entities.map(({ id }) => id));
    for (const { sourceId, targetId } of extraction.statements)
      expect([ids.has(sourceId), ids.has(targetId)]).toEqual([true, true]);
    expect(extraction.quotes).toMatchObject([{ speaker: "Claire Beaumont", sentences: [2], kind: "direct" }]);
    expect(extraction.extractor).toBe(`embedded@${extractor.version}`);
  });

  it("reads an article that does not state its language in the one that it is in, and warns of one that nobody reads", async () => {
    const extractor = await createEmbeddedExtractor();
    const english =
      "The Canadian foreign minister Anna Weber met her colleague Lars Berg in Oslo on Monday, officials said.";
    const french =
      "Le ministre des Affaires étrangères a rencontré son homologue lundi à Oslo, selon le gouvernement norvégien.";
    const inEnglish = await extractor.extract({ ...article, language: null, text: english });
    expect(inEnglish).toMatchObject({ language: "en", warnings: [] });
    const inFrench = await extractor.extract({ ...article, language: null, text: french });
    expect(inFrench.warnings.join(" ")).toContain("fr");
  });

  it("gives the same extraction again", async () => {
    const extractor = await createEmbeddedExtractor();
    expect(await extractor.extract(article)).toEqual(await extractor.extract(article));
  });

  it.each(["", "   ", "😀", "„", "Moskau", "x".repeat(3000)])("survives the text %j", async (text) => {
    const extractor = await createEmbeddedExtractor();
    const extraction = await extractor.extract({ ...article, text });
    expect(extractionSchema.safeParse(extraction).success).toBe(true);
  });

  it("warns of a language that it does not know", async () => {
    const extractor = await createEmbeddedExtractor();
    const { warnings } = await extractor.extract({ ...article, language: "fr" });
    expect(warnings.join(" ")).toContain("fr");
  });
});
