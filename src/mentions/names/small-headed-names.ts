/**
 * Names that end in a common noun
 * ===============================
 *
 * "Finnish police", "Labour conference", "Lombok earthquake", "the 2016 presidential election", "midterm elections": where
 * common nouns have no capital, a name or an adjective before a noun for a body or an event makes one of it.
 */
import type { EntityType } from "../../ontology/ontology.ts";
import type { Reading } from "../reading.ts";
import { isCapitalised } from "../word-shapes.ts";
import type { NameCandidate } from "./name-candidate.ts";

const year = /^(?:1[89]|20)\d\d$/u;
const confidence = 1;

interface Start {
  readonly firstToken: number;
  readonly type: EntityType;
}

/** "midterm elections", "the 2016 presidential election", "Bolivian presidential election". */
function startOfVote(reading: Reading, noun: number): Start | null {
  const { events } = reading.vocabulary.data;
  let first = noun;
  while (events.votes.kinds.includes(reading.word(first - 1).toLowerCase()) && reading.together(first - 1, noun))
    first -= 1;
  if (first === noun || !events.votes.nouns.includes(reading.word(noun))) return null;
  const before = reading.word(first - 1);
  const dated = year.test(before) || reading.vocabulary.countryOfAdjective(before) !== undefined;
  return { firstToken: dated && reading.together(first - 1, noun) ? first - 1 : first, type: "Event" };
}

function firstOfRun(reading: Reading, noun: number): number {
  let first = noun;
  while (reading.together(first - 1, noun) && isNamePart(reading, first - 1)) first -= 1;
  return first;
}

function isNamePart({ vocabulary, token, tag, word, document }: Reading, index: number): boolean {
  if (!isCapitalised(word(index)) || vocabulary.data.titles.nouns.includes(word(index).toLowerCase())) return false;
  if (vocabulary.data.titles.addresses.includes(word(index))) return false;
  const at = token(index)?.start ?? 0;
  if (document.times.some(({ start, end }) => start <= at && end > at)) return false;
  return tag(index) === "PROPN" || vocabulary.countryOfAdjective(word(index)) !== undefined;
}

/** "Lombok earthquake", "Finnish police", "Treasury committee": with the name before it. */
function startOfNamed(reading: Reading, noun: number): Start | null {
  const { organizations, events } = reading.vocabulary.data;
  const word = reading.word(noun);
  const isBody = organizations.named.includes(word);
  if (!isBody && !events.named.includes(word)) return null;
  const firstToken = firstOfRun(reading, noun);
  if (firstToken === noun || reading.tag(noun + 1) === "NOUN") return null;
  return { firstToken, type: isBody ? "Organization" : "Event" };
}

/** Bodies and events named by a common noun and what stands before it; none where every noun has a capital. */
export function findSmallHeadedNames(reading: Reading): readonly NameCandidate[] {
  if (reading.vocabulary.data.grammar.nounsAreCapitalised) return [];
  return reading.words.flatMap((word, noun): readonly NameCandidate[] => {
    if (isCapitalised(word) || reading.tag(noun) !== "NOUN") return [];
    const found = startOfVote(reading, noun) ?? startOfNamed(reading, noun);
    return found === null ? [] : [{ ...found, endToken: noun + 1, confidence, finder: "small-headed" }];
  });
}
