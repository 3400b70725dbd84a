/**
 * Encoder
 * =======
 *
 * Words to states: the layers of the bidirectional LSTM. What the first layer takes from a word depends on the word
 * alone and is kept for each word form, so that only the recurrent part is computed anew.
 */
import type { Kernel } from "./kernel.ts";
import { loadMatrix, multiply, type Matrix } from "./matrix.ts";
import type { ModelFile } from "./model-file.ts";
import { RecentRows } from "./recent-rows.ts";
import { featureNames, type WordFeatures } from "./word-features.ts";

/** Sentences of one pass, by falling length, one behind the other. */
export interface Batch {
  readonly sentences: readonly (readonly string[])[];
  /** First word of each sentence. */
  readonly starts: readonly number[];
  readonly words: number;
}

export function createBatch(sentences: readonly (readonly string[])[]): Batch {
  const starts: number[] = [];
  let words = 0;
  for (const sentence of sentences) {
    starts.push(words);
    words += sentence.length;
  }
  return { sentences, starts, words };
}

interface Layer {
  readonly input: Matrix;
  readonly directions: readonly [Matrix, Matrix];
}

interface Table {
  readonly rows: Int8Array;
  readonly scales: Float32Array;
  readonly width: number;
}

const knownForms = 4096;
const formsAtOnce = 256;
/**
 * The words that a batch may have at most: all of their forms find a row, and what is computed of them fits a few MB.
 */
export const wordsAtOnce = 1024;

export class Encoder {
  readonly #kernel: Kernel;
  readonly #features: WordFeatures;
  readonly #hidden: number;
  readonly #tables: readonly Table[];
  readonly #entry: Matrix;
  readonly #layers: readonly Layer[];
  readonly #gates: number;
  readonly #forms = new RecentRows(knownForms);

  constructor(kernel: Kernel, model: ModelFile, features: WordFeatures) {
    this.#kernel = kernel;
    this.#features = features;
    this.#hidden = model.header.hidden;
    this.#tables = featureNames.map((name) => ({
      rows: model.bytes(`embedding.${name}`),
      scales: model.floats(`embedding.${name}.scales`),
      width: model.header.dimensions[name] ?? 0,
    }));
    this.#entry = loadMatrix(kernel, model, "entry");
    this.#layers = Array.from({ length: model.header.layers }, (_, layer) => ({
      input: loadMatrix(kernel, model, `layer.${layer}`),
      directions: [
        loadMatrix(kernel, model, `layer.${layer}.forward`),
        loadMatrix(kernel, model, `layer.${layer}.backward`),
      ],
    }));
    this.#gates = kernel.allocate(knownForms * 8 * this.#hidden * 4);
  }

  /** Pointer to the int16 states of the batch's words, 2 * hidden wide. The caller releases the memory. */
  encode(batch: Batch): number {
    const rows = this.#rowsOfForms(batch);
    const width = 2 * this.#hidden;
    const [first, ...others] = this.#layers;
    let states = this.#kernel.allocate(batch.words * width * 2);
    this.#runLayer(batch, first, { gates: this.#gates, rows, to: states });
    const order = this.#kernel.allocate(batch.words * 4);
    this.#kernel.integers(order, batch.words).forEach((_, word, list) => (list[word] = word));
    for (const layer of others) {
      const gates = this.#kernel.allocate(batch.words * layer.input.outputs * 4);
      multiply(this.#kernel, layer.input, { from: states, scales: 0, to: gates, rows: batch.words });
      states = this.#kernel.allocate(batch.words * width * 2);
      this.#runLayer(batch, layer, { gates, rows: order, to: states });
    }
    return states;
  }

  #runLayer(batch: Batch, layer: Layer | undefined, memory: { gates: number; rows: number; to: number }): void {
    if (layer === undefined) return;
    const size = this.#hidden;
    const count = batch.sentences.length;
    const mark = this.#kernel.mark();
    const starts = this.#kernel.allocate(count * 4);
    const lengths = this.#kernel.allocate(count * 4);
    const state = this.#kernel.allocate(count * size * 2);
    const cell = this.#kernel.allocate(count * size * 4);
    const work = this.#kernel.allocate(count * size * 16);
    this.#kernel.integers(starts, count).set(batch.starts);
    this.#kernel.integers(lengths, count).set(batch.sentences.map((sentence) => sentence.length));
    layer.directions.forEach(({ weights, scales }, reverse) => {
      const gates = memory.gates + reverse * 4 * size * 4;
      const to = memory.to + reverse * size * 2;
      this.#kernel.functions.lstm(
        gates, 8 * size, memory.rows, weights, scales, to, 2 * size, size, starts, lengths, count, reverse, state, cell, work,
      ); // prettier-ignore
    });
    this.#kernel.release(mark);
  }

  /** Pointer to the row of each word's form in the table of gates. */
  #rowsOfForms(batch: Batch): number {
    const words = batch.sentences.flat();
    const fresh = [...new Set(words)].filter((form) => this.#forms.use(form) === undefined);
    for (let first = 0; first < fresh.length; first += formsAtOnce) {
      this.#learnForms(fresh.slice(first, first + formsAtOnce));
    }
    const pointer = this.#kernel.allocate(batch.words * 4);
    this.#kernel.integers(pointer, batch.words).set(words.map((form) => this.#forms.use(form) ?? 0));
    return pointer;
  }

  #learnForms(forms: readonly string[]): void {
    const { functions } = this.#kernel;
    const rows = forms.length;
    const mark = this.#kernel.mark();
    const { inputs, outputs } = this.#entry;
    const raw = this.#kernel.allocate(rows * inputs * 4);
    const narrow = this.#kernel.allocate(rows * Math.max(inputs, outputs) * 2);
    const scales = this.#kernel.allocate(rows * 4);
    const entered = this.#kernel.allocate(rows * outputs * 4);
    const values = this.#kernel.floats(raw, rows * inputs);
    forms.forEach((form, place) => {
      this.#embed(form, values.subarray(place * inputs, (place + 1) * inputs));
    });
    functions.quantise(raw, narrow, scales, rows, inputs);
    multiply(this.#kernel, this.#entry, { from: narrow, scales, to: entered, rows });
    functions.bend(entered, rows * outputs, 0);
    functions.quantise(entered, narrow, scales, rows, outputs);
    const layer = this.#layers[0];
    if (layer !== undefined) {
      const to = this.#kernel.allocate(rows * layer.input.outputs * 4);
      multiply(this.#kernel, layer.input, { from: narrow, scales, to, rows });
      this.#keep(forms, to);
    }
    this.#kernel.release(mark);
  }

  /** Copies the gates of forms, one behind the other from a pointer on, to the rows of the table that become theirs. */
  #keep(forms: readonly string[], from: number): void {
    const width = 8 * this.#hidden;
    forms.forEach((form, place) => {
      const gates = this.#kernel.floats(from + place * width * 4, width);
      this.#kernel.floats(this.#gates + this.#forms.take(form) * width * 4, width).set(gates);
    });
  }

  #embed(form: string, to: Float32Array): void {
    let place = 0;
    this.#features(form).forEach((row, feature) => {
      const table = this.#tables[feature];
      if (table === undefined) return;
      const scale = table.scales[row] ?? 0;
      for (let column = 0; column < table.width; column += 1) {
        to[place] = (table.rows[row * table.width + column] ?? 0) * scale;
        place += 1;
      }
    });
    to.fill(0, place);
  }
}
