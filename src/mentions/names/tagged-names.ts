/**
 * Tagged names
 * ============
 *
 * What the network takes for names, and, where it is silent, runs of words that the tagger takes for proper nouns.
 */
import type { NameSpan } from "../../documents/document.ts";
import type { EntityType } from "../../ontology/ontology.ts";
import { looksLikeName, type Reading } from "../reading.ts";
import { isAcronym, isCapitalised } from "../word-shapes.ts";
import type { NameCandidate } from "./name-candidate.ts";

const byNetwork =
  (finder: string) =>
  ({ firstToken, endToken, type, confidence }: NameSpan): NameCandidate => ({
    firstToken,
    endToken,
    type,
    confidence,
    finder,
  });

export function findNetworkNames({ document }: Reading): readonly NameCandidate[] {
  return document.names.map(byNetwork("network"));
}

/** What the network holds possible too: for the judge, who sees the whole article. */
export function findFaintNames({ document }: Reading): readonly NameCandidate[] {
  return document.faintNames.map(byNetwork("faint"));
}

function isSlash(reading: Reading, index: number): boolean {
  const [before, slash, after] = [index - 1, index, index + 1].map(reading.token);
  return slash?.text === "/" && before?.end === slash.start && after?.start === slash.end;
}

/** "CDU/CSU", "Diehl/Thales": two names with a slash between them and no blank. */
export function findSlashedNames(reading: Reading): readonly NameCandidate[] {
  return reading.words.flatMap((_, index): readonly NameCandidate[] => {
    if (!isSlash(reading, index)) return [];
    const [before, after] = [reading.word(index - 1), reading.word(index + 1)];
    if (!isCapitalised(before) || !isCapitalised(after)) return [];
    const type = guessType(reading, index - 1, index);
    return [{ firstToken: index - 1, endToken: index + 2, type, confidence: 0.1, finder: "slash" }];
  });
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

/** "Am Montag Roth": the day is no part of the name. */
const isProperNoun = (reading: Reading, index: number): boolean =>
  looksLikeName(reading, index) && !reading.isTime(index);

/** Runs of proper nouns. */
export function findProperNouns(reading: Reading): readonly NameCandidate[] {
  const candidates: NameCandidate[] = [];
  for (let index = 0; index < reading.words.length; index += 1) {
    if (!isProperNoun(reading, index)) continue;
    let end = index + 1;
    while (isProperNoun(reading, end) && reading.together(index, end)) end += 1;
    const type = guessType(reading, index, end);
    candidates.push({ firstToken: index, endToken: end, type, confidence: 0.5, finder: "proper-noun" });
    index = end - 1;
  }
  return candidates;
}
