/**
 * Document
 * ========
 *
 * An article analysed: layers (sentences, tokens with lemma, part of speech, morphology and dependency tree, names, time
 * expressions) over one text. Plain data; offsets are half-open `[start, end)` in UTF-16 units of the article's text.
 *
 * Tokens are syntactic words in the sense of Universal Dependencies: a contraction such as "im" is two tokens ("in",
 * "dem") that share the offsets of the one printed word.
 */
import type { EntityType } from "../ontology/ontology.ts";

/** The 17 universal part-of-speech tags (https://universaldependencies.org/u/pos/). */
export const partsOfSpeech = [
  "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM",
  "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
] as const; // prettier-ignore
export type PartOfSpeech = (typeof partsOfSpeech)[number];

/** Morphological features under their UD names and values: `{ Case: "Nom", Mood: "Sub" }`. */
export interface Morphology {
  readonly Case?: "Nom" | "Gen" | "Dat" | "Acc";
  readonly Number?: "Sing" | "Plur";
  readonly Gender?: "Masc" | "Fem" | "Neut";
  readonly Person?: "1" | "2" | "3";
  /** "Sub" with Tense "Pres" is Konjunktiv I, with Tense "Past" Konjunktiv II. */
  readonly Mood?: "Ind" | "Sub" | "Imp";
  readonly Tense?: "Pres" | "Past";
  readonly VerbForm?: "Fin" | "Inf" | "Part";
  readonly Degree?: "Pos" | "Cmp" | "Sup";
}

export interface Token {
  /** Position in the document's `tokens`. */
  readonly index: number;
  /** Position in the document's `sentences`. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** The syntactic word: as printed (in NFC, without soft hyphens and zero-width characters), but "in" and "dem" where the text prints "im". */
  readonly text: string;
  readonly lemma: string;
  readonly partOfSpeech: PartOfSpeech;
  /** Finer, language-specific reading where the analysis has one. */
  readonly morphology: Morphology;
  /** Index of the governing token in the document's `tokens`; -1 for the root of its sentence. */
  readonly head: number;
  /** Universal dependency relation; subtypes are kept for `nsubj:pass`, `aux:pass` and `compound:prt` only. */
  readonly relation: string;
}

export interface Sentence {
  /** Position in the document's `sentences`, from 0. (Extraction JSON counts from 1.) */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Half-open range in the document's `tokens`. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Position of the paragraph, from 0; headlines are paragraphs of their own. */
  readonly paragraph: number;
}

/** A name as the tagger sees it; mentions/ decides what becomes of it. */
export interface NameSpan {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: EntityType;
  /** Between 0 and 1. */
  readonly confidence: number;
}

export type TimeExpressionType = "date" | "time" | "duration" | "set";

export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimeExpressionType;
  /** TIMEX3 value relative to the article's date (`2025-04-11`, `2025-W15`, `2025-04-11TNI`, `P3D`, `PAST_REF`); null where unknown. */
  readonly value: string | null;
}

/** What the analysis finds in a text. */
export interface Layers {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
  /** What the network holds possible too: less likely than no name, or than another type. */
  readonly faintNames: readonly NameSpan[];
  readonly times: readonly TimeExpression[];
}

/**
 * The headline, analysed as if it stood behind the text: offsets, tokens and sentences go on where those of the text end,
 * so that `withHeadline` has only to join them. No layer of the document itself knows of it.
 */
export interface Headline extends Layers {
  /** As printed, without what a site adds to it. */
  readonly text: string;
}

export interface Document extends Layers {
  readonly id: string;
  readonly language: string;
  /** ISO day, month or year of the article; relative expressions are worked out from it. */
  readonly published: string | null;
  /** Headline of the article, as the source gives it. Null where it has none of its own. */
  readonly title: string | null;
  /** Null where there is no title, or none that says more than the text. */
  readonly headline: Headline | null;
  readonly text: string;
  /** What the reader of the figures should know: unknown language, sentence cut for length. */
  readonly warnings: readonly string[];
}
