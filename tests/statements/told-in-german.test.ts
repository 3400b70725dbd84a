import { describe, expect, it } from "@jest/globals";
import { createEmbeddedExtractor } from "../../src/extraction/embedded/embedded-extractor.ts";
import { bareArticle } from "../articles/bare-article.ts";
import table from "./told-in-german.json" with { type: "json" };

const extractor = await createEmbeddedExtractor({ languages: ["de"], statementModel: false });

async function factsIn(text: string): Promise<readonly string[]> {
  const { statements } = await extractor.extract(bareArticle(text, { language: "de", published: table.published }));
  return statements.map(({ type, source, target, modality, polarity }) => {
    const hedge = polarity === "negated" ? "negated" : modality;
    return `${type}: ${source} > ${target}${hedge === "asserted" ? "" : ` | ${hedge}`}`;
  });
}

describe("law, conflict and what is planned, possible or denied", () => {
  it.each(table.passages)("is found in: $text", async ({ text, gives }) => {
    const wanted = Object.entries(gives).flatMap(([type, facts]) => facts.map((fact) => `${type}: ${fact}`));
    expect(await factsIn(text)).toEqual(expect.arrayContaining(wanted));
  });
});
