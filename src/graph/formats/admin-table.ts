/**
 * Tables of neo4j-admin
 * =====================
 *
 * How `neo4j-admin database import` wants a table of nodes or of relationships: a head that names and types the
 * columns, a line for each row, and the command that takes all of them in.
 *
 * @see https://neo4j.com/docs/operations-manual/current/import/
 */
import type { PropertyKind } from "../graph-model.ts";
import type { Properties, RelationshipRow } from "../graph-patch.ts";
import { csvField } from "./csv-field.ts";
import type { Column } from "./table-files.ts";

const types: Readonly<Record<PropertyKind, string>> = {
  string: "string",
  strings: "string[]",
  integer: "long",
  number: "double",
  boolean: "boolean",
};

export interface AdminTable {
  /** The label or relationship type. */
  readonly name: string;
  /** Without the ids of nodes, which come first. */
  readonly columns: readonly Column[];
  /** Of relationships: the labels that they join. */
  readonly ends?: { readonly source: string; readonly target: string };
}

/** A file of rows, with its head in it or before it in a file of its own. */
export interface AdminFiles {
  readonly kind: "nodes" | "relationships";
  readonly files: readonly string[];
}

export function adminHead({ name, columns, ends }: AdminTable): string {
  const typed = columns.map((column) => `${column.name}:${types[column.kind]}`);
  if (ends === undefined) return [`id:ID(${name})`, ...typed, ":LABEL"].join(",");
  return [`:START_ID(${ends.source})`, `:END_ID(${ends.target})`, ...typed, ":TYPE"].join(",");
}

/** A row of nodes, whose properties have the id. */
export function adminNode({ name, columns }: AdminTable, properties: Properties): string {
  const type = properties["type"];
  const labels = name === "Entity" && typeof type === "string" ? [name, type] : [name];
  const fields = columns.map((column) => csvField(properties[column.name]));
  return [csvField(properties["id"]), ...fields, csvField(labels)].join(",");
}

export function adminRelationship(
  { columns }: AdminTable,
  { type, sourceId, targetId, properties }: RelationshipRow,
): string {
  const fields = columns.map(({ name }) => csvField(properties[name]));
  return [csvField(sourceId), csvField(targetId), ...fields, type].join(",");
}

/** A shell script that runs the import in the folder of the files. */
export function adminScript(written: readonly AdminFiles[]): string {
  const tables = written.map(({ kind, files }) => `  --${kind}=${files.join(",")} \\\n`);
  return `#!/bin/sh
# Imports this folder into an empty Neo4j database; run it here, with the server stopped. The name of the database may be given.
neo4j-admin database import full "\${1:-neo4j}" \\
  --array-delimiter=U+001F --multiline-fields=true --id-type=string \\
${tables.join("")}  --overwrite-destination=false
`;
}
