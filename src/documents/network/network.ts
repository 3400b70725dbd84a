/**
 * Network
 * =======
 *
 * Tags, trees and names of sentences, from a model file. What a sentence gives depends on its words and the model
 * alone: not on the sentences beside it, nor on the machine.
 */
import { once } from "../../foundation/once.ts";
import { partsOfSpeech, type PartOfSpeech } from "../document.ts";
import { createBatch, Encoder, wordsAtOnce } from "./encoder.ts";
import { Heads } from "./heads.ts";
import { joinWindows, type WindowOutput } from "./join-windows.ts";
import { Kernel } from "./kernel.ts";
import { readModelFile, type ModelHeader, type ModelSource } from "./model-file.ts";
import {
  bestTags,
  createTagSet,
  faintNamesOf,
  namesOf,
  type TaggedName,
  type TagScores,
  type TagSet,
} from "./name-tags.ts";
import { cutWindows } from "./windows.ts";
import { createWordFeatures, type LexicalClasses } from "./word-features.ts";

export interface NetworkInput {
  /** The syntactic words of one sentence ("im" is already "in", "dem"). */
  readonly words: readonly string[];
}

export interface NetworkOutput {
  readonly partsOfSpeech: readonly PartOfSpeech[];
  /** Position in the sentence, -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  readonly names: readonly TaggedName[];
  /**
   * Names that are less likely than that there is none, or of another type: for those who know more than one sentence.
   */
  readonly faintNames: readonly TaggedName[];
}

export interface Network {
  readonly version: string;
  readonly analyse: (sentences: readonly NetworkInput[]) => readonly NetworkOutput[];
}

const sentencesAtOnce = 32;
const sortedTogether = 96;

interface Parts {
  readonly kernel: Kernel;
  readonly encoder: Encoder;
  readonly heads: Heads;
  readonly tagSet: TagSet;
  readonly header: ModelHeader;
}

/**
 * Loads a model; `lexicalClasses` says what the lexicon knows of a word (empty texts where there is none). The weights
 * are made ready when the first sentence comes: who asks for the version alone does not wait for them.
 */
export function loadNetwork(model: ModelSource, lexicalClasses: (word: string) => LexicalClasses): Network {
  const file = readModelFile(model);
  const parts = once((): Parts => {
    const kernel = new Kernel();
    return {
      kernel,
      encoder: new Encoder(kernel, file, createWordFeatures(file, lexicalClasses)),
      heads: new Heads(kernel, file),
      tagSet: createTagSet(file.header.tags),
      header: file.header,
    };
  });
  return {
    version: file.header.version,
    analyse: (sentences) => sentences.map(({ words }) => words).reduce(chunks, []).flatMap((chunk) => analyseChunk(parts(), chunk)), // prettier-ignore
  };
}

type Words = readonly string[];

function chunks(all: Words[][], sentence: Words): Words[][] {
  const last = all.at(-1);
  if (last === undefined || last.length === sortedTogether) all.push([sentence]);
  else last.push(sentence);
  return all;
}

interface Window {
  readonly sentence: number;
  readonly first: number;
  readonly words: Words;
}

/** Windows that are read at once. */
function batchesOf(windows: readonly Window[]): Window[][] {
  const batches: Window[][] = [];
  let words = 0;
  for (const window of windows) {
    words += window.words.length;
    const last = batches.at(-1);
    if (last !== undefined && last.length < sentencesAtOnce && words <= wordsAtOnce) last.push(window);
    else {
      batches.push([window]);
      words = window.words.length;
    }
  }
  return batches;
}

/** Windows of like length are read together; the order of the sentences comes back at the end. */
function analyseChunk(parts: Parts, sentences: readonly Words[]): NetworkOutput[] {
  const windows = sentences.flatMap((words, sentence) =>
    cutWindows(words).map(([first, end]): Window => ({ sentence, first, words: words.slice(first, end) })),
  );
  const order = windows.filter(({ words }) => words.length > 0).sort((a, b) => b.words.length - a.words.length);
  const outputs = new Map<Window, WindowOutput>();
  for (const some of batchesOf(order)) {
    const results = readBatch(parts, some.map(({ words }) => words)); // prettier-ignore
    some.forEach((window, place) => {
      const result = results[place];
      if (result !== undefined) outputs.set(window, { ...result, first: window.first });
    });
  }
  const bySentence = sentences.map((): WindowOutput[] => []);
  for (const window of windows) {
    const output = outputs.get(window);
    if (output !== undefined) bySentence[window.sentence]?.push(output);
  }
  return bySentence.map(joinWindows);
}

function readBatch(parts: Parts, sentences: readonly Words[]): NetworkOutput[] {
  const { kernel, encoder, heads, tagSet, header } = parts;
  const batch = createBatch(sentences);
  const mark = kernel.mark();
  const states = encoder.encode(batch);
  const tags = heads.partsOfSpeech(states, batch.words);
  const names = heads.names(states, batch.words);
  const trees = heads.trees(states, batch);
  kernel.release(mark);
  return sentences.map((words, place) => {
    const first = batch.starts[place] ?? 0;
    const end = first + words.length;
    const cut = (scores: TagScores): TagScores => ({
      ...scores,
      values: scores.values.subarray(first * scores.width, end * scores.width),
      rows: words.length,
    });
    const scores = cut(names.scores);
    const probabilities = cut(names.probabilities);
    const sure = namesOf(tagSet, bestTags(tagSet, scores), probabilities);
    return {
      partsOfSpeech: tags.slice(first, end).map((tag) => partsOfSpeech[tag] ?? "X"),
      heads: trees[place]?.heads ?? [],
      relations: (trees[place]?.labels ?? []).map((label) => header.relations[label] ?? "dep"),
      names: sure,
      faintNames: faintNamesOf(tagSet, { scores, probabilities, sure }),
    };
  });
}
