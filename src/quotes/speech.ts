/** What one sentence reports of one speaker, before sentences are joined to quotes. */
import type { QuoteKind, TokenRange } from "./quote.ts";

export interface Speech {
  readonly sentence: number;
  readonly speaker: string;
  readonly medium: string | null;
  readonly kind: QuoteKind;
  readonly contents: readonly TokenRange[];
  readonly cues: readonly number[];
  readonly rule: string;
}
