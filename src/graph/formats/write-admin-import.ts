/**
 * Files for neo4j-admin
 * =====================
 *
 * CSV with typed headers, and the command that imports them into an empty Neo4j database: the fastest way for archives
 * of millions. Afterwards `newsgraph status --neo4j URL` makes the constraints and indexes.
 *
 * @see https://neo4j.com/docs/operations-manual/current/import/
 */
import type { GraphStore } from "../../stores/graph-store.ts";
import type { PropertyKind } from "../graph-model.ts";
import type { NodeRow, RelationshipRow } from "../graph-patch.ts";
import { csvField } from "./csv-field.ts";
import { tableFiles, type Column, type TableFile } from "./table-files.ts";

const types: Readonly<Record<PropertyKind, string>> = {
  string: "string",
  strings: "string[]",
  integer: "long",
  number: "double",
  boolean: "boolean",
};

interface Part {
  readonly file: string;
  readonly text: string;
}

export async function* writeAdminImport(store: GraphStore): AsyncGenerator<Part> {
  const written: string[] = [];
  for (const table of tableFiles(store)) {
    let empty = true;
    for await (const row of table.rows) {
      if (empty) yield { file: table.file, text: head(table) };
      empty = false;
      yield {
        file: table.file,
        text: "label" in row ? nodeLine(row, table.columns) : relationshipLine(row, table.columns),
      };
    }
    if (!empty) written.push(`  --${table.kind}=${table.file} \\\n`);
  }
  yield { file: "import.sh", text: script(written) };
}

function head(table: TableFile): string {
  const columns = table.columns.map(({ name, kind }) => `${name}:${types[kind]}`);
  if (table.kind === "nodes") return line([`id:ID(${table.name})`, ...columns, ":LABEL"]);
  const { source, target } = table.ends;
  return line([`:START_ID(${source})`, `:END_ID(${target})`, ...columns, ":TYPE"]);
}

function nodeLine({ label, id, properties }: NodeRow, columns: readonly Column[]): string {
  const type = properties["type"];
  const labels = label === "Entity" && typeof type === "string" ? [label, type] : [label];
  return line([csvField(id), ...columns.map(({ name }) => csvField(properties[name])), csvField(labels)]);
}

function relationshipLine(
  { type, sourceId, targetId, properties }: RelationshipRow,
  columns: readonly Column[],
): string {
  const fields = columns.map(({ name }) => csvField(properties[name]));
  return line([csvField(sourceId), csvField(targetId), ...fields, type]);
}

const line = (fields: readonly string[]): string => `${fields.join(",")}\n`;

function script(written: readonly string[]): string {
  return `#!/bin/sh
# Imports this folder into an empty Neo4j database; run it here, with the server stopped. The name of the database may be given.
neo4j-admin database import full "\${1:-neo4j}" \\
  --array-delimiter=U+001F --multiline-fields=true --id-type=string \\
${written.join("")}  --overwrite-destination=false
`;
}
