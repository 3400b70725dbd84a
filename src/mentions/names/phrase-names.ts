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
    if (["VERB", "AUX", "PUNCT", "SCONJ"].includes(reading.tag(index)) || beginsAnother(reading, index)) return false;
  return isCapitalised(reading.word(end - 1)) || /\d/u.test(reading.word(end - 1));
}

/** "WM 2006 und die WM 2010" are two. */
const beginsAnother = (reading: Reading, index: number): boolean =>
  reading.tag(index) === "CCONJ" && reading.tag(index + 1) === "DET";

/** Where the phrases may end that a noun begins. */
export function phraseEnds(reading: Reading, noun: number): readonly number[] {
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
    return phraseEnds(reading, noun).flatMap((endToken) =>
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
    const spans: (readonly [number, number])[] = [];
    if (mayFollow(reading, endToken) && reading.together(firstToken, endToken)) spans.push([firstToken, endToken + 1]);
    if (mayPrecede(reading, firstToken - 1) && reading.together(firstToken, firstToken - 1))
      spans.push([firstToken - 1, endToken]);
    if (endToken - firstToken > 1) spans.push([firstToken + 1, endToken], [firstToken, endToken - 1]);
    return spans.map(([first, end]) => ({ ...base, firstToken: first, endToken: end }));
  });
}

const mayFollow = (reading: Reading, index: number): boolean =>
  /^[\d\p{Lu}]/u.test(reading.word(index)) || reading.tag(index) === "PROPN";
const mayPrecede = (reading: Reading, index: number): boolean =>
  isCapitalised(reading.word(index)) || reading.tag(index) === "ADJ";
