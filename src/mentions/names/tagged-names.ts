/**
 * Tagged names
 * ============
 *
 * What the network takes for names, and, where it is silent, runs of words that the tagger takes for proper nouns.
 */
import type { EntityType } from "../../ontology/ontology.ts";
import { looksLikeName, type Reading } from "../reading.ts";
import { isAcronym } from "../word-shapes.ts";
import type { NameCandidate } from "./name-candidate.ts";

export function findNetworkNames(reading: Reading): readonly NameCandidate[] {
  return reading.document.names.map(({ firstToken, endToken, type, confidence }) => ({
    firstToken,
    endToken,
    type,
    confidence,
    finder: "network",
  }));
}

function guessType(reading: Reading, first: number, end: number): EntityType {
  const { vocabulary } = reading;
  const word = reading.word(first);
  const last = reading.word(end - 1);
  if (vocabulary.data.organizations.legalForms.includes(last)) return "Organization";
  if (vocabulary.isPlace(word) || vocabulary.country(word) !== undefined) return "Place";
  if (vocabulary.firstName(word) !== null || vocabulary.isSurname(last)) return "Person";
  return guessByShape(reading, first, end);
}

function guessByShape(reading: Reading, first: number, end: number): EntityType {
  if (isAcronym(reading.word(first))) return "Organization";
  if (reading.tag(first - 1) === "ADP") return "Place";
  return end - first === 2 ? "Person" : "Organization";
}

/** Runs of proper nouns. */
export function findProperNouns(reading: Reading): readonly NameCandidate[] {
  const candidates: NameCandidate[] = [];
  for (let index = 0; index < reading.words.length; index += 1) {
    if (!looksLikeName(reading, index)) continue;
    let end = index + 1;
    while (looksLikeName(reading, end) && reading.together(index, end)) end += 1;
    const type = guessType(reading, index, end);
    candidates.push({ firstToken: index, endToken: end, type, confidence: 0.5, finder: "proper-noun" });
    index = end - 1;
  }
  return candidates;
}
