import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { createEmbeddedExtractor } from "../../src/extraction/embedded/embedded-extractor.ts";
import { bareArticle } from "../articles/bare-article.ts";

const schema = z.strictObject({
  about: z.string(),
  /** Types of which a passage that gives nothing gives nothing. */
  types: z.array(z.string()),
  passages: z.array(z.strictObject({ text: z.string(), gives: z.array(z.string()) })).min(50),
});

const extractor = await createEmbeddedExtractor({ languages: ["de", "en"], statementModel: false });
const folder = new URL("de/passages/", import.meta.url);
const tables = readdirSync(folder).map((file) => schema.parse(JSON.parse(readFileSync(new URL(file, folder), "utf8"))));

async function findIn(text: string, types: readonly string[]): Promise<readonly string[]> {
  const { statements } = await extractor.extract(bareArticle(text));
  return statements
    .filter(({ type }) => types.includes(type))
    .map(({ type, source, target }) => `${type}: ${source} > ${target}`);
}

describe.each(tables)("passages as news word them: $about", ({ types, passages }) => {
  it.each(passages.filter(({ gives }) => gives.length > 0))("$gives in: $text", async ({ text, gives }) => {
    const all = gives.map((fact) => fact.replace(/: .*$/u, ""));
    expect(await findIn(text, [...types, ...all])).toEqual(expect.arrayContaining(gives));
  });

  it.each(passages.filter(({ gives }) => gives.length === 0))("nothing of it in: $text", async ({ text }) => {
    expect(await findIn(text, types)).toEqual([]);
  });
});
