/**
 * Writes rows into one CSV file a table, in the columns of the graph model.
 */
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { csvField } from "../../src/graph/formats/csv-field.ts";
import { nodeTables, relationshipTables, type PropertyTable } from "../../src/graph/graph-model.ts";
import type { Properties, PropertyValue } from "../../src/graph/graph-patch.ts";
import type { Posting } from "../../src/graph/posting.ts";
import type { Register } from "../../src/graph/register.ts";
import { entryRows, printedRows, registerRow } from "../../src/stores/embedded/embedded-postings.ts";
import {
  entryTable,
  entryType,
  postingTable,
  postingType,
  printedTable,
  printedType,
  registerLabel,
  registerTable,
} from "../../src/stores/embedded/posting-table.ts";
import type { RowSink } from "./make-news.ts";

const bufferSize = 1 << 20;

export interface WrittenTable {
  readonly name: string;
  readonly kind: "nodes" | "relationships";
  readonly file: string;
  readonly columns: readonly string[];
}

export interface TableFormat {
  /** The line above the rows; nothing by default. */
  readonly head?: (table: WrittenTable) => string;
  /** What follows the columns in a row. */
  readonly tail?: (name: string, properties: Properties) => readonly string[];
  readonly list: (items: readonly string[]) => string;
  /** Whether postings are wanted. */
  readonly postings?: boolean;
}

interface OpenTable extends WrittenTable {
  readonly descriptor: number;
  readonly kinds: PropertyTable;
  lines: string[];
  size: number;
}

/** Of what the embedded database keeps beside the graph. */
const ownColumns = new Map<string, PropertyTable>([
  [postingType, postingTable.properties],
  [registerLabel, registerTable],
  [entryType, entryTable.properties],
  [printedType, printedTable.properties],
]);

function columnsOf(name: string, kind: WrittenTable["kind"]): PropertyTable {
  const own = ownColumns.get(name);
  if (own !== undefined) return own;
  const nodes = nodeTables as Readonly<Record<string, PropertyTable>>;
  return (kind === "nodes" ? nodes[name] : relationshipTables.get(name)?.properties) ?? {};
}

export class TableWriter implements RowSink {
  readonly #folder: string;
  readonly #format: TableFormat;
  readonly #tables = new Map<string, OpenTable>();

  constructor(folder: string, format: TableFormat) {
    this.#folder = folder;
    this.#format = format;
  }

  node(label: string, id: string, properties: Properties): void {
    const table = this.#open(label, "nodes");
    const values = table.columns.slice(1).map((column) => this.#field(properties[column]));
    this.#write(table, [csvField(id), ...values, ...(this.#format.tail?.(label, properties) ?? [])]);
  }

  relationship(type: string, [source, target]: readonly [string, string], properties: Properties): void {
    const table = this.#open(type, "relationships");
    const values = table.columns.map((column) => this.#field(properties[column]));
    this.#write(table, [
      csvField(source),
      csvField(target),
      ...values,
      ...(this.#format.tail?.(type, properties) ?? []),
    ]);
  }

  posting({ id, sourceId, targetId, properties }: Posting): void {
    if (this.#format.postings === true) this.relationship(postingType, [sourceId, targetId], { ...properties, id });
  }

  register(row: Register): void {
    if (this.#format.postings !== true) return;
    const { id, ...properties } = registerRow(row);
    this.node(registerLabel, id, properties);
    for (const { type, sourceId, targetId, properties: own } of [...entryRows(row), ...printedRows(row)])
      this.relationship(type, [sourceId, targetId], own);
  }

  /** Closes all files and names them. */
  close(): readonly WrittenTable[] {
    for (const table of this.#tables.values()) {
      this.#flush(table);
      closeSync(table.descriptor);
    }
    return [...this.#tables.values()];
  }

  #field(value: PropertyValue | undefined): string {
    return Array.isArray(value) ? this.#format.list(value as readonly string[]) : csvField(value);
  }

  #open(name: string, kind: WrittenTable["kind"]): OpenTable {
    const known = this.#tables.get(name);
    if (known !== undefined) return known;
    const kinds = columnsOf(name, kind);
    const file = join(this.#folder, `${kind}-${name}.csv`);
    const written = { name, kind, file, columns: Object.keys(kinds) };
    const table = { ...written, descriptor: openSync(file, "w"), kinds, lines: [] as string[], size: 0 };
    this.#tables.set(name, table);
    const head = this.#format.head?.(written);
    if (head !== undefined) table.lines.push(head);
    return table;
  }

  #write(table: OpenTable, fields: readonly string[]): void {
    const line = fields.join(",");
    table.lines.push(line);
    table.size += line.length;
    if (table.size > bufferSize) this.#flush(table);
  }

  #flush(table: OpenTable): void {
    if (table.lines.length > 0) writeSync(table.descriptor, `${table.lines.join("\n")}\n`);
    table.lines = [];
    table.size = 0;
  }
}
