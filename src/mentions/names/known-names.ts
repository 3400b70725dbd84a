/**
 * Known names
 * ===========
 *
 * Names of the vocabulary as they stand in the text. A name that is an ordinary word too ("Bild", "Zeit") counts only
 * with support: quotation marks, a noun for media before it, or a tagger that sees a name where no article stands.
 */
import type { NameMatch } from "../name-trie.ts";
import type { Reading } from "../reading.ts";
import { isAcronym, isCapitalised, isQuotationMark } from "../word-shapes.ts";
import type { NameCandidate } from "./name-candidate.ts";

function inQuotationMarks(reading: Reading, first: number, end: number): boolean {
  return isQuotationMark(reading.word(first - 1)) && isQuotationMark(reading.word(end));
}

function isSupported(reading: Reading, first: number, end: number): boolean {
  if (inQuotationMarks(reading, first, end)) return true;
  const before = reading.word(first - 1);
  if (reading.vocabulary.mediaNoun(before) !== null && isCapitalised(before)) return true;
  if (reading.vocabulary.data.grammar.articles.includes(before.toLowerCase())) return false;
  const tagged = reading.tag(first) === "PROPN";
  return tagged && !reading.isSentenceStart(first) && end - first === 1;
}

function mayBegin(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  if (isCapitalised(word) || isAcronym(word) || reading.tag(index) === "PROPN") return true;
  return /^[a-z]+-?[A-Z]|\./u.test(word) || isJoinedByDot(reading, index);
}

/** "ver.di": a dot without blanks. */
function isJoinedByDot(reading: Reading, index: number): boolean {
  const [dot, next] = [reading.token(index + 1), reading.token(index + 2)];
  return dot?.text === "." && dot.start === reading.token(index)?.end && next?.start === dot.end;
}

/** What is merely listed is for the judge to decide, or for a finder that agrees; without a judge the list decides. */
const listedConfidence = 0.45;
/** Without a judge a list is surer than the network, which knows few names. */
const alone = { one: 1, several: 1 } as const;

function confidenceOfListed(reading: Reading, firstToken: number, match: NameMatch): number {
  const { length, type, types } = match;
  if (reading.vocabulary.data.judge !== null || types.length > 1) return listedConfidence;
  if (type === "Place") return confidenceOf(reading, match);
  if (length > 1) return alone.several;
  return reading.tag(firstToken) === "PROPN" ? alone.one : listedConfidence;
}

/** A single place gives way to names that contain it: "Landgericht Köln". */
function confidenceOf(reading: Reading, { length, type }: NameMatch): number {
  if (reading.vocabulary.data.judge === null && type !== "Place") return length > 1 ? alone.several : alone.one;
  if (length > 1) return 0.97;
  return type === "Place" ? 0.8 : 0.93;
}

/** Candidates for every known name, the longest at each place. */
export function findKnownNames(reading: Reading): readonly NameCandidate[] {
  const candidates: NameCandidate[] = [];
  for (let index = 0; index < reading.words.length; index += 1) {
    const found = mayBegin(reading, index) ? knownNamesAt(reading, index) : [];
    const [first] = found;
    if (first === undefined) continue;
    candidates.push(...found);
    index = first.endToken - 1;
  }
  return candidates;
}

function knownNamesAt(reading: Reading, firstToken: number): readonly NameCandidate[] {
  const match = reading.vocabulary.names.longest(reading.words, firstToken);
  if (match === null) return [];
  const endToken = firstToken + match.length;
  if (!reading.together(firstToken, endToken - 1)) return [];
  const { name, sure, types } = match;
  if (sure && reading.vocabulary.isAmbiguous(name) && !isSupported(reading, firstToken, endToken)) return [];
  const confidence = sure ? confidenceOf(reading, match) : confidenceOfListed(reading, firstToken, match);
  const finder = sure ? "known" : "listed";
  return types.map((type) => ({ firstToken, endToken, type, confidence, finder, name }));
}
