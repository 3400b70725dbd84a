/**
 * Migrations
 * ==========
 *
 * In order, append-only: a file that was released is never edited, what changes later is a new file. Every statement
 * is safe to repeat, so that a migration that broke off, or two at a time, end in the same schema.
 */
import { cypherText } from "../../queries/cypher-text.ts";
import type { Neo4jDatabase } from "./neo4j-database.ts";

/** All migrations; the schema number of a graph counts them. */
export const migrations: readonly string[] = [
  "0001-unique-ids",
  "0002-entity-names",
  "0003-names",
  "0004-name-keys",
  "0005-appearances-by-day",
];

/** The statements of a migration. */
export function migrationStatements(name: string): readonly string[] {
  return cypherText(`migrations/${name}`, "neo4j")
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}

/** Applies the migrations that come after a schema number. */
export async function migrate(database: Neo4jDatabase, schema: number): Promise<void> {
  for (const name of migrations.slice(schema)) {
    const statements = migrationStatements(name);
    await database.write(async (query) => {
      for (const statement of statements) await query(statement);
    });
  }
}
