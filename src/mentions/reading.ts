/**
 * Reading
 * =======
 *
 * A document together with the vocabulary of its language, as the finders of mentions look at it: neighbours that
 * never leave the sentence, words, and tests that most of them need.
 */
import type { Document, Morphology, PartOfSpeech, Sentence, Token } from "../documents/document.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { isCapitalised, isQuotationMark } from "./word-shapes.ts";

export interface Reading {
  readonly document: Document;
  readonly vocabulary: Vocabulary;
  readonly words: readonly string[];
  /** The token, or undefined beyond the ends of the document. */
  readonly token: (index: number) => Token | undefined;
  readonly word: (index: number) => string;
  /** Part of speech, relation, lemma, morphology and head of a token; beyond the ends "X", empty and -1. */
  readonly tag: (index: number) => PartOfSpeech;
  readonly relation: (index: number) => string;
  readonly lemma: (index: number) => string;
  readonly morphology: (index: number) => Morphology;
  readonly head: (index: number) => number;
  readonly sentenceOf: (index: number) => Sentence | undefined;
  readonly isSentenceStart: (index: number) => boolean;
  /** Whether both tokens are in one sentence. */
  readonly together: (one: number, other: number) => boolean;
  /** Whether a token is part of an expression of time: "Montag". */
  readonly isTime: (index: number) => boolean;
  /** How often a word stands in the document, as written. */
  readonly count: (word: string) => number;
  /** Tokens that depend on a token, in the order of the text. */
  readonly children: (index: number) => readonly number[];
}

const noFeatures: Morphology = {};

function childrenOf(tokens: readonly Token[]): readonly (readonly number[])[] {
  const children: number[][] = tokens.map(() => []);
  for (const token of tokens) children[token.head]?.push(token.index);
  return children;
}

function tokensOfTimes({ times, tokens }: Document): ReadonlySet<number> {
  const inside = new Set<number>();
  let next = 0;
  for (const { start, end } of [...times].sort((one, other) => one.start - other.start)) {
    const isBefore = (offset: number): boolean => (tokens[next]?.start ?? Infinity) < offset;
    while (isBefore(start)) next += 1;
    for (; isBefore(end); next += 1) inside.add(next);
  }
  return inside;
}

/** Prepares a document for the finders of mentions. */
export function readDocument(document: Document, vocabulary: Vocabulary): Reading {
  const { tokens, sentences } = document;
  const words = tokens.map((token) => token.text);
  const children = childrenOf(tokens);
  const times = tokensOfTimes(document);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const word = (index: number): string => words[index] ?? "";
  const sentenceOf = (index: number): Sentence | undefined => sentences[tokens[index]?.sentence ?? -1];
  const isSentenceStart = (index: number): boolean => {
    const first = sentenceOf(index)?.firstToken ?? index;
    if (first === index) return true;
    return first === index - 1 && isQuotationMark(word(first));
  };
  return {
    document,
    vocabulary,
    words,
    token: (index) => tokens[index],
    word,
    sentenceOf,
    tag: (index) => tokens[index]?.partOfSpeech ?? "X",
    relation: (index) => tokens[index]?.relation ?? "",
    lemma: (index) => tokens[index]?.lemma ?? "",
    morphology: (index) => tokens[index]?.morphology ?? noFeatures,
    head: (index) => tokens[index]?.head ?? -1,
    isSentenceStart,
    together: (one, other) => tokens[one] !== undefined && tokens[one].sentence === tokens[other]?.sentence,
    isTime: (index) => times.has(index),
    count: (word) => counts.get(word) ?? 0,
    children: (index) => children[index] ?? [],
  };
}

/** Whether a word may be a noun by its first letter. */
export function mayBeNoun(reading: Reading, index: number): boolean {
  return isCapitalised(reading.word(index)) || !reading.vocabulary.data.grammar.nounsAreCapitalised;
}

/** A capitalised word that the tagger takes for a name, or that no common noun explains. */
export function looksLikeName(reading: Reading, index: number): boolean {
  const token = reading.token(index);
  return (
    token !== undefined && isCapitalised(token.text) && (token.partOfSpeech === "PROPN" || token.partOfSpeech === "X")
  );
}
