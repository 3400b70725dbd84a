/**
 * Well-known names, in a hundred passages of our own writing about invented people, and fifty passages whose words are names
 * elsewhere ("Leopard", "Orange", "die Wende") and name nothing here. Names in brackets as in scripts/name-judge/annotated;
 * floors, a little below what is reached.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { readBracketedNames } from "../../scripts/name-judge/bracketed-names.ts";
import type { EntityType } from "../../src/ontology/ontology.ts";
import { readText } from "../appearances/read-text.ts";

const linesOf = (file: string): readonly string[] =>
  readFileSync(new URL(`well-known/${file}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "");

/** What is found in a text, string by string, with its type. */
function typesIn(text: string): ReadonlyMap<string, EntityType> {
  const { appearances } = readText(text).index;
  return new Map(appearances.flatMap(({ surfaces, type }) => surfaces.map((surface) => [surface, type] as const)));
}

describe("well-known names in passages of our own", () => {
  it("finds them with their types", () => {
    const wanted = linesOf("known").flatMap((line) => {
      const { text, names } = readBracketedNames(line);
      const found = typesIn(text);
      return [...names].map(([name, type]) => ({ name, right: found.get(name) === type }));
    });
    const missed = wanted.filter(({ right }) => !right).map(({ name }) => name);
    expect(wanted.length).toBeGreaterThan(200);
    expect({ missed, share: missed.length / wanted.length < 0.1 }).toEqual({ missed, share: true });
  });

  it("finds little where the same words name nothing", () => {
    const found = linesOf("alike").flatMap((line) => [...typesIn(line).keys()]);
    expect({ found, few: found.length <= 11 }).toEqual({ found, few: true });
  });
});
