/**
 * Edges of the names of bodies
 * ============================
 *
 * "the Interfax news agency", "the Unite union": a common noun behind the name says what it is and is no part of it. What
 * begins with a country ("Norwegian news agency") has no other name.
 */
import type { Reading } from "../reading.ts";
import { isCapitalised } from "../word-shapes.ts";

function isKind({ vocabulary, word }: Reading, index: number): boolean {
  const { mediaNouns, kindsBehind } = vocabulary.data.organizations;
  return mediaNouns.includes(word(index)) || kindsBehind.includes(word(index));
}

/** Where the name ends: before the common nouns that say what it is. */
export function endOfBody(reading: Reading, firstToken: number, endToken: number): number {
  let end = endToken;
  while (end > firstToken && isKind(reading, end - 1)) end -= 1;
  const first = reading.word(firstToken);
  const isName = end > firstToken && isCapitalised(first) && reading.vocabulary.countryOfAdjective(first) === undefined;
  return isName ? end : endToken;
}
