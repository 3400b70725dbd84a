/**
 * Record file
 * ===========
 *
 * Rows of one kind in a file, as lines of JSON: written whole, then read once, in the same order, by the process that
 * wrote them, so that they are not held against a schema again. Few rows never leave memory.
 */
import { closeSync, openSync, rmSync } from "node:fs";
import { writeWhole } from "../../stores/write-whole.ts";
import { readLines } from "./read-lines.ts";

/** Characters that are kept in memory. */
const bufferSize = 1 << 16;

export class RecordFile<Row> {
  readonly #path: string;
  #descriptor: number | undefined;
  #lines: string[] = [];
  #size = 0;

  constructor(path: string) {
    this.#path = path;
  }

  add(row: Row): void {
    const line = JSON.stringify(row);
    this.#lines.push(line);
    this.#size += line.length;
    if (this.#size > bufferSize) this.#flush();
  }

  /** All rows; the file is gone afterwards. */
  *take(): Generator<Row> {
    if (this.#descriptor !== undefined) yield* this.#takeWritten(this.#descriptor);
    for (const line of this.#lines) yield JSON.parse(line) as Row;
    this.#lines = [];
  }

  *#takeWritten(descriptor: number): Generator<Row> {
    for (const { line } of readLines(descriptor)) yield JSON.parse(line) as Row;
    closeSync(descriptor);
    rmSync(this.#path);
  }

  #flush(): void {
    this.#descriptor ??= openSync(this.#path, "w+");
    writeWhole(this.#descriptor, `${this.#lines.join("\n")}\n`, this.#path);
    this.#lines = [];
    this.#size = 0;
  }
}
