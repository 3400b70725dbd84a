/**
 * Names that are phrases
 * ======================
 *
 * "Massaker von Srebrenica", "Fraktion der Grünen", "deutsche Botschaft in Sanaa", "Region Arequipa", "Fußball-WM 2006": a
 * noun that names a kind of thing with what depends on it, or a name with a number behind it. For the judge to decide.
 */
import type { EntityType } from "../../ontology/ontology.ts";
import type { Reading } from "../reading.ts";
import { isCapitalised } from "../word-shapes.ts";
import type { NameCandidate } from "./name-candidate.ts";

const longestPhrase = 9;
const leastConfidence = 0.1;
const dependents = new Set(["nmod", "appos", "flat", "nummod", "acl"]);

/** The kind of thing that a noun names. */
export function kindOfNoun(reading: Reading, word: string): EntityType | null {
  const { body, event, work, placePart, placeKind } = reading.vocabulary;
  if (body(word) !== null) return "Organization";
  if (event(word) !== null) return "Event";
  if (work(word) !== null) return "Work";
  return placePart(word) !== null || placeKind(word) !== null ? "Place" : null;
}

function lastBelow(reading: Reading, index: number, depth = 0): number {
  const below = depth > 4 ? [] : reading.children(index).filter((child) => reading.tag(child) !== "PUNCT");
  return Math.max(index, ...below.map((child) => lastBelow(reading, child, depth + 1)));
}

function isWhole(reading: Reading, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1)
    if (["VERB", "AUX", "PUNCT", "SCONJ"].includes(reading.tag(index))) return false;
  return isCapitalised(reading.word(end - 1)) || /\d/u.test(reading.word(end - 1));
}

function endsOf(reading: Reading, noun: number): readonly number[] {
  const children = reading.children(noun).filter((child) => child > noun && dependents.has(reading.relation(child)));
  return children
    .map((child) => lastBelow(reading, child) + 1)
    .filter((end) => end - noun <= longestPhrase && isWhole(reading, noun + 1, end));
}

function startsOf(reading: Reading, noun: number): readonly number[] {
  const before = reading.token(noun - 1);
  return before?.partOfSpeech === "ADJ" && before.head === noun && reading.together(noun, before.index)
    ? [noun, noun - 1]
    : [noun];
}

/** Phrases around nouns that name a kind of thing. */
export function findPhraseNames(reading: Reading): readonly NameCandidate[] {
  return reading.words.flatMap((word, noun): readonly NameCandidate[] => {
    const type = isCapitalised(word) ? kindOfNoun(reading, word) : null;
    if (type === null) return [];
    return endsOf(reading, noun).flatMap((endToken) =>
      startsOf(reading, noun).map((firstToken) => ({
        firstToken,
        endToken,
        type,
        confidence: leastConfidence,
        finder: "phrase",
      })),
    );
  });
}

/** Names of the network with the number or capital behind them, and with the adjective or noun before them. */
export function findWiderNames(reading: Reading): readonly NameCandidate[] {
  return reading.document.names.flatMap(({ firstToken, endToken, type }): readonly NameCandidate[] => {
    const base = { type, confidence: leastConfidence, finder: "wider" };
    const next = reading.token(endToken);
    const before = reading.token(firstToken - 1);
    const wider: NameCandidate[] = [];
    if (
      next !== undefined &&
      reading.together(firstToken, endToken) &&
      (/^\d/u.test(next.text) || next.partOfSpeech === "PROPN" || isCapitalised(next.text))
    )
      wider.push({ ...base, firstToken, endToken: endToken + 1 });
    if (
      before !== undefined &&
      reading.together(firstToken, firstToken - 1) &&
      (isCapitalised(before.text) || before.partOfSpeech === "ADJ")
    )
      wider.push({ ...base, firstToken: firstToken - 1, endToken });
    if (endToken - firstToken > 1)
      wider.push({ ...base, firstToken: firstToken + 1, endToken }, { ...base, firstToken, endToken: endToken - 1 });
    return wider;
  });
}
