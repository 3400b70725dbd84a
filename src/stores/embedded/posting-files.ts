/** Postings and registers of a load in files, in the columns in which COPY takes them. */
import type { PropertyTable } from "../../graph/graph-model.ts";
import type { Posting } from "../../graph/posting.ts";
import type { Register } from "../../graph/register.ts";
import { LineFile } from "../line-file.ts";
import type { LoadFile, LoadTable } from "../load-files.ts";
import { copyFormat, type CopyNotes } from "./copy-format.ts";
import { entryRows, postingRow, printedRows, registerRow } from "./embedded-postings.ts";
import {
  entryTable,
  entryType,
  postingTable,
  postingType,
  printedTable,
  printedType,
  registerLabel,
  registerTable,
} from "./posting-table.ts";

class RowFile {
  readonly file: LoadFile<CopyNotes> & { rows: number };
  readonly #lines: LineFile;

  constructor(folder: string, kind: LoadTable["kind"], [name, table]: readonly [string, PropertyTable]) {
    const file = `${folder}/${name}`;
    const columns = Object.entries(table).map(([column, value]) => ({ name: column, kind: value }));
    this.file = { kind, name, columns, file, rows: 0, notes: copyFormat.notes({ kind, name, columns }) };
    this.#lines = new LineFile(file);
  }

  add(line: string | null, id: string): void {
    if (line === null) throw new RangeError(`No ${this.file.name} can hold ${id}`);
    this.#lines.add(line);
    this.file.rows += 1;
  }

  close(): LoadFile<CopyNotes> {
    this.#lines.close();
    return this.file;
  }
}

export class PostingFiles {
  readonly #postings: RowFile;
  readonly #registers: RowFile;
  readonly #entries: RowFile;
  readonly #printed: RowFile;

  /** The folder must be there. */
  constructor(folder: string) {
    this.#postings = new RowFile(folder, "relationships", [postingType, postingTable.properties]);
    this.#registers = new RowFile(folder, "nodes", [registerLabel, registerTable]);
    this.#entries = new RowFile(folder, "relationships", [entryType, entryTable.properties]);
    this.#printed = new RowFile(folder, "relationships", [printedType, printedTable.properties]);
  }

  add(posting: Posting): void {
    const { file } = this.#postings;
    const row = postingRow(posting);
    const properties = { ...row.properties, id: posting.id };
    this.#postings.add(copyFormat.relationship({ ...row, properties }, file), posting.id);
  }

  register(register: Register): void {
    this.#registers.add(copyFormat.node(registerRow(register), this.#registers.file), register.articleId);
    for (const row of entryRows(register))
      this.#entries.add(copyFormat.relationship(row, this.#entries.file), register.articleId);
    for (const row of printedRows(register))
      this.#printed.add(copyFormat.relationship(row, this.#printed.file), register.articleId);
  }

  /** Nodes first. */
  close(): readonly LoadFile<CopyNotes>[] {
    const files = [this.#registers, this.#postings, this.#entries, this.#printed];
    return files.map((file) => file.close()).filter(({ rows }) => rows > 0);
  }
}
