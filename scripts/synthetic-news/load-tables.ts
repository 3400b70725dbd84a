/**
 * The fastest ways into the databases: COPY of files for the embedded one, an offline import for Neo4j. A program that
 * reads articles never loads like this; measurements of questions do.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import lbug from "@ladybugdb/core";
import { listSeparator } from "../../src/graph/formats/csv-field.ts";
import {
  nodeTables,
  relationshipTables,
  type NodeLabel,
  type PropertyKind,
  type PropertyTable,
} from "../../src/graph/graph-model.ts";
import type { Properties } from "../../src/graph/graph-patch.ts";
import { cypherText } from "../../src/queries/cypher-text.ts";
import { EmbeddedConnection, type Query } from "../../src/stores/embedded/embedded-connection.ts";
import { EntityNames } from "../../src/stores/entity-names.ts";
import { NameKeys } from "../../src/stores/name-keys.ts";
import { wholeTopic } from "../../src/stores/embedded/posting-table.ts";
import { prepareEmbedded } from "../../src/stores/embedded/prepare-embedded.ts";
import { neo4jClassPath } from "../neo4j/neo4j-class-path.ts";
import { cacheFolder } from "../neo4j/provide-neo4j.ts";
import { runProgram } from "../neo4j/run-program.ts";
import { NewsMaker } from "./make-news.ts";
import { TableWriter, type TableFormat, type WrittenTable } from "./table-writer.ts";

function writeTables(folder: string, statements: number, format: TableFormat): readonly WrittenTable[] {
  mkdirSync(folder, { recursive: true });
  const writer = new TableWriter(folder, format);
  new NewsMaker(statements, writer).make();
  return writer.close();
}

const tableOf = (name: string, kind: WrittenTable["kind"]): PropertyTable =>
  (kind === "nodes" ? nodeTables[name as NodeLabel] : relationshipTables.get(name)?.properties) ?? {};

const embeddedFormat: TableFormat = { list: (items) => `"[${items.join(",")}]"`, postings: true };

/**
 * COPY takes a property "from" for the end of a relationship: such a table's columns have other names meanwhile.
 */
async function loadTable(query: Query, written: WrittenTable): Promise<void> {
  const { name, kind, file, columns } = written;
  const table = relationshipTables.get(name);
  if (kind === "nodes" || table === undefined || !columns.includes("from")) {
    await query(`COPY \`${name}\` FROM "${file}" (header=false, parallel=false)`);
    return;
  }
  await query(`ALTER TABLE \`${name}\` RENAME TO Loaded`);
  for (const [index, column] of columns.entries()) {
    await query(`ALTER TABLE Loaded RENAME \`${column}\` TO c${index}`);
  }
  await query(`COPY Loaded FROM "${file}" (header=false, parallel=false)`);
  for (const [index, column] of columns.entries()) {
    await query(`ALTER TABLE Loaded RENAME c${index} TO \`${column}\``);
  }
  await query(`ALTER TABLE Loaded RENAME TO \`${name}\``);
}

/**
 * As a load of the program does it: COPY into tables that have no row yet. One that was kept in the file before begins
 * a column in as many pieces as there are portions of rows, and the database (0.19.1) looks at all of them whenever it
 * finds a node by its key.
 */
async function fillTables(
  query: Query,
  { path, tables }: { readonly path: string; readonly tables: readonly WrittenTable[] },
): Promise<void> {
  await prepareEmbedded(query, { place: path, readOnly: false, language: "de" });
  for (const kind of ["nodes", "relationships"]) {
    for (const table of tables.filter((written) => written.kind === kind)) {
      await loadTable(query, table);
      rmSync(table.file);
    }
    if (kind === "nodes") await query(cypherText("write/copy-topics", "embedded"));
  }
  await new EntityNames(query, "embedded").fill(false);
  await new NameKeys(query, "embedded").fill(false);
  await query(cypherText("write/create-topics", "embedded"), { ids: [wholeTopic] });
}

/** Fills a new file with the graph. */
export async function loadEmbedded(path: string, statements: number): Promise<void> {
  const folder = `${path}.tables`;
  const tables = writeTables(folder, statements, embeddedFormat);
  const database = new lbug.Database(path, 4 * 2 ** 30, true, false, 2 ** 36);
  const connection = new EmbeddedConnection(database);
  await fillTables((text, parameters) => connection.query(text, { ...parameters }), { path, tables });
  await connection.close();
  await database.close();
  rmSync(folder, { recursive: true });
}

const neo4jTypes: Readonly<Record<PropertyKind, string>> = {
  string: "string",
  strings: "string[]",
  integer: "long",
  number: "double",
  boolean: "boolean",
};

function importHead({ name, kind, columns }: WrittenTable): string {
  const kinds = tableOf(name, kind);
  const typed = columns.map((column) => `${column}:${neo4jTypes[kinds[column] ?? "string"]}`);
  const table = relationshipTables.get(name);
  return kind === "nodes"
    ? [`id:ID(${name})`, ...typed.slice(1), ":LABEL"].join(",")
    : [`:START_ID(${table?.source ?? ""})`, `:END_ID(${table?.target ?? ""})`, ...typed, ":TYPE"].join(",");
}

const importFormat: TableFormat = {
  head: importHead,
  tail: (name: string, { type }: Properties) => [
    name === "Entity" ? `"Entity${listSeparator}${String(type)}"` : `"${name}"`,
  ],
  list: (items) => `"${items.join(listSeparator)}"`,
};

/** Writes the graph into the home of a Neo4j from Maven's jars that has not been started yet. */
export async function importIntoNeo4j(home: string, statements: number): Promise<void> {
  const folder = join(home, "tables");
  const tables = writeTables(folder, statements, importFormat);
  const classPath = await neo4jClassPath(cacheFolder(), console.error);
  const opened = ["java.nio", "java.io", "sun.nio.ch"].map((part) => `--add-opens=java.base/${part}=ALL-UNNAMED`);
  const files = tables.map(({ kind, file }) => `--${kind}=${file}`);
  const options = [
    "--array-delimiter=U+001F",
    "--multiline-fields=false",
    "--id-type=string",
    "--threads=2",
    `--report-file=${join(folder, "report")}`,
  ];
  const { code, output } = await runProgram("java", {
    arguments: [
      ...["-Xmx2g", ...opened, "-cp", classPath, "org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j"],
      ...options,
      ...files,
    ],
    environment: { NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") },
  });
  if (code !== 0) throw new Error(`neo4j-admin could not import:\n${output.slice(-3000)}`);
  rmSync(folder, { recursive: true });
}
