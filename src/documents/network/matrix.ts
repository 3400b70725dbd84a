/**
 * Matrix
 * ======
 *
 * A layer's weights in the kernel's memory: widened and packed once, when the model is loaded.
 */
import type { Kernel } from "./kernel.ts";
import type { ModelFile } from "./model-file.ts";

export interface Matrix {
  readonly weights: number;
  readonly scales: number;
  /** 0 where the layer has none. */
  readonly bias: number;
  readonly outputs: number;
  readonly inputs: number;
}

export function loadFloats(kernel: Kernel, values: Float32Array): number {
  const pointer = kernel.allocate(values.length * 4);
  kernel.floats(pointer, values.length).set(values);
  return pointer;
}

export function loadMatrix(kernel: Kernel, model: ModelFile, name: string): Matrix {
  const values = model.bytes(name);
  const outputScales = model.floats(`${name}.scales`);
  const outputs = outputScales.length;
  const weights = kernel.allocate(values.length * 2);
  const scales = loadFloats(kernel, outputScales);
  const bias = model.has(`${name}.bias`) ? loadFloats(kernel, model.floats(`${name}.bias`)) : 0;
  const mark = kernel.mark();
  const source = kernel.allocate(values.length);
  kernel.bytes(source, values.length).set(values);
  const inputs = values.length / outputs;
  kernel.functions.pack(source, weights, outputs, inputs);
  kernel.release(mark);
  return { weights, scales, bias, outputs, inputs };
}

export interface Multiplication {
  /** int16 rows. */
  readonly from: number;
  /** A scale for each row; 0 where the rows are states of the LSTM. */
  readonly scales: number;
  readonly to: number;
  readonly rows: number;
}

/** `to` = `from` times the matrix, plus its bias. */
export function multiply(kernel: Kernel, matrix: Matrix, { from, scales, to, rows }: Multiplication): void {
  const { outputs, inputs, weights, bias } = matrix;
  kernel.functions.multiply(from, inputs, scales, weights, matrix.scales, bias, to, outputs, rows, outputs, inputs);
}
