/**
 * Speech context
 * ==============
 *
 * What the finders of quotes look at: the document, who stands where, the language's ways to report speech, and the
 * passages in quotation marks.
 */
import type { AppearanceIndex } from "../appearances/appearance-index.ts";
import type { Appearance } from "../appearances/appearance.ts";
import { fullVerbLemma } from "../documents/full-verb-lemma.ts";
import type { Reading } from "../mentions/reading.ts";
import { findQuotedPassages, type QuotedPassage } from "./quoted-passages.ts";
import type { SpeechData } from "./speech-data.ts";

export type Takes = "clause" | "infinitive" | "object";

export interface SpeechContext {
  readonly reading: Reading;
  readonly appearances: AppearanceIndex;
  readonly data: SpeechData;
  readonly passages: readonly QuotedPassage[];
  /** How a verb reports, or null where it does not. */
  readonly reports: (token: number) => Takes | null;
  readonly passageAt: (token: number) => QuotedPassage | null;
  readonly isMedium: (appearance: Appearance) => boolean;
}

function reportingVerbs(data: SpeechData): ReadonlyMap<string, Takes> {
  const table = new Map<string, Takes>();
  for (const { takes, verbs } of data.verbs) for (const verb of verbs) table.set(verb, takes);
  return table;
}

function mediumTest(reading: Reading): (appearance: Appearance) => boolean {
  const { vocabulary } = reading;
  return (appearance) => {
    if (appearance.type === "Person") return false;
    if ([appearance.name, ...appearance.surfaces].some((name) => vocabulary.isMedium(name))) return true;
    if (appearance.roles.some(({ head }) => vocabulary.mediaNoun(reading.word(head)) !== null)) return true;
    return vocabulary.mediaNoun(appearance.name.split(" ").at(-1) ?? "") !== null;
  };
}

/** "machte deutlich", "ging davon aus": a verb that reports only with a word beside it. */
function isPhrase(reading: Reading, data: SpeechData, verb: number): boolean {
  const lemma = reading.lemma(verb).toLowerCase();
  const phrase = data.phrases.phrases.find((candidate) => candidate.verb === lemma);
  if (phrase === undefined) return false;
  const beside = reading.children(verb).flatMap((child) => [child, ...reading.children(child)]);
  return beside.some((child) => phrase.words.includes(reading.word(child)));
}

/** Prepares a document for the finders of quotes. */
export function speechContext(reading: Reading, appearances: AppearanceIndex, data: SpeechData): SpeechContext {
  const { document } = reading;
  const table = reportingVerbs(data);
  const passages = findQuotedPassages(document);
  return {
    reading,
    appearances,
    data,
    passages,
    reports: (index) => {
      const token = reading.token(index);
      if (token?.partOfSpeech !== "VERB") return null;
      const takes = table.get(fullVerbLemma(document, token).toLowerCase());
      return takes ?? (isPhrase(reading, data, index) ? "clause" : null);
    },
    passageAt: (index) => passages.find(({ firstToken, endToken }) => index >= firstToken && index < endToken) ?? null,
    isMedium: mediumTest(reading),
  };
}
