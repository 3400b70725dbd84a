/**
 * Copy rows
 * =========
 *
 * The files of a load into an empty database, by COPY: nodes first, then relationships. Each COPY is a transaction of
 * its own, since a rolled back one that held a COPY loses relationships committed before it (0.19.1); whoever loads
 * does so in a file that nobody sees until it is whole.
 */
import { relationshipTables } from "../../graph/graph-model.ts";
import type { NodeLabel } from "../../graph/graph-model.ts";
import type { NodeRow, Properties } from "../../graph/graph-patch.ts";
import { cypherText } from "../../queries/cypher-text.ts";
import type { LoadFile } from "../load-files.ts";
import type { PatchBatch } from "../patch-batches.ts";
import { writeStatement } from "../write-statement.ts";
import { emptyText, itemSeparator, type CopyNotes } from "./copy-format.ts";
import type { Query } from "./embedded-connection.ts";
import { columnTypes, renameStatements } from "./embedded-schema.ts";
import { embeddedDialect } from "./embedded-statements.ts";

type CopyFile = LoadFile<CopyNotes>;

interface CopiedColumn {
  readonly type: string;
  readonly value: string;
}

function copiedColumns({ kind, columns, notes }: CopyFile): readonly CopiedColumn[] {
  const ends = kind === "nodes" ? [] : [0, 1].map((end) => ({ type: "STRING", value: `k${end}` }));
  const others = columns.map(({ name, kind: value }, index): CopiedColumn => {
    const cell = `k${ends.length + index}`;
    if (value === "strings") return { type: "STRING", value: `string_split(${cell}, '${itemSeparator}')` };
    const text = `CASE WHEN ${cell} = '${emptyText}' THEN '' ELSE ${cell} END`;
    return { type: columnTypes[value], value: notes.emptyTexts.has(name) ? text : cell };
  });
  return [...ends, ...others];
}

/** A path as a text of Cypher. */
const escaped = (path: string): string => path.replaceAll("\\", "\\\\").replaceAll('"', '\\"');

function copyStatement(file: CopyFile): string {
  const fill = { Table: file.name, File: escaped(file.file), Parallel: String(!file.notes.broken) };
  const plain = file.notes.emptyTexts.size === 0 && file.columns.every(({ kind }) => kind !== "strings");
  if (plain) return cypherText("write/copy-file", "embedded", fill);
  const copied = copiedColumns(file);
  const columns = copied.map(({ type }, index) => `k${index} ${type}`).join(", ");
  const values = copied.map(({ value }) => value).join(", ");
  return cypherText("write/copy-texts", "embedded", { ...fill, Columns: columns, Values: values });
}

/** COPY takes columns "from" and "to" for the ends of a relationship: they have other names meanwhile. */
async function copyFile(query: Query, file: CopyFile): Promise<void> {
  const renames = file.kind === "nodes" ? { before: [], after: [] } : renameStatements(file.name);
  for (const statement of renames.before) await query(statement);
  await query(copyStatement(file));
  for (const statement of renames.after) await query(statement);
}

function nodeRow(label: string, { id, ...properties }: Properties): NodeRow {
  return { label: label as NodeLabel, id: String(id), properties };
}

/** What COPY would not give back as it was. */
function oddBatch({ kind, name, notes }: CopyFile): PatchBatch | undefined {
  if (kind === "nodes" && notes.oddNodes.length > 0)
    return { operation: "create-nodes", name, rows: notes.oddNodes.map((row) => nodeRow(name, row)) };
  if (relationshipTables.has(name) && notes.oddRelationships.length > 0)
    return { operation: "create-relationships", name, rows: notes.oddRelationships };
  return undefined;
}

/** Nodes must come before relationships. */
export async function copyRows(query: Query, files: readonly CopyFile[]): Promise<void> {
  for (const file of files) {
    await copyFile(query, file);
    const odd = oddBatch(file);
    if (odd === undefined) continue;
    const { text, rows } = writeStatement(odd, embeddedDialect);
    await query(text, { rows });
  }
}
