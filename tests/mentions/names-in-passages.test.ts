/**
 * Names in 154 passages of our own writing that neither the network nor the name judge has learnt from: invented people,
 * bodies, works and events, in brackets as in scripts/name-judge/annotated. Floors, a little below what is reached.
 */
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { readBracketedNames } from "../../scripts/name-judge/bracketed-names.ts";
import type { EntityType } from "../../src/ontology/ontology.ts";
import { readText } from "../appearances/read-text.ts";

const folder = new URL("passages/", import.meta.url);

interface Counts {
  readonly wanted: number;
  readonly found: number;
  readonly right: number;
}

/** A place inside a longer name of the passage is a name too, which the brackets cannot show. */
function isInside(surface: string, wanted: ReadonlyMap<string, EntityType>): boolean {
  return [...wanted.keys()].some((other) => other !== surface && other.includes(surface));
}

function countNames(line: string): Counts {
  const { text, names: wanted } = readBracketedNames(line);
  const found = readText(text).index.appearances.flatMap(({ surfaces, type }) =>
    surfaces.filter((surface) => type !== "Place" || !isInside(surface, wanted)).map((surface) => ({ surface, type })),
  );
  const right = found.filter(({ surface, type }) => wanted.get(surface) === type);
  return { wanted: wanted.size, found: found.length, right: right.length };
}

const passages = readdirSync(folder)
  .sort()
  .flatMap((file) => readFileSync(new URL(file, folder), "utf8").split("\n"))
  .filter((line) => line !== "");

describe("names in passages that nothing has learnt from", () => {
  it("are found, with their types", () => {
    const counts = passages.map(countNames);
    const sum = (count: keyof Counts): number => counts.reduce((total, counted) => total + counted[count], 0);
    expect(passages).toHaveLength(154);
    expect(sum("right") / sum("found")).toBeGreaterThan(0.87);
    expect(sum("right") / sum("wanted")).toBeGreaterThan(0.69);
  });
});
