/** Chunks of a load on their way into the database: one is written at a time, while the next ones are made. */

import { setImmediate as turn } from "node:timers/promises";

/** Chunks that may wait while one is written. */
const waitingChunks = 2;
/** Milliseconds after which the network has its turn, without which nothing would be written beside. */
const turnEach = 2;

export class ChunkQueue<Chunk> {
  readonly #write: (chunk: Chunk) => Promise<void>;
  readonly #waiting: Chunk[] = [];
  #writing: Promise<void> | undefined;
  #failure: { readonly error: unknown } | undefined;
  #moved: (() => void) | undefined;
  #turned = 0;

  constructor(write: (chunk: Chunk) => Promise<void>) {
    this.#write = write;
  }

  add(chunk: Chunk): void {
    if (this.#failure !== undefined) return;
    this.#waiting.push(chunk);
    this.#writing ??= this.#writeAll();
  }

  /** Resolves when little is waiting; throws what writing threw. */
  async room(): Promise<void> {
    while (this.#failure === undefined && this.#waiting.length >= waitingChunks)
      await new Promise<void>((resolve) => (this.#moved = resolve));
    if (this.#writing !== undefined && performance.now() - this.#turned > turnEach) {
      await turn();
      this.#turned = performance.now();
    }
    this.#check();
  }

  /** Resolves when nothing is under way any more; throws what writing threw. */
  async end(): Promise<void> {
    await this.#writing;
    this.#check();
  }

  #check(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  async #writeAll(): Promise<void> {
    for (let chunk = this.#waiting.shift(); chunk !== undefined; chunk = this.#waiting.shift()) {
      try {
        await this.#write(chunk);
      } catch (error) {
        this.#failure = { error };
        this.#waiting.length = 0;
      }
      this.#moved?.();
    }
    this.#writing = undefined;
  }
}
