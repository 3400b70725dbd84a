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

export interface SpeechContext {
  readonly reading: Reading;
  readonly appearances: AppearanceIndex;
  readonly data: SpeechData;
  readonly passages: readonly QuotedPassage[];
  /** How a verb reports, or null where it does not. */
  readonly reports: (token: number) => "clause" | "object" | null;
  readonly passageAt: (token: number) => QuotedPassage | null;
  readonly isMedium: (appearance: Appearance) => boolean;
}

function reportingVerbs(data: SpeechData): ReadonlyMap<string, "clause" | "object"> {
  const table = new Map<string, "clause" | "object">();
  for (const { takes, verbs } of data.verbs) for (const verb of verbs) table.set(verb, takes);
  return table;
}

function mediumTest(reading: Reading): (appearance: Appearance) => boolean {
  const { vocabulary } = reading;
  return (appearance) => {
    if (appearance.type === "Person" || appearance.type === "Place") return false;
    if ([appearance.name, ...appearance.surfaces].some((name) => vocabulary.isMedium(name))) return true;
    if (appearance.roles.some(({ head }) => vocabulary.mediaNoun(reading.word(head)) !== null)) return true;
    return vocabulary.mediaNoun(appearance.name.split(" ").at(-1) ?? "") !== null;
  };
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
      return table.get(fullVerbLemma(document, token).toLowerCase()) ?? null;
    },
    passageAt: (index) => passages.find(({ firstToken, endToken }) => index >= firstToken && index < endToken) ?? null,
    isMedium: mediumTest(reading),
  };
}
