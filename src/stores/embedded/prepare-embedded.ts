/**
 * Preparing the embedded database
 * ===============================
 *
 * Tables that are missing are made, those of an earlier schema get the columns that they lack. A database that is open
 * to be read only is looked at, and left as it is.
 */
import { cypherText } from "../../queries/cypher-text.ts";
import { EntityNames } from "../entity-names.ts";
import { checkReadable, checkSchema, foreignData, olderGraph, programName, schemaVersion } from "../graph-identity.ts";
import type { PrepareOptions } from "../graph-store.ts";
import { NameKeys } from "../name-keys.ts";
import type { Query } from "./embedded-connection.ts";
import { columnStatements, postingTableNames, schemaStatements, tableNames } from "./embedded-schema.ts";
import { wholeTopic } from "./posting-table.ts";

async function readTables(query: Query): Promise<readonly string[]> {
  return (await query("CALL show_tables() RETURN name")).map((row) => row["name"] as string);
}

/** The schema number of the graph; 0 where there is none. */
async function readSchema(query: Query, tables: readonly string[]): Promise<number> {
  if (!tables.includes("Graph")) return 0;
  const [graph] = await query(cypherText("maintain/read-graph", "embedded"));
  return Number(graph?.["schema"] ?? 0);
}

/** Whether they are there, and whole: a graph of this schema may have been made before there were postings. */
async function hasPostings(query: Query, tables: readonly string[]): Promise<boolean> {
  if (!tables.includes("Topic")) return false;
  return (await query(cypherText("maintain/any-topic", "embedded"), { id: wholeTopic })).length > 0;
}

/** Those of an earlier version, or of a filling that broke off: they are made again. */
async function dropPostings(query: Query, tables: readonly string[]): Promise<void> {
  for (const table of postingTableNames.filter((name) => tables.includes(name))) await query(`DROP TABLE ${table}`);
}

/** What is wrong with a graph that shall only be read; nothing where there is none yet. */
export async function checkEmbedded(query: Query, place: string): Promise<void> {
  const tables = await readTables(query);
  const schema = await readSchema(query, tables);
  checkReadable(schema, place);
  if (schema > 0 && !(await hasPostings(query, tables))) throw olderGraph(place, "its statements have no postings");
}

async function addColumns(query: Query, tables: readonly string[]): Promise<void> {
  for (const table of tables.filter((name) => tableNames.has(name))) {
    const rows = await query(`CALL table_info('${table}') RETURN name`);
    const statements = columnStatements(table, new Set(rows.map((row) => row["name"] as string)));
    for (const statement of statements) await query(statement);
  }
}

export async function prepareEmbedded(
  query: Query,
  options: PrepareOptions & { readonly place: string; readonly readOnly: boolean },
): Promise<void> {
  const tables = await readTables(query);
  const foreign = tables.find((name) => !tableNames.has(name));
  if (foreign !== undefined && options.shared !== true) throw foreignData(options.place, `table ${foreign}`);
  const schema = await readSchema(query, tables);
  checkSchema(schema, options.place);
  if (options.readOnly) return;
  if (!(await hasPostings(query, tables))) await dropPostings(query, tables);
  for (const statement of schemaStatements()) await query(statement);
  if (schema < schemaVersion) await addColumns(query, tables);
  const parameters = { program: programName, schema: schemaVersion, language: options.language ?? "" };
  await query(cypherText("maintain/prepare-graph", "embedded"), parameters);
  await new EntityNames(query, "embedded").fill(false);
  await new NameKeys(query, "embedded").fill(false);
}
