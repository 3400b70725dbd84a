/**
 * Names of court cases
 * ====================
 *
 * "Grace v. Sessions": two names with the sign for "against" between them are one case.
 */
import type { Reading } from "../reading.ts";
import { isCapitalised } from "../word-shapes.ts";
import type { NameCandidate } from "./name-candidate.ts";

const against = new Set(["v.", "v", "vs.", "vs"]);
const longestSide = 4;
const inName = new Set(["PROPN", "NOUN", "ADJ", "ADP"]);

function lengthOfSide(reading: Reading, from: number, step: 1 | -1): number {
  let length = 0;
  for (let index = from; length < longestSide; index += step) {
    if (!reading.together(from, index) || !isCapitalised(reading.word(index)) || !inName.has(reading.tag(index))) break;
    length += 1;
  }
  return length;
}

/** Court cases; none where every noun has a capital. */
export function findCaseNames(reading: Reading): readonly NameCandidate[] {
  if (reading.vocabulary.data.grammar.nounsAreCapitalised) return [];
  return reading.words.flatMap((word, index): readonly NameCandidate[] => {
    if (!against.has(word)) return [];
    const [before, behind] = [lengthOfSide(reading, index - 1, -1), lengthOfSide(reading, index + 1, 1)];
    if (before === 0 || behind === 0) return [];
    const [firstToken, endToken] = [index - before, index + 1 + behind];
    return [{ firstToken, endToken, type: "Event", confidence: 1, finder: "case" }];
  });
}
