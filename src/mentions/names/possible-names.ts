/**
 * Possible names
 * ==============
 *
 * Spans that only the judge can decide on: short passages in quotation marks, and nouns that may name a body, an event
 * or a work by themselves ("Gehaltsaffäre", "Rundfunkrat").
 */
import type { Reading } from "../reading.ts";
import { isCapitalised, isQuotationMark } from "../word-shapes.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { kindOfNoun } from "./phrase-names.ts";

const longestQuoted = 7;
const leastConfidence = 0.1;

/** „Die Andere Medizin“, «Axios»: up to seven words in quotation marks that begin with a capital. */
export function findQuotedNames(reading: Reading): readonly NameCandidate[] {
  return reading.words.flatMap((word, index): readonly NameCandidate[] => {
    if (!isQuotationMark(word) || !isCapitalised(reading.word(index + 1))) return [];
    for (let end = index + 2; end <= index + 1 + longestQuoted && reading.together(index, end); end += 1)
      if (isQuotationMark(reading.word(end)))
        return [{ firstToken: index + 1, endToken: end, type: "Work", confidence: leastConfidence, finder: "quoted" }];
    return [];
  });
}

/** Der Roman „Nordlicht“: what stands in quotation marks behind a noun for works is the title of one, whatever it is. */
export function findTitledWorks(reading: Reading): readonly NameCandidate[] {
  return findQuotedNames(reading)
    .filter(({ firstToken }) => reading.vocabulary.workKind(reading.word(firstToken - 2)) !== null)
    .filter(({ firstToken }) => isCapitalised(reading.word(firstToken - 2)))
    .map((candidate) => ({ ...candidate, confidence: 0.95, finder: "titled" }));
}

/** "der EU-Vertrag", "das UN-Abkommen": a treaty with whose it is inside; "ein EU-Vertrag" may be any. */
export function findNamedTreaties(reading: Reading): readonly NameCandidate[] {
  return reading.words.flatMap((word, index): readonly NameCandidate[] => {
    const hyphen = word.indexOf("-");
    if (hyphen < 1 || !isTreaty(reading, word.slice(hyphen + 1)) || !isParty(reading, word.slice(0, hyphen))) return [];
    if (reading.tag(index - 1) === "DET" && !reading.word(index - 1).startsWith("d")) return [];
    return [{ firstToken: index, endToken: index + 1, type: "Work", confidence: 0.6, finder: "treaty" }];
  });
}

function isTreaty({ vocabulary }: Reading, noun: string): boolean {
  const work = vocabulary.work(noun);
  return work !== null && vocabulary.data.works.treaties.includes(work);
}

function isParty({ vocabulary }: Reading, part: string): boolean {
  const states = vocabulary.data.knownNames?.organizations["organizations of states"] ?? [];
  return vocabulary.country(part) !== undefined || states.includes(part);
}

function spanOf(reading: Reading, noun: number): { readonly firstToken: number; readonly endToken: number } {
  const before = reading.token(noun - 1);
  const adjective = before?.partOfSpeech === "ADJ" && reading.together(noun - 1, noun) && before.head === noun;
  return { firstToken: adjective ? noun - 1 : noun, endToken: noun + 1 };
}

/** Nouns whose last part names a body, an event, a work or a place; with the adjective before them too. */
export function findCompoundNouns(reading: Reading): readonly NameCandidate[] {
  return reading.words.flatMap((word, index): readonly NameCandidate[] => {
    const type = isCapitalised(word) ? kindOfNoun(reading, word) : null;
    if (type === null) return [];
    const base = { type, confidence: leastConfidence, finder: "compound" };
    const wide = spanOf(reading, index);
    const narrow = { ...base, firstToken: index, endToken: index + 1 };
    return wide.firstToken === index ? [narrow] : [narrow, { ...base, ...wide }];
  });
}
