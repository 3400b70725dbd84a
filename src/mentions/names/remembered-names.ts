/**
 * Remembered names
 * ================
 *
 * What the article has named in full it may name again in short: the surname of a person, the acronym in brackets behind
 * a long form, a name that the tagger saw once. (Document memory; LANGUAGE measurements name it as the clean way up.)
 */
import type { EntityType } from "../../ontology/ontology.ts";
import type { Reading } from "../reading.ts";
import { isCapitalised } from "../word-shapes.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { isSecondHalf } from "./person-edges.ts";

const sure = 0.7;
const doubled = 0.88;

function remember(reading: Reading, chosen: readonly NameCandidate[]): ReadonlyMap<string, EntityType> {
  const memory = new Map<string, EntityType>();
  for (const { firstToken, endToken, type, confidence } of chosen) {
    if (confidence < sure) continue;
    const last = reading.word(endToken - 1);
    if (type === "Person") {
      if (last.length > 2 && isCapitalised(last)) memory.set(reading.vocabulary.withoutGenitive(last), type);
    } else if (endToken - firstToken === 1) memory.set(last, type);
  }
  return memory;
}

/** Candidates for short forms of what `chosen` names. */
export function findRememberedNames(reading: Reading, chosen: readonly NameCandidate[]): readonly NameCandidate[] {
  const memory = remember(reading, chosen);
  return reading.words.flatMap((word, index): readonly NameCandidate[] => {
    if (!isCapitalised(word)) return [];
    const type = memory.get(word) ?? memory.get(reading.vocabulary.withoutGenitive(word));
    if (type === undefined) return [];
    const firstToken = type === "Person" ? firstOfDouble(reading, index) : index;
    const confidence = firstToken === index ? 0.75 : doubled;
    return [{ firstToken, endToken: index + 1, type, confidence, finder: "memory" }];
  });
}

/** "Berners-Lee": a double name is one, however the tokens are cut. */
function firstOfDouble(reading: Reading, index: number): number {
  if (reading.vocabulary.data.grammar.nounsAreCapitalised) return index;
  let first = index;
  while (isSecondHalf(reading, first)) first -= 2;
  return first;
}
