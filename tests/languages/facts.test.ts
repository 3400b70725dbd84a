import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { findStatementType } from "../../src/ontology/ontology.ts";
import { findFacts } from "./find-facts.ts";

const schema = z.strictObject({
  type: z.string(),
  finds: z.array(z.strictObject({ text: z.string(), gives: z.array(z.string()).min(1) })),
  nothing: z.array(z.string()).min(10),
});
type FactFile = z.infer<typeof schema>;

function readFiles(language: string): readonly FactFile[] {
  const folder = new URL(`${language}/facts/`, import.meta.url);
  return readdirSync(folder).map((file) => schema.parse(JSON.parse(readFileSync(new URL(file, folder), "utf8"))));
}

const flipped = (fact: string): string => fact.replace(/^(.+?) > (.+?)( \|.*)?$/u, "$2 > $1$3");

describe.each(["de", "en"])("the types that users ask for first, %s", (language) => {
  const files = readFiles(language);
  const finds = files.flatMap(({ type, finds: rows }) => rows.map(({ text, gives }) => ({ type, text, gives })));
  const nothing = files.flatMap(({ type, nothing: rows }) => rows.map((text) => ({ type, text })));

  it.each(finds)("$type in: $text", async ({ type, text, gives }) => {
    const facts = await findFacts(type, text, language);
    const all = findStatementType(type)?.symmetric === true ? [...facts, ...facts.map(flipped)] : facts;
    expect(all).toEqual(expect.arrayContaining(gives));
  });

  it.each(nothing)("no $type in: $text", async ({ type, text }) => {
    expect(await findFacts(type, text, language)).toEqual([]);
  });

  it.each(files)("at least thirty sentences for $type", ({ finds: rows, nothing: others }) => {
    expect(rows.length + others.length).toBeGreaterThanOrEqual(30);
  });
});
