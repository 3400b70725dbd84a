import { describe, expect, it } from "@jest/globals";
import { createEmbeddedExtractor } from "../../src/extraction/embedded/embedded-extractor.ts";
import { bareArticle } from "../articles/bare-article.ts";
import table from "./places-and-works-in-german.json" with { type: "json" };

const extractor = await createEmbeddedExtractor({ languages: ["de"], statementModel: false });

async function factsIn(text: string): Promise<readonly string[]> {
  const { statements } = await extractor.extract(bareArticle(text, { language: "de", published: table.published }));
  return statements.map(({ type, source, target }) => `${type}: ${source} > ${target}`);
}

describe("places, contests, lives, works and the economy", () => {
  it.each(table.passages)("is found in: $text", async ({ text, gives }) => {
    const wanted = Object.entries(gives).flatMap(([type, facts]) => facts.map((fact) => `${type}: ${fact}`));
    expect(await factsIn(text)).toEqual(expect.arrayContaining(wanted));
  });
});
