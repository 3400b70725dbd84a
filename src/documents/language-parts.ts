/**
 * Language parts
 * ==============
 *
 * What a language folder hands to the assembly of documents: data and functions, each of them pure.
 */
import type { Morphology, NameSpan, PartOfSpeech, Sentence, TimeExpression, Token } from "./document.ts";
import type { Network } from "./network/network.ts";
import type { TextRules } from "./text-rules.ts";

/** One word of a parsed sentence; `head` is a position in the sentence, -1 for the root. */
export interface TreeWord {
  readonly text: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly head: number;
  readonly relation: string;
}

export interface WordReading {
  readonly lemma: string;
  readonly morphology: Morphology;
}

/** What time expressions are found in. */
export interface TimedText {
  readonly text: string;
  readonly published: string | null;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** "Sommer" and "August" may be people. */
  readonly names: readonly NameSpan[];
}

export interface LanguageParts {
  /** ISO 639-1. */
  readonly language: string;
  readonly version: string;
  readonly textRules: TextRules;
  readonly network: Network;
  /** Lemma and morphology of every word of a sentence, from the lexicon, the tags and the tree. */
  readonly readWords: (sentence: readonly TreeWord[]) => readonly WordReading[];
  /** Mends what the parser of the language gets wrong again and again; left out where nothing is mended. */
  readonly mendTree?: (sentence: readonly TreeWord[]) => readonly TreeWord[];
  readonly findTimes: (text: TimedText) => readonly TimeExpression[];
}
