/**
 * Speech context
 * ==============
 *
 * What the finders of quotes look at: the document, who stands where, the language's ways to report speech, and the
 * passages in quotation marks.
 */
import type { AppearanceIndex } from "../appearances/appearance-index.ts";
import type { Appearance } from "../appearances/appearance.ts";
import type { Reading } from "../mentions/reading.ts";
import { findQuotedPassages, type QuotedPassage } from "./quoted-passages.ts";
import { sayingVerbs, type Takes } from "./saying-verbs.ts";
import type { SpeechData } from "./speech-data.ts";

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

function mediumTest(reading: Reading): (appearance: Appearance) => boolean {
  const { vocabulary } = reading;
  return (appearance) => {
    if (appearance.type === "Person") return false;
    if ([appearance.name, ...appearance.surfaces].some((name) => vocabulary.isMedium(name))) return true;
    if (appearance.roles.some(({ head }) => vocabulary.mediaNoun(reading.word(head)) !== null)) return true;
    const last = appearance.name.split(/[ -]/u).at(-1) ?? "";
    const { mediaEndings } = vocabulary.data.organizations;
    return vocabulary.mediaNoun(last) !== null || mediaEndings.includes(last.toLowerCase());
  };
}

/** Prepares a document for the finders of quotes. */
export function speechContext(reading: Reading, appearances: AppearanceIndex, data: SpeechData): SpeechContext {
  const { document } = reading;
  const passages = findQuotedPassages(document);
  return {
    reading,
    appearances,
    data,
    passages,
    reports: sayingVerbs(reading, data),
    passageAt: (index) => passages.find(({ firstToken, endToken }) => index >= firstToken && index < endToken) ?? null,
    isMedium: mediumTest(reading),
  };
}
