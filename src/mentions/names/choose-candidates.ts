/**
 * Choice of candidates
 * ====================
 *
 * Of candidates that share words the best stays: the surer one, longer ones preferred, since "Deutsche Bank" must win
 * over "Deutsche". Edges are cleaned first: articles, quotation marks and roles are no parts of names.
 */
import type { Reading } from "../reading.ts";
import { tokensOf } from "../tokens-of.ts";
import { hasLetters, isQuotationMark } from "../word-shapes.ts";
import { endOfBody } from "./body-edges.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { endOfPerson, firstOfPerson } from "./person-edges.ts";

/** The judge has seen longer and shorter spans side by side; finders that decide alone say less of them. */
const lengthBonus = { judged: 0.07, alone: 0.04 } as const;
function isEdge(reading: Reading, candidate: NameCandidate, index: number): boolean {
  const word = reading.word(index);
  if (isQuotationMark(word) || !(hasLetters(word) || /\d/u.test(word))) return true;
  if (index !== candidate.firstToken) return false;
  if (reading.vocabulary.data.grammar.articles.includes(word)) return true;
  return candidate.type === "Person" && isTitle(reading, index);
}

function isTitle(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  if (reading.vocabulary.data.titles.addresses.includes(word) && word !== "St.") return true;
  return reading.tag(index) !== "PROPN" && reading.vocabulary.title(word) !== null;
}

function startOf(reading: Reading, { type, firstToken, endToken }: NameCandidate): number {
  if (type !== "Person" || reading.vocabulary.data.grammar.nounsAreCapitalised) return firstToken;
  return firstOfPerson(reading, firstToken, endToken);
}

function endOf(reading: Reading, { type, firstToken, endToken }: NameCandidate): number {
  if (reading.vocabulary.data.grammar.nounsAreCapitalised) return endToken;
  if (type === "Organization") return endOfBody(reading, firstToken, endToken);
  return type === "Person" ? endOfPerson(reading, firstToken, endToken) : endToken;
}

/** "U.S. Rep. Anna Reed": what has an address before its last word names a person, whatever the tagger says. */
function withAddress(reading: Reading, candidate: NameCandidate): NameCandidate {
  const { addresses } = reading.vocabulary.data.titles;
  const inside = reading.words.slice(candidate.firstToken + 1, candidate.endToken - 1);
  const isBody = candidate.type === "Organization" && !reading.vocabulary.data.grammar.nounsAreCapitalised;
  return isBody && inside.some((word) => word.endsWith(".") && addresses.includes(word))
    ? { ...candidate, type: "Person" }
    : candidate;
}

function clean(reading: Reading, tagged: NameCandidate): NameCandidate | null {
  const candidate = withAddress(reading, tagged);
  let endToken = endOf(reading, candidate);
  let firstToken = startOf(reading, candidate);
  while (firstToken < endToken && isEdge(reading, { ...candidate, firstToken, endToken }, firstToken)) firstToken += 1;
  while (endToken > firstToken && isQuotationMark(reading.word(endToken - 1))) endToken -= 1;
  return firstToken < endToken ? { ...candidate, firstToken, endToken } : null;
}

/** "North" in "North Korean": half an adjective is no name. */
function isHalfAdjective(reading: Reading, { firstToken, endToken }: NameCandidate): boolean {
  if (reading.vocabulary.data.grammar.nounsAreCapitalised || endToken - firstToken > 1) return false;
  return reading.vocabulary.countryOfAdjective(`${reading.word(firstToken)} ${reading.word(endToken)}`) !== undefined;
}

/** "Americans", "Saturday": where common nouns have no capital, a people or a day is all that is left of a capital. */
function isPeopleOrDay(reading: Reading, { firstToken, endToken, finder }: NameCandidate): boolean {
  if (reading.vocabulary.data.grammar.nounsAreCapitalised || endToken - firstToken > 1 || finder === "known")
    return false;
  const word = reading.word(firstToken);
  if (word.endsWith("day")) return reading.isTime(firstToken);
  return word.endsWith("s") && reading.vocabulary.countryOfPeople(word) !== undefined;
}

/** The candidates without what is no part of names at their edges. */
export function cleanCandidates(reading: Reading, candidates: readonly NameCandidate[]): readonly NameCandidate[] {
  return candidates
    .map((candidate) => clean(reading, candidate))
    .filter((candidate) => candidate !== null)
    .filter((candidate) => !isHalfAdjective(reading, candidate) && !isPeopleOrDay(reading, candidate));
}

/** "Nairobi" in "US-Botschaft in Nairobi": both are names, so the surer place is no reason against the body. */
function isPlaceAtEnd(reading: Reading, place: NameCandidate, name: NameCandidate): boolean {
  const { prepositions } = reading.vocabulary.data.grammar.placesInNames;
  const ends = place.type === "Place" && place.endToken === name.endToken && place.firstToken > name.firstToken + 1;
  return ends && prepositions.includes(reading.word(place.firstToken - 1).toLowerCase());
}

const ahead = 0.001;

type Score = (candidate: NameCandidate) => number;

function scoreOf(reading: Reading, candidates: readonly NameCandidate[]): Score {
  const bonus = reading.vocabulary.data.judge === null ? lengthBonus.alone : lengthBonus.judged;
  const own: Score = ({ confidence, firstToken, endToken }) => confidence + bonus * Math.min(4, endToken - firstToken);
  const places = new Map<number, NameCandidate[]>();
  for (const candidate of candidates)
    if (candidate.type === "Place")
      places.set(candidate.endToken, [...(places.get(candidate.endToken) ?? []), candidate]);
  return (candidate) => {
    if (candidate.type !== "Organization" || candidate.endToken - candidate.firstToken < 3) return own(candidate);
    const inside = (places.get(candidate.endToken) ?? []).filter((place) => isPlaceAtEnd(reading, place, candidate));
    return Math.max(own(candidate), ...inside.map((place) => own(place) + ahead));
  };
}

/** The candidates that stay, in the order of the text. */
export function chooseCandidates(reading: Reading, candidates: readonly NameCandidate[]): readonly NameCandidate[] {
  const cleaned = cleanCandidates(reading, candidates);
  const score = scoreOf(reading, cleaned);
  const ranked = cleaned
    .map((candidate, order) => ({ candidate, order, score: score(candidate) }))
    .sort((one, other) => other.score - one.score || one.order - other.order);
  const taken = new Set<number>();
  const chosen: NameCandidate[] = [];
  for (const { candidate } of ranked) {
    const tokens = tokensOf(candidate);
    if (tokens.some((token) => taken.has(token))) continue;
    for (const token of tokens) taken.add(token);
    chosen.push(candidate);
  }
  return chosen.sort((one, other) => one.firstToken - other.firstToken);
}
