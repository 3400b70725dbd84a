import { describe, expect, it } from "@jest/globals";
import { createEmbeddedExtractor } from "../../src/extraction/embedded/embedded-extractor.ts";
import type { ExtractedStatement } from "../../src/extraction/extraction.ts";
import { bareArticle } from "../articles/bare-article.ts";
import agencies from "./hedged-by-agencies.json" with { type: "json" };
import frames from "./hedges-by-frame.json" with { type: "json" };
import table from "./hedged-in-german.json" with { type: "json" };

const extractor = await createEmbeddedExtractor({ languages: ["de"], statementModel: false });

function inWords({ type, source, target, modality, polarity }: ExtractedStatement): string {
  const hedges = [polarity, modality].filter((hedge) => hedge !== "affirmed" && hedge !== "asserted");
  return [`${type}: ${source} > ${target}`, ...(hedges.length === 0 ? [] : [hedges.join(" ")])].join(" | ");
}

async function statementsIn(text: string, published: string): Promise<readonly ExtractedStatement[]> {
  return (await extractor.extract(bareArticle(text, { language: "de", published }))).statements;
}

describe("what is planned, possible, demanded or denied", () => {
  it.each(table.passages)("$gives in: $text", async ({ text, gives }) => {
    const statements = await statementsIn(text, table.published);
    expect(statements.map(inWords)).toEqual(expect.arrayContaining(gives));
  });

  it.each(agencies.passages)("$gives and no $never in: $text", async ({ text, gives, never }) => {
    const statements = await statementsIn(text, agencies.published);
    const types = new Set(statements.map(({ type }) => type));
    expect(statements.map(inWords)).toEqual(expect.arrayContaining(gives));
    expect(never.filter((type: string) => types.has(type))).toEqual([]);
  });

  it.each(frames.passages)("%s gives %s", async (text, gives) => {
    const statements = await statementsIn(text, frames.published);
    expect(statements.map(inWords)).toContain(gives);
  });

  it.each(frames.nothing)("%s gives no %s", async (text, never) => {
    const statements = await statementsIn(text, frames.published);
    expect(statements.map(({ type }) => type)).not.toContain(never);
  });
});
