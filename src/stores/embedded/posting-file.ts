/** Postings of a load in a file, in the columns in which COPY takes them. */
import { closeSync, openSync } from "node:fs";
import type { Posting } from "../../graph/posting.ts";
import type { LoadFile } from "../load-files.ts";
import { writeWhole } from "../write-whole.ts";
import { copyFormat, type CopyNotes } from "./copy-format.ts";
import { postingRow } from "./embedded-postings.ts";
import { postingTable, postingType } from "./posting-table.ts";

/** Characters that are kept in memory. */
const bufferSize = 1 << 15;

export class PostingFile {
  readonly #descriptor: number;
  readonly #file: LoadFile<CopyNotes> & { rows: number };
  #lines: string[] = [];
  #size = 0;

  /** The folder must be there. */
  constructor(folder: string) {
    const file = `${folder}/postings`;
    const columns = Object.entries(postingTable.properties).map(([name, kind]) => ({ name, kind }));
    const table = { kind: "relationships", name: postingType, columns } as const;
    this.#file = { ...table, file, rows: 0, notes: copyFormat.notes(table) };
    this.#descriptor = openSync(file, "w");
  }

  add(posting: Posting): void {
    const row = postingRow(posting);
    const line = copyFormat.relationship({ ...row, properties: { ...row.properties, id: posting.id } }, this.#file);
    if (line === null) throw new RangeError(`No posting can hold ${posting.id}`);
    this.#lines.push(line);
    this.#file.rows += 1;
    this.#size += line.length;
    if (this.#size > bufferSize) this.#flush();
  }

  close(): LoadFile<CopyNotes> {
    this.#flush();
    closeSync(this.#descriptor);
    return this.#file;
  }

  #flush(): void {
    if (this.#lines.length > 0) writeWhole(this.#descriptor, `${this.#lines.join("\n")}\n`, this.#file.file);
    this.#lines = [];
    this.#size = 0;
  }
}
