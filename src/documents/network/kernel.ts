/**
 * Kernel
 * ======
 *
 * The WebAssembly functions of kernel.c and the memory they work on. Memory is given out from the bottom up: what is
 * allocated before `mark()` stays (weights), what comes after is taken back by `release(mark)`.
 */
import { kernelBinary } from "./kernel-binary.ts";

/** The part of WebAssembly's interface that is used here; Node's types do not declare it. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number; maximum: number }) => {
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};

type KernelFunction = (...values: number[]) => void;

/** Pointers are byte offsets in the kernel's memory; the parameters are those of kernel.c. */
export interface KernelFunctions {
  readonly pack: KernelFunction;
  readonly multiply: KernelFunction;
  readonly lstm: KernelFunction;
  readonly bend: KernelFunction;
  readonly quantise: KernelFunction;
  readonly arcs: KernelFunction;
  readonly labels: KernelFunction;
  readonly softmax: KernelFunction;
}

const pageSize = 65536;
const largestMemory = 16384;
/** What the compiler reserves at the bottom for its stack and constants. */
const reserved = 131072;

export class Kernel {
  readonly functions: KernelFunctions;
  readonly #memory = new WebAssembly.Memory({ initial: 64, maximum: largestMemory });
  #top = reserved;

  constructor() {
    const module = new WebAssembly.Module(Buffer.from(kernelBinary, "base64"));
    const instance = new WebAssembly.Instance(module, { env: { memory: this.#memory } });
    this.functions = instance.exports as KernelFunctions;
  }

  /** Pointer to so many bytes, aligned to 16. Views made before it may be void. */
  allocate(bytes: number): number {
    const pointer = this.#top;
    this.#top += Math.ceil(bytes / 16) * 16;
    const missing = this.#top - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(missing / pageSize) + 64);
    return pointer;
  }

  mark(): number {
    return this.#top;
  }

  release(mark: number): void {
    this.#top = mark;
  }

  floats(pointer: number, length: number): Float32Array {
    return new Float32Array(this.#memory.buffer, pointer, length);
  }

  integers(pointer: number, length: number): Int32Array {
    return new Int32Array(this.#memory.buffer, pointer, length);
  }

  bytes(pointer: number, length: number): Int8Array {
    return new Int8Array(this.#memory.buffer, pointer, length);
  }
}
