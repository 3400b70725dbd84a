/**
 * City adjectives
 * ===============
 *
 * "Bremer", "Dresdner", "Karlsruher", "Kaiserslauterer": German makes adjectives of places with -er, spelt with a capital
 * and never inflected. It is of a place that the article names too, or of one that the language lists; half of a longer
 * adjective is of none ("New Yorker").
 */
import type { EntityType } from "../ontology/ontology.ts";
import type { Reading } from "./reading.ts";
import { isCapitalised } from "./word-shapes.ts";

const shortest = 5;
const ending = "er";

/** What the place may be called without the adjective's ending: Berlin(er), Karlsruh(e), Brem(en), Dresd(e)n(er). */
export function basesOfAdjective(word: string): readonly string[] {
  const stem = word.slice(0, -ending.length);
  const syncopated = stem.endsWith("n") ? [`${stem.slice(0, -1)}en`] : [];
  return [stem, `${stem}e`, `${stem}en`, `${stem}n`, ...syncopated];
}

/** The article's place of that name, or of that name with a river behind it ("Frankfurt am Main"). */
function placeNamed(base: string, memory: ReadonlyMap<string, EntityType>): string | null {
  if (memory.get(base) === "Place") return base;
  for (const [name, type] of memory)
    if (type === "Place" && name.startsWith(`${base} `) && /^\p{Ll}/u.test(name.slice(base.length + 1))) return name;
  return null;
}

function isAdjective(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  const shaped = word.length >= shortest && word.endsWith(ending) && isCapitalised(word);
  return shaped && reading.relation(index) === "amod" && reading.vocabulary.data.grammar.nounsAreCapitalised;
}

/** "New Yorker": the adjective is of the whole. */
const isHalf = (reading: Reading, index: number): boolean =>
  reading.tag(index - 1) === "PROPN" && reading.together(index - 1, index);

/** The place that an adjective in -er is made of; null for any other word. `memory` holds the article's names. */
export function cityOfAdjective(
  reading: Reading,
  index: number,
  memory: ReadonlyMap<string, EntityType>,
): string | null {
  if (!isAdjective(reading, index)) return null;
  const bases = basesOfAdjective(reading.word(index));
  const named = bases.map((base) => placeNamed(base, memory)).find((place) => place !== null);
  if (named !== undefined) return named;
  return isHalf(reading, index) ? null : (bases.find((base) => reading.vocabulary.isPlace(base)) ?? null);
}
