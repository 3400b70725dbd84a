import { describe, expect, it } from "@jest/globals";
import { createEmbeddedExtractor } from "../../src/extraction/embedded/embedded-extractor.ts";
import type { ExtractedStatement } from "../../src/extraction/extraction.ts";
import { bareArticle } from "../articles/bare-article.ts";
import table from "./hedged-in-german.json" with { type: "json" };

const extractor = await createEmbeddedExtractor({ languages: ["de"], statementModel: false });

function inWords({ type, source, target, modality, polarity }: ExtractedStatement): string {
  const hedges = [polarity, modality].filter((hedge) => hedge !== "affirmed" && hedge !== "asserted");
  return [`${type}: ${source} > ${target}`, ...(hedges.length === 0 ? [] : [hedges.join(" ")])].join(" | ");
}

describe("what is planned, possible, demanded or denied", () => {
  it.each(table.passages)("$gives in: $text", async ({ text, gives }) => {
    const { statements } = await extractor.extract(bareArticle(text, { language: "de", published: table.published }));
    expect(statements.map(inWords)).toEqual(expect.arrayContaining(gives));
  });
});
