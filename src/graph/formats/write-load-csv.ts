/**
 * Files for LOAD CSV
 * ==================
 *
 * CSV for Cypher's LOAD CSV, and the script that loads it into a running Neo4j. LOAD CSV takes a backslash for an
 * escape by default, so texts carry another control character in its place, and the script puts it back.
 *
 * @see https://neo4j.com/docs/cypher-manual/current/clauses/load-csv/
 */
import type { GraphStore } from "../../stores/graph-store.ts";
import type { PropertyKind } from "../graph-model.ts";
import type { PropertyValue } from "../graph-patch.ts";
import { csvField } from "./csv-field.ts";
import { tableFiles, type Column, type TableFile } from "./table-files.ts";

interface Part {
  readonly file: string;
  readonly text: string;
}

/** Record separator, U+001E, for a backslash. */
const backslash = "\u001E";

export async function* writeLoadCsv(store: GraphStore): AsyncGenerator<Part> {
  const loads: string[] = [];
  for (const table of tableFiles(store)) {
    let empty = true;
    for await (const row of table.rows) {
      if (empty) yield { file: table.file, text: line([...keysOf(table), ...table.columns.map(({ name }) => name)]) };
      empty = false;
      const keys = "label" in row ? [row.id] : [row.sourceId, row.targetId];
      const fields = table.columns.map(({ name }) => row.properties[name]);
      yield { file: table.file, text: line([...keys, ...fields].map(field)) };
    }
    if (!empty) loads.push(table.kind === "nodes" ? loadNodes(table) : loadRelationships(table));
  }
  yield { file: "load.cypher", text: [head, ...constraints(loads), ...loads].join("\n") };
}

const head = `// Loads the files of this folder, from Neo4j's import folder, into an empty database:
// cypher-shell --file load.cypher. Afterwards "newsgraph status --neo4j URL" makes the remaining constraints.
`;

const keysOf = ({ kind }: TableFile): readonly string[] => (kind === "nodes" ? ["id"] : ["sourceId", "targetId"]);

function field(value: PropertyValue | undefined): string {
  return csvField(value).replaceAll("\\", backslash);
}

const line = (fields: readonly string[]): string => `${fields.join(",")}\n`;

function constraints(loads: readonly string[]): readonly string[] {
  const labels = new Set(
    loads.flatMap((text) => [...text.matchAll(/nodes-(\w+)\.csv/g)].map(([, label = ""]) => label)),
  );
  return [...labels].map((label) => `CREATE CONSTRAINT IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE;`);
}

const values: Readonly<Record<PropertyKind, (column: string) => string>> = {
  string: (column) => `replace(${column}, "\\u001E", "\\\\")`,
  strings: (column) => `split(replace(${column}, "\\u001E", "\\\\"), "\\u001F")`,
  integer: (column) => `toInteger(${column})`,
  number: (column) => `toFloat(${column})`,
  boolean: (column) => `toBoolean(${column})`,
};

function assignments(variable: string, columns: readonly Column[]): string {
  const rows = columns.map(({ name, kind }) => `${variable}.\`${name}\` = ${values[kind](`row.\`${name}\``)}`);
  return rows.length === 0 ? "" : `\n  SET ${rows.join(",\n    ")}`;
}

function loadNodes({ name, file, columns }: TableFile): string {
  const typed = name === "Entity" ? "\n  SET node:$(row.type)" : "";
  const create = `  CREATE (node:${name} {id: ${values.string("row.id")}})${assignments("node", columns)}${typed}`;
  return load(file, create);
}

function loadRelationships(table: Extract<TableFile, { kind: "relationships" }>): string {
  const { name, file, ends, columns } = table;
  const match = `  MATCH (source:${ends.source} {id: ${values.string("row.sourceId")}})
  MATCH (target:${ends.target} {id: ${values.string("row.targetId")}})
  CREATE (source)-[edge:${name}]->(target)${assignments("edge", columns)}`;
  return load(file, match);
}

function load(file: string, work: string): string {
  return `LOAD CSV WITH HEADERS FROM "file:///${file}" AS row
CALL (row) {
${work}
} IN TRANSACTIONS OF 5000 ROWS;
`;
}
