/**
 * Writing statements of the embedded database
 * ===========================================
 *
 * Its parameters are typed by the first row of a list and its struct fields are matched by position, so that rows of
 * mixed kinds come out as other values without an error (1 beside 0.5 is read as 5e-324). Rows are therefore sent as
 * structs with the same keys in the same order, all of them texts, and cast in the statement. Nodes that are created go
 * as lists of texts, or of lists of texts where a column is one, in half the time; ends of relationships may not be
 * matched by an element of a list, since another node is found then (0.19.1).
 *
 * COPY would be no faster from memory than UNWIND with CREATE (40,000 rows/s each), and a rolled back transaction that
 * held a COPY loses relationships committed before it; only loads use it, from files (copy-rows.ts).
 */
import type { PropertyTable, RelationshipTable } from "../../graph/graph-model.ts";
import { nodeTables, type NodeLabel } from "../../graph/graph-model.ts";
import type { Properties, PropertyValue } from "../../graph/graph-patch.ts";
import { cypherText } from "../../queries/cypher-text.ts";
import type { NodeBatch, RelationshipBatch, WriteDialect, WriteStatement } from "../write-statement.ts";
import { columnTypes } from "./embedded-schema.ts";

type Cell = string | readonly string[] | null;
type EncodedRow = Readonly<Record<string, Cell>> | readonly Cell[];

const propertyNames = (table: PropertyTable): readonly string[] => Object.keys(table);
const cast = (table: PropertyTable, name: string, index: number): string =>
  `CAST(row.k${index} AS ${columnTypes[table[name] ?? "string"]})`;

function values(table: PropertyTable, names: readonly string[]): readonly string[] {
  return names.map((name, index) => `\`${name}\`: ${cast(table, name, index)}`);
}

function assignments(table: PropertyTable, names: readonly string[]): string {
  return names.map((name, index) => `node.\`${name}\` = ${cast(table, name, index)}`).join(", ");
}

function encodeValue(value: PropertyValue | undefined): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === "object") return value;
  return typeof value === "string" ? value : String(value);
}

function encode(properties: Properties, names: readonly string[]): Readonly<Record<string, Cell>> {
  return Object.fromEntries(names.map((name, index) => [`k${index}`, encodeValue(properties[name])]));
}

function createStatement(batch: Extract<NodeBatch, { operation: "create-nodes" }>): WriteStatement<EncodedRow> {
  const table: PropertyTable = nodeTables[batch.name as NodeLabel];
  const names = propertyNames(table);
  const nested = names.some((name) => table[name] === "strings");
  const columns = names.map((name, index) => {
    const cell = `row[${index + 1}]`;
    const kind = table[name] ?? "string";
    const value = kind === "strings" ? cell : `CAST(${nested ? `${cell}[1]` : cell} AS ${columnTypes[kind]})`;
    return `\`${name}\`: ${value}`;
  });
  const rows = batch.rows.map(({ id, properties }) =>
    names.map((name) => {
      const value = encodeValue(name === "id" ? id : properties[name]);
      return nested && typeof value === "string" ? [value] : value;
    }),
  );
  const text = cypherText("write/create-nodes", "embedded", { Label: batch.name, Columns: columns.join(", ") });
  return { text, rows };
}

function nodeStatement(batch: NodeBatch): WriteStatement<EncodedRow> {
  if (batch.operation === "create-nodes") return createStatement(batch);
  const table: PropertyTable = nodeTables[batch.name as NodeLabel];
  const names = propertyNames(table).filter((name) => name !== "id");
  const fill = {
    Label: batch.name,
    Assignments: assignments(table, names),
  };
  const rows = batch.rows.map((row) => ({
    id: row.id,
    ...("properties" in row ? encode(row.properties, names) : {}),
  }));
  return { text: cypherText(`write/${batch.operation}`, "embedded", fill), rows };
}

function relationshipStatement(batch: RelationshipBatch, table: RelationshipTable): WriteStatement<EncodedRow> {
  const names = propertyNames(table.properties);
  const identified = "id" in table.properties;
  const fill = {
    Type: batch.name,
    Source: table.source,
    Target: table.target,
    Properties: names.length === 0 ? "" : ` {${values(table.properties, names).join(", ")}}`,
    Condition: identified ? "WHERE relationship.id = row.id" : "",
  };
  const rows = batch.rows.map((row) => ({
    source: row.sourceId,
    target: row.targetId,
    ...(row.id === undefined ? {} : { id: row.id }),
    ...("properties" in row ? encode({ ...row.properties, ...idOf(row) }, names) : {}),
  }));
  return { text: cypherText(`write/${batch.operation}`, "embedded", fill), rows };
}

const idOf = (row: { readonly id?: string }): Properties => (row.id === undefined ? {} : { id: row.id });

export const embeddedDialect: WriteDialect<EncodedRow> = { nodes: nodeStatement, relationships: relationshipStatement };
