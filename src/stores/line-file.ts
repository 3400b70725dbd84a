/** Lines written to a file in portions, so that memory does not grow with them. */
import { closeSync, openSync } from "node:fs";
import { writeWhole } from "./write-whole.ts";

/** Characters that are kept in memory. */
const bufferSize = 1 << 15;

export class LineFile {
  readonly #path: string;
  readonly #descriptor: number;
  #lines: string[] = [];
  #size = 0;

  constructor(path: string) {
    this.#path = path;
    this.#descriptor = openSync(path, "w");
  }

  add(line: string): void {
    this.#lines.push(line);
    this.#size += line.length;
    if (this.#size > bufferSize) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#descriptor);
  }

  #flush(): void {
    if (this.#lines.length > 0) writeWhole(this.#descriptor, `${this.#lines.join("\n")}\n`, this.#path);
    this.#lines = [];
    this.#size = 0;
  }
}
