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
  /** Whether something in quotation marks reaches into a sentence. */
  readonly isInPassage: (sentence: number) => boolean;
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

/** Where passages are, by the positions that one range or the other of theirs holds. */
function byPosition(
  passages: readonly QuotedPassage[],
  rangeOf: (passage: QuotedPassage) => readonly [number, number],
): ReadonlyMap<number, QuotedPassage> {
  const table = new Map<number, QuotedPassage>();
  for (const passage of passages) {
    const [first, end] = rangeOf(passage);
    for (let at = first; at < end; at += 1) if (!table.has(at)) table.set(at, passage);
  }
  return table;
}

/** Prepares a document for the finders of quotes. */
export function speechContext(reading: Reading, appearances: AppearanceIndex, data: SpeechData): SpeechContext {
  const { document } = reading;
  const passages = findQuotedPassages(document);
  const byToken = byPosition(passages, ({ firstToken, endToken }) => [firstToken, endToken]);
  const bySentence = byPosition(passages, ({ firstSentence, lastSentence }) => [firstSentence, lastSentence + 1]);
  return {
    reading,
    appearances,
    data,
    passages,
    reports: sayingVerbs(reading, data),
    passageAt: (token) => byToken.get(token) ?? null,
    isInPassage: (sentence) => bySentence.has(sentence),
    isMedium: mediumTest(reading),
  };
}
