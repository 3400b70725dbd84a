/**
 * Heads
 * =====
 *
 * What stands on the encoder's states: tagger, name tagger and the deep biaffine parser (Dozat and Manning, ICLR 2017).
 */
import type { Batch } from "./encoder.ts";
import type { Kernel } from "./kernel.ts";
import { loadFloats, loadMatrix, multiply, type Matrix } from "./matrix.ts";
import type { ModelFile } from "./model-file.ts";
import type { TagScores } from "./name-tags.ts";
import { spanningTree } from "./spanning-tree.ts";

const slope = 0.1;
const labelsAtOnce = 16;

/** The parser's vectors of a batch. */
interface ParserVectors {
  readonly arcs: number;
  readonly arcHeads: number;
  readonly labels: number;
  readonly labelScales: number;
  readonly labelHeads: number;
}

export interface Tree {
  readonly heads: readonly number[];
  readonly labels: readonly number[];
}

export class Heads {
  readonly #kernel: Kernel;
  readonly #matrices: Readonly<Record<string, Matrix>>;
  readonly #roots: { readonly arc: number; readonly label: number };
  readonly #relations: number;

  constructor(kernel: Kernel, model: ModelFile) {
    this.#kernel = kernel;
    const names = [
      "part-of-speech", "name-hidden", "name", "arc-head", "arc-dependent", "label-head", "label-dependent", "arc", "label",
    ]; // prettier-ignore
    this.#matrices = Object.fromEntries(names.map((name) => [name, loadMatrix(kernel, model, name)]));
    const root = (name: string): number => loadFloats(kernel, model.floats(`root.${name}`));
    this.#roots = { arc: root("arc"), label: root("label") };
    this.#relations = model.header.relations.length;
  }

  /** The best universal tag of each word, by number. */
  partsOfSpeech(states: number, words: number): number[] {
    const { pointer, width } = this.#apply("part-of-speech", { from: states, scales: 0, rows: words });
    const scores = this.#kernel.floats(pointer, words * width);
    return Array.from({ length: words }, (_, word) => {
      let best = 0;
      for (let tag = 1; tag < 17; tag += 1) {
        if ((scores[word * width + tag] ?? 0) > (scores[word * width + best] ?? 0)) best = tag;
      }
      return best;
    });
  }

  /** Scores and probabilities of the name tags. */
  names(states: number, words: number): { readonly scores: TagScores; readonly probabilities: TagScores } {
    const hidden = this.#apply("name-hidden", { from: states, scales: 0, rows: words });
    this.#kernel.functions.bend(hidden.pointer, words * hidden.width, 0);
    const narrow = this.#quantise(hidden.pointer, words, hidden.width);
    const { pointer, width } = this.#apply("name", { ...narrow, rows: words });
    const scores = this.#kernel.floats(pointer, words * width).slice();
    this.#kernel.functions.softmax(pointer, words, width);
    const probabilities = this.#kernel.floats(pointer, words * width).slice();
    return {
      scores: { values: scores, width, rows: words },
      probabilities: { values: probabilities, width, rows: words },
    };
  }

  /** A tree for each sentence of the batch. */
  trees(states: number, batch: Batch): Tree[] {
    const vectors = this.#parserVectors(states, batch.words);
    return batch.sentences.map((sentence, place) => {
      const mark = this.#kernel.mark();
      const range = { start: batch.starts[place] ?? 0, words: sentence.length };
      const heads = this.#arcs(vectors, range);
      const labels = this.#labels(vectors, range, heads);
      this.#kernel.release(mark);
      return { heads, labels };
    });
  }

  #matrix(name: string): Matrix {
    const matrix = this.#matrices[name];
    if (matrix === undefined) throw new RangeError(`no layer ${name}`);
    return matrix;
  }

  #apply(name: string, input: { from: number; scales: number; rows: number }): { pointer: number; width: number } {
    const matrix = this.#matrix(name);
    const pointer = this.#kernel.allocate(input.rows * matrix.outputs * 4);
    multiply(this.#kernel, matrix, { ...input, to: pointer });
    return { pointer, width: matrix.outputs };
  }

  #quantise(pointer: number, rows: number, width: number): { from: number; scales: number } {
    const from = this.#kernel.allocate(rows * width * 2);
    const scales = this.#kernel.allocate(rows * 4);
    this.#kernel.functions.quantise(pointer, from, scales, rows, width);
    return { from, scales };
  }

  #bent(name: string, states: number, words: number): { pointer: number; width: number } {
    const result = this.#apply(name, { from: states, scales: 0, rows: words });
    this.#kernel.functions.bend(result.pointer, words * result.width, slope);
    return result;
  }

  #parserVectors(states: number, words: number): ParserVectors {
    const arcHeads = this.#bent("arc-head", states, words);
    const arcDependents = this.#bent("arc-dependent", states, words);
    const arcs = this.#apply("arc", {
      ...this.#quantise(arcDependents.pointer, words, arcDependents.width),
      rows: words,
    });
    const labelHeads = this.#bent("label-head", states, words);
    const labelDependents = this.#bent("label-dependent", states, words);
    const labels = this.#quantise(labelDependents.pointer, words, labelDependents.width);
    return {
      arcs: arcs.pointer,
      arcHeads: arcHeads.pointer,
      labels: labels.from,
      labelScales: labels.scales,
      labelHeads: labelHeads.pointer,
    };
  }

  #arcs(vectors: ParserVectors, { start, words }: { start: number; words: number }): number[] {
    const width = this.#matrix("arc").outputs;
    const scores = this.#kernel.allocate(words * (words + 1) * 4);
    const offset = start * width * 4;
    const { arcs, arcHeads } = vectors;
    this.#kernel.functions.arcs(arcs + offset, this.#roots.arc, arcHeads + offset, scores, words, width);
    return spanningTree(this.#kernel.floats(scores, words * (words + 1)), words);
  }

  #labels(vectors: ParserVectors, range: { start: number; words: number }, heads: readonly number[]): number[] {
    const { inputs, outputs } = this.#matrix("label");
    const head = this.#kernel.allocate(range.words * 4);
    const found = this.#kernel.allocate(range.words * 4);
    const work = this.#kernel.allocate(labelsAtOnce * outputs * 4);
    this.#kernel.integers(head, range.words).set(heads);
    const headVectors = vectors.labelHeads + range.start * inputs * 4;
    for (let first = 0; first < range.words; first += labelsAtOnce) {
      const rows = Math.min(labelsAtOnce, range.words - first);
      const from = vectors.labels + (range.start + first) * inputs * 2;
      const scales = vectors.labelScales + (range.start + first) * 4;
      multiply(this.#kernel, this.#matrix("label"), { from, scales, to: work, rows });
      const [heads4, found4] = [head + first * 4, found + first * 4];
      this.#kernel.functions.labels(
        work,
        this.#roots.label,
        headVectors,
        heads4,
        found4,
        rows,
        this.#relations,
        inputs,
      );
    }
    return [...this.#kernel.integers(found, range.words)];
  }
}
