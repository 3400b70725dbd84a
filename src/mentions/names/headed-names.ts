/**
 * Names by their last noun
 * ========================
 *
 * "Texas Tribune Festival", "Kyoto Protocol", "Senate Judiciary Committee", "Federation of Norwegian Industries": where
 * common nouns have no capital, a run of capitalised words that ends in a noun for an event, a work, a body or a place is
 * its name, and the noun says what it is.
 */
import type { EntityType } from "../../ontology/ontology.ts";
import type { Reading } from "../reading.ts";
import { isCapitalised } from "../word-shapes.ts";
import type { NameCandidate } from "./name-candidate.ts";

interface Kind {
  readonly type: EntityType;
  readonly nouns: ReadonlySet<string>;
  readonly confidence: number;
}

const longestName = 7;
const inName = new Set(["PROPN", "NOUN", "ADJ"]);

function kindsOf({ vocabulary }: Reading): readonly Kind[] {
  const { events, works, organizations, placeNouns } = vocabulary.data;
  return [
    { type: "Event", nouns: new Set(events.nouns), confidence: 0.95 },
    { type: "Work", nouns: new Set(works.nouns), confidence: 0.95 },
    { type: "Organization", nouns: new Set(organizations.bodies), confidence: 0.88 },
    { type: "Place", nouns: new Set(placeNouns.partOfName), confidence: 0.88 },
  ];
}

function isPart(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  if (!isCapitalised(word) || !inName.has(reading.tag(index))) return false;
  if (reading.isSentenceStart(index) && reading.tag(index) !== "PROPN") return isCountryAdjective(reading, word);
  return !isTitle(reading, index) && !isTime(reading, index);
}

const isCountryAdjective = ({ vocabulary }: Reading, word: string): boolean =>
  vocabulary.countryOfAdjective(word) !== undefined;

/** "President", "Mr": what stands before a person is no part of another name. */
function isTitle({ vocabulary, word }: Reading, index: number): boolean {
  const { addresses, nouns } = vocabulary.data.titles;
  return addresses.includes(word(index)) || nouns.includes(word(index).toLowerCase());
}

function isTime(reading: Reading, index: number): boolean {
  const token = reading.token(index);
  if (token === undefined) return false;
  return reading.document.times.some(({ start, end }) => start <= token.start && end >= token.end);
}

function firstOf(reading: Reading, noun: number): number {
  let first = noun;
  while (noun - first < longestName && reading.together(first - 1, noun) && isPart(reading, first - 1)) first -= 1;
  return first;
}

/** "Federation of Norwegian Industries", "Department of Justice": what stands behind the noun with "of". */
function endOf(reading: Reading, noun: number): number {
  const { genitiveArticles } = reading.vocabulary.data.grammar;
  if (!genitiveArticles.includes(reading.word(noun + 1)) || !isPart(reading, noun + 2)) return noun + 1;
  let end = noun + 2;
  while (end - noun < longestName && reading.together(noun, end) && isPart(reading, end)) end += 1;
  return end;
}

function candidateAt(reading: Reading, kinds: readonly Kind[], noun: number): NameCandidate | null {
  const word = reading.word(noun);
  const kind = isCapitalised(word) ? kinds.find(({ nouns }) => nouns.has(word.toLowerCase())) : undefined;
  if (kind === undefined || (reading.isSentenceStart(noun) && reading.tag(noun) !== "PROPN")) return null;
  const firstToken = firstOf(reading, noun);
  const endToken = kind.type === "Organization" ? endOf(reading, noun) : noun + 1;
  if (endToken - firstToken < 2) return null;
  return { firstToken, endToken, type: kind.type, confidence: kind.confidence, finder: "headed" };
}

/** Candidates that a capitalised noun at their end gives away; none in languages that write every noun so. */
export function findHeadedNames(reading: Reading): readonly NameCandidate[] {
  if (reading.vocabulary.data.grammar.nounsAreCapitalised) return [];
  const kinds = kindsOf(reading);
  return reading.words.flatMap((_, index) => candidateAt(reading, kinds, index) ?? []);
}
