/** Rows of one kind in a file, as lines of JSON: written whole, then read once, in the same order. Few rows never leave memory. */
import { closeSync, openSync, rmSync } from "node:fs";
import type { z } from "zod";
import { writeWhole } from "../../stores/write-whole.ts";
import { readLines } from "./read-lines.ts";

/** Characters that are kept in memory. */
const bufferSize = 1 << 16;

export class RecordFile<Schema extends z.ZodType> {
  readonly #path: string;
  readonly #schema: Schema;
  #descriptor: number | undefined;
  #lines: string[] = [];
  #size = 0;

  constructor(path: string, schema: Schema) {
    this.#path = path;
    this.#schema = schema;
  }

  add(row: z.input<Schema>): void {
    const line = JSON.stringify(row);
    this.#lines.push(line);
    this.#size += line.length;
    if (this.#size > bufferSize) this.#flush();
  }

  /** All rows; the file is gone afterwards. */
  *take(): Generator<z.output<Schema>> {
    if (this.#descriptor !== undefined) yield* this.#takeWritten(this.#descriptor);
    for (const line of this.#lines) yield this.#parse(line);
    this.#lines = [];
  }

  *#takeWritten(descriptor: number): Generator<z.output<Schema>> {
    for (const { line } of readLines(descriptor)) yield this.#parse(line);
    closeSync(descriptor);
    rmSync(this.#path);
  }

  #parse(line: string): z.output<Schema> {
    return this.#schema.parse(JSON.parse(line));
  }

  #flush(): void {
    this.#descriptor ??= openSync(this.#path, "w+");
    writeWhole(this.#descriptor, `${this.#lines.join("\n")}\n`, this.#path);
    this.#lines = [];
    this.#size = 0;
  }
}
