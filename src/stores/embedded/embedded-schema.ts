/**
 * Schema of the embedded database
 * ===============================
 *
 * One node table a label and one relationship table a type, straight from the graph model. Made anew or extended by
 * what is missing; a column that the model gained later is added to the table that is there.
 */
import { nodeTables, relationshipTables, type PropertyKind, type PropertyTable } from "../../graph/graph-model.ts";
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

export const columnTypes: Readonly<Record<PropertyKind, string>> = {
  string: "STRING",
  strings: "STRING[]",
  integer: "INT64",
  number: "DOUBLE",
  boolean: "BOOLEAN",
};

const columns = (table: PropertyTable): readonly string[] =>
  Object.entries(table).map(([name, kind]) => `\`${name}\` ${columnTypes[kind]}`);

/** See entity-names.ts and name-keys.ts. */
const nameTables = [
  "CREATE NODE TABLE IF NOT EXISTS Name(id STRING, PRIMARY KEY(id))",
  "CREATE REL TABLE IF NOT EXISTS NAMES(FROM Name TO Entity)",
  "CREATE NODE TABLE IF NOT EXISTS NameKey(id STRING, PRIMARY KEY(id))",
  "CREATE REL TABLE IF NOT EXISTS KEYS(FROM NameKey TO Entity, alone BOOLEAN)",
];

/** See embedded-postings.ts. */
const postingTables = [
  "CREATE NODE TABLE IF NOT EXISTS Topic(id STRING, PRIMARY KEY(id))",
  `CREATE REL TABLE IF NOT EXISTS ${postingType}(FROM Topic TO Topic, ${columns(postingTable.properties).join(", ")})`,
  `CREATE NODE TABLE IF NOT EXISTS ${registerLabel}(${columns(registerTable).join(", ")}, PRIMARY KEY(id))`,
  `CREATE REL TABLE IF NOT EXISTS ${entryType}(FROM Topic TO ${registerLabel}, ${columns(entryTable.properties).join(", ")})`,
  `CREATE REL TABLE IF NOT EXISTS ${printedType}(FROM Topic TO ${registerLabel}, ${columns(printedTable.properties).join(", ")})`,
];

/** Relationships first: they hang on the nodes. */
export const postingTableNames: readonly string[] = [postingType, entryType, printedType, "Topic", registerLabel];

/** The statements that make every table, safe to repeat. */
export function schemaStatements(): readonly string[] {
  const nodes = Object.entries(nodeTables).map(
    ([label, table]) => `CREATE NODE TABLE IF NOT EXISTS \`${label}\`(${columns(table).join(", ")}, PRIMARY KEY(id))`,
  );
  const relationships = [...relationshipTables].map(([type, table]) => {
    const parts = [`FROM \`${table.source}\` TO \`${table.target}\``, ...columns(table.properties)];
    return `CREATE REL TABLE IF NOT EXISTS \`${type}\`(${parts.join(", ")})`;
  });
  return [...nodes, ...relationships, ...nameTables, ...postingTables];
}

const propertiesOf = (name: string): PropertyTable =>
  relationshipTables.get(name)?.properties ?? (nodeTables as Readonly<Record<string, PropertyTable>>)[name] ?? {};

/** The statements that give a table of an earlier schema the columns that it lacks. */
export function columnStatements(name: string, present: ReadonlySet<string>): readonly string[] {
  return Object.entries(propertiesOf(name))
    .filter(([column]) => !present.has(column))
    .map(([column, kind]) => `ALTER TABLE \`${name}\` ADD \`${column}\` ${columnTypes[kind]}`);
}

const endNames = new Set(["from", "to"]);

/** The statements that take from a relationship table the columns that have the name of an end, and give them back. */
export function renameStatements(name: string): {
  readonly before: readonly string[];
  readonly after: readonly string[];
} {
  const named = Object.keys(propertiesOf(name)).filter((column) => endNames.has(column));
  return {
    before: named.map((column) => `ALTER TABLE \`${name}\` RENAME \`${column}\` TO \`${column}_\``),
    after: named.map((column) => `ALTER TABLE \`${name}\` RENAME \`${column}_\` TO \`${column}\``),
  };
}

/** Names of all tables that the schema makes. */
export const tableNames: ReadonlySet<string> = new Set([
  ...Object.keys(nodeTables),
  ...relationshipTables.keys(),
  "Name",
  "NAMES",
  "NameKey",
  "KEYS",
  ...postingTableNames,
]);
