/**
 * Files of a load
 * ===============
 *
 * The rows of a new graph, in a file for each label and relationship type, until a store takes them in: memory grows
 * with the names in the graph alone. Every row is held against the graph model, as those of patches are; names of
 * entities, and what they are compared by, get rows of their own (name-rows.ts).
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
  nodeLabels,
  nodeTables,
  relationshipTables,
  type PropertyKind,
  type PropertyTable,
} from "../graph/graph-model.ts";
import type { KeyedAppearance, LoadSummary, RowSink } from "../graph/graph-load.ts";
import type { NodeRow, Properties, RelationshipRow } from "../graph/graph-patch.ts";
import { LineFile } from "./line-file.ts";
import { NameRows } from "./name-rows.ts";
import { checkNode, checkRelationship } from "./patch-batches.ts";

export interface LoadTable {
  readonly kind: "nodes" | "relationships";
  /** The label or relationship type. */
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly kind: PropertyKind }[];
  /** Labels of the nodes that relationships join. */
  readonly ends?: { readonly source: string; readonly target: string };
}

export interface LoadFile<Notes> extends LoadTable {
  readonly file: string;
  readonly rows: number;
  readonly notes: Notes;
}

/** How a database wants its rows; `notes` is what it wants to know of a file's rows. */
export interface LoadFormat<Notes> {
  /** True where the database makes the names of entities, and what they are compared by, itself. */
  readonly namesItself?: boolean;
  readonly notes: (table: LoadTable) => Notes;
  /** Null for a row that the notes keep. */
  readonly node: (properties: Properties, file: LoadFile<Notes>) => string | null;
  readonly relationship: (row: RelationshipRow, file: LoadFile<Notes>) => string | null;
}

interface OpenFile<Notes> extends LoadFile<Notes> {
  readonly lines: LineFile;
  rows: number;
}

const columnsOf = (table: PropertyTable): LoadTable["columns"] =>
  Object.entries(table).map(([name, kind]) => ({ name, kind }));

/** See entity-names.ts and name-keys.ts. */
const nameTables: readonly LoadTable[] = [
  { kind: "nodes", name: "Name", columns: [{ name: "id", kind: "string" }] },
  { kind: "relationships", name: "NAMES", columns: [], ends: { source: "Name", target: "Entity" } },
  { kind: "nodes", name: "NameKey", columns: [{ name: "id", kind: "string" }] },
  {
    kind: "relationships",
    name: "KEYS",
    columns: [{ name: "alone", kind: "boolean" }],
    ends: { source: "NameKey", target: "Entity" },
  },
];

const tables: ReadonlyMap<string, LoadTable> = new Map(
  [
    ...nodeLabels.map((name): LoadTable => ({ kind: "nodes", name, columns: columnsOf(nodeTables[name]) })),
    ...[...relationshipTables].map(([name, ends]): LoadTable => ({
      kind: "relationships",
      name,
      columns: columnsOf(ends.properties),
      ends,
    })),
    ...nameTables,
  ].map((table) => [table.name, table]),
);

export class LoadFiles<Notes> implements RowSink {
  readonly #folder: string;
  readonly #format: LoadFormat<Notes>;
  readonly #files = new Map<string, OpenFile<Notes>>();
  readonly #names = new NameRows();

  constructor(folder: string, format: LoadFormat<Notes>) {
    this.#folder = folder;
    this.#format = format;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  node(row: NodeRow): void {
    checkNode(row);
    this.#addNode(row.label, row.id, row.properties);
    if (row.label !== "Entity" || this.#format.namesItself === true) return;
    const { nodes, relationships } = this.#names.take(row);
    for (const { label, id, properties } of nodes) this.#addNode(label, id, properties);
    for (const relationship of relationships) this.#addRelationship(relationship);
  }

  relationship(row: RelationshipRow): void {
    checkRelationship(row);
    this.#addRelationship(row);
  }

  nameKeys(row: KeyedAppearance): void {
    if (this.#format.namesItself !== true) this.#names.add(row);
  }

  /** Closes the files: those of nodes first. */
  close(): readonly LoadFile<Notes>[] {
    const files = [...this.#files.values()];
    for (const { lines } of files) lines.close();
    return [...files.filter(({ kind }) => kind === "nodes"), ...files.filter(({ kind }) => kind !== "nodes")];
  }

  /** Only after `close`. */
  summary(): LoadSummary {
    const files = [...this.#files.values()].filter(({ name }) => !nameTables.some((table) => table.name === name));
    const nodes = files.filter(({ kind }) => kind === "nodes");
    return {
      nodes: Object.fromEntries(nodes.map(({ name, rows }) => [name, rows])),
      relationships: files.reduce((sum, { kind, rows }) => sum + (kind === "nodes" ? 0 : rows), 0),
    };
  }

  #addNode(label: string, id: string, properties: Properties): void {
    const file = this.#open(label);
    this.#append(file, this.#format.node({ ...properties, id }, file));
  }

  #addRelationship(row: RelationshipRow): void {
    const file = this.#open(row.type);
    this.#append(file, this.#format.relationship(row, file));
  }

  #open(name: string): OpenFile<Notes> {
    const known = this.#files.get(name);
    if (known !== undefined) return known;
    const table = tables.get(name);
    if (table === undefined) throw new RangeError(`No table ${name}`);
    const path = join(this.#folder, `${table.kind}-${name}`);
    const notes = this.#format.notes(table);
    const file = { ...table, file: path, notes, lines: new LineFile(path), rows: 0 };
    this.#files.set(name, file);
    return file;
  }

  #append(file: OpenFile<Notes>, line: string | null): void {
    file.rows += 1;
    if (line !== null) file.lines.add(line);
  }
}
