/**
 * Person names
 * ============
 *
 * A first name with capitalised words behind it ("Kirill Dmitrijew"), and what stands behind a role or an address
 * ("Bundeskanzlerin Merkel", "Herr Weber"). The role is no part of the name.
 */
import { looksLikeName, mayBeNoun, type Reading } from "../reading.ts";
import { isCapitalised } from "../word-shapes.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { beginsAnother } from "./person-edges.ts";

const initial = /^\p{Lu}\.$/u;
const longestName = 5;
const mostParticles = 2;

/** "von", "van der": particles with a capital behind them. */
function isParticle(reading: Reading, index: number): boolean {
  const { personParticles } = reading.vocabulary.data.grammar;
  let next = index;
  while (personParticles.includes(reading.word(next)) && next - index < mostParticles) next += 1;
  return next > index && isCapitalised(reading.word(next));
}

/** A word that may stand inside a person's name: no noun that says something else. */
function isNamePart(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  if (initial.test(word)) return true;
  if (!isCapitalised(word)) return /^(?:al|el|as|ad)-\p{Lu}/u.test(word);
  if (reading.vocabulary.firstName(word) !== null || reading.vocabulary.isSurname(word)) return true;
  return looksLikeName(reading, index);
}

function endOfName(reading: Reading, first: number): number {
  let end = first;
  while (end - first < longestName && reading.together(first, end) && goesOn(reading, first, end)) end += 1;
  while (end > first && !isNameWord(reading.word(end - 1))) end -= 1;
  return end;
}

const arabicArticle = /^(?:al|el|as|ad)-/u;
const isNameWord = (word: string): boolean => isCapitalised(word) || arabicArticle.test(word);

function goesOn(reading: Reading, first: number, index: number): boolean {
  if (isNamePart(reading, index)) return true;
  return index > first && isParticle(reading, index) && !beginsAnother(reading, first, index);
}

function byFirstName(reading: Reading, index: number): NameCandidate | null {
  const word = reading.word(index);
  const { vocabulary } = reading;
  if (vocabulary.firstName(word) === null || vocabulary.country(word) !== undefined) return null;
  const end = endOfName(reading, index);
  if (end - index < 2) return null;
  const last = reading.word(end - 1);
  if (vocabulary.data.organizations.legalForms.includes(last)) return null;
  return { firstToken: index, endToken: end, type: "Person", confidence: 0.9, finder: "first-name" };
}

function isRole(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  if (reading.vocabulary.data.titles.addresses.includes(word)) return true;
  const common = reading.tag(index) !== "PROPN" || !reading.vocabulary.data.grammar.nounsAreCapitalised;
  return mayBeNoun(reading, index) && common && reading.vocabulary.title(word) !== null;
}

function byRole(reading: Reading, index: number): NameCandidate | null {
  if (index === 0 || !reading.together(index - 1, index)) return null;
  if (!isRole(reading, index - 1) || isRole(reading, index) || isPlaceName(reading, reading.word(index))) return null;
  const end = endOfName(reading, index);
  if (end === index) return null;
  const confidence = end - index > 1 ? 0.93 : 0.8;
  return { firstToken: index, endToken: end, type: "Person", confidence, finder: "role" };
}

function isPlaceName({ vocabulary }: Reading, word: string): boolean {
  return vocabulary.country(word) !== undefined || vocabulary.countryOfSeat(word) !== undefined;
}

/** Candidates for persons. */
export function findPersonNames(reading: Reading): readonly NameCandidate[] {
  const candidates: NameCandidate[] = [];
  for (let index = 0; index < reading.words.length; index += 1) {
    const found = byRole(reading, index) ?? byFirstName(reading, index);
    if (found === null) continue;
    candidates.push(found);
    index = found.endToken - 1;
  }
  return candidates;
}
