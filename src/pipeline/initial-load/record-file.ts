/** Rows of one kind in a file, as lines of JSON: written whole, then read once, in the same order. */
import { closeSync, createReadStream, openSync, rmSync } from "node:fs";
import { createInterface } from "node:readline";
import type { z } from "zod";
import { writeWhole } from "../../stores/write-whole.ts";

/** Characters that are kept in memory. */
const bufferSize = 1 << 13;

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
  async *take(): AsyncGenerator<z.output<Schema>> {
    this.#flush();
    if (this.#descriptor === undefined) return;
    closeSync(this.#descriptor);
    for await (const line of createInterface({ input: createReadStream(this.#path) }))
      yield this.#schema.parse(JSON.parse(line));
    rmSync(this.#path);
  }

  #flush(): void {
    if (this.#lines.length === 0) return;
    this.#descriptor ??= openSync(this.#path, "w");
    writeWhole(this.#descriptor, `${this.#lines.join("\n")}\n`, this.#path);
    this.#lines = [];
    this.#size = 0;
  }
}
