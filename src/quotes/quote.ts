/**
 * Quote
 * =====
 *
 * A stretch of speech, thought or writing with a known speaker. Its contents are token ranges, so that a statement
 * found inside can be attributed to the speaker; the words that report it ("sagte Peskow") are outside of them.
 */
import type { quoteKinds } from "../extraction/extraction.ts";

export type QuoteKind = (typeof quoteKinds)[number];

export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

export interface Quote {
  /** `q1`, `q2` … in the order of the text. */
  readonly id: string;
  /** Id of the speaking appearance. */
  readonly speaker: string;
  /** Id of the appearance that passed the words on ("Interfax zufolge", "sagte er der Bild-Zeitung"); null where none is named. */
  readonly medium: string | null;
  readonly kind: QuoteKind;
  /** Positions of the sentences that it spans, from 0, ascending. */
  readonly sentences: readonly number[];
  /** Half-open UTF-16 offsets from the first to the last word of its contents. */
  readonly start: number;
  readonly end: number;
  /** What is said, without the frame that reports it. */
  readonly contents: readonly TokenRange[];
  /** The words that report: "sagte", "laut", "zufolge"; empty where a subjunctive chain goes on without one. */
  readonly cues: readonly number[];
  /** Id of the rule that found it. */
  readonly rule: string;
}

/** The innermost quote whose contents cover a token, or null. */
export function quoteAt(quotes: readonly Quote[], token: number): Quote | null {
  let best: Quote | null = null;
  let bestLength = Infinity;
  for (const quote of quotes) {
    const range = quote.contents.find((content) => token >= content.firstToken && token < content.endToken);
    if (range === undefined || range.endToken - range.firstToken >= bestLength) continue;
    best = quote;
    bestLength = range.endToken - range.firstToken;
  }
  return best;
}
