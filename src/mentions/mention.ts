/**
 * Mention
 * =======
 *
 * A span that names or stands for something. Found before anything is known about which spans mean the same thing;
 * appearances/ joins them. Token ranges are half-open positions in the document's `tokens`; a compound mention covers
 * a part of one token ("US" in "US-Präsident"), which only its character offsets tell.
 */
import type { EntityType } from "../ontology/ontology.ts";
import type { mentionKinds } from "../extraction/extraction.ts";

export type MentionKind = (typeof mentionKinds)[number];

export interface Mention {
  readonly kind: MentionKind;
  readonly firstToken: number;
  readonly endToken: number;
  /** Half-open UTF-16 offsets in the article's text. */
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly text: string;
  /** Nominative, without title or article: "Putin" for "Putins", "USA" for "US" in "US-Präsident"; of pronouns the text. */
  readonly name: string;
  /** What the span looks like by itself; null where only its antecedent can tell (pronouns). */
  readonly type: EntityType | null;
  /** The token that other words depend on. */
  readonly head: number;
  /** Between 0 and 1: how sure it is that the span is a mention of that type. */
  readonly confidence: number;
}
