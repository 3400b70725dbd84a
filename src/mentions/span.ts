/**
 * Spans
 * =====
 *
 * Mentions from token ranges: offsets, text and the token that governs the others.
 */
import type { EntityType } from "../ontology/ontology.ts";
import type { Mention, MentionKind } from "./mention.ts";
import type { Reading } from "./reading.ts";

export interface SpanOptions {
  readonly kind: MentionKind;
  readonly firstToken: number;
  readonly endToken: number;
  readonly name?: string;
  readonly type: EntityType | null;
  readonly confidence: number;
}

/** The token of a range whose head lies outside of it; the first one where several do. */
export function headOf(reading: Reading, firstToken: number, endToken: number): number {
  for (let index = firstToken; index < endToken; index += 1) {
    const head = reading.head(index);
    if ((head < firstToken || head >= endToken) && reading.tag(index) !== "PUNCT") return index;
  }
  return firstToken;
}

/** A mention over whole tokens. */
export function mentionOf(reading: Reading, options: SpanOptions): Mention {
  const start = reading.token(options.firstToken)?.start ?? 0;
  const end = reading.token(options.endToken - 1)?.end ?? start;
  const text = reading.document.text.slice(start, end);
  const head = headOf(reading, options.firstToken, options.endToken);
  return { ...options, name: options.name ?? text, start, end, text, head };
}

/** A mention over a part of one token, by offsets within its printed form. */
export function partOfToken(
  reading: Reading,
  index: number,
  part: { from: number; to: number } & Omit<SpanOptions, "firstToken" | "endToken">,
): Mention {
  const { from, to, ...options } = part;
  const tokenStart = reading.token(index)?.start ?? 0;
  const start = tokenStart + from;
  const end = tokenStart + to;
  const text = reading.document.text.slice(start, end);
  return {
    ...options,
    name: options.name ?? text,
    firstToken: index,
    endToken: index + 1,
    start,
    end,
    text,
    head: index,
  };
}
