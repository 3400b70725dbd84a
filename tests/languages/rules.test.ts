import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { findStatementType } from "../../src/ontology/ontology.ts";
import { ruleFileSchema } from "../../src/statements/rule.ts";
import { structureFileSchema } from "../../src/statements/structure.ts";
import { findFacts } from "./find-facts.ts";

const notRules = ["grammar.json", "place-sizes.json", "participles.json", "structures.json"];

function readRules(language: string) {
  const folder = new URL(`../../src/languages/${language}/rules/`, import.meta.url);
  const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  return [
    ...readdirSync(folder)
      .filter((file) => file.endsWith(".json") && !notRules.includes(file))
      .flatMap((file) => ruleFileSchema.parse(read(file)).rules),
    ...structureFileSchema.parse(read("structures.json")).structures,
  ];
}

const flipped = (fact: string): string => fact.replace(/^(.+?) > (.+?)( \|.*)?$/u, "$2 > $1$3");
const inOneDirection = (type: string, facts: readonly string[]): readonly string[] =>
  findStatementType(type)?.symmetric === true ? [...facts, ...facts.map(flipped)] : facts;

describe.each(["de", "en"])("rules, %s", (language) => {
  const rules = readRules(language);
  const matches = rules.flatMap(({ id, type, matches: rows }) =>
    rows.map(({ text, gives }) => ({ id, type, text, gives })),
  );
  const rejects = rules.flatMap(({ id, type, rejects: rows }) => rows.map((text) => ({ id, type, text })));

  it.each(matches)("$id finds $gives in: $text", async ({ type, text, gives }) => {
    const facts = inOneDirection(type, await findFacts(type, text, language));
    expect(facts).toEqual(expect.arrayContaining(gives));
  });

  it.each(rejects)("$id finds nothing in: $text", async ({ type, text }) => {
    expect(await findFacts(type, text, language)).toEqual([]);
  });

  it("has an id of its own for each rule", () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
