/**
 * The tests empty the database that they run against, again and again. One that somebody gave with NEO4J_URI must
 * therefore be empty to begin with: nobody shall lose a graph to `npm test`.
 */
import { readFileSync } from "node:fs";
import neo4j from "neo4j-driver";
import type { Neo4jServer } from "./neo4j-server.ts";

async function run(server: Neo4jServer, text: string): Promise<number> {
  const driver = neo4j.driver(server.url, neo4j.auth.basic(server.user, server.password), { telemetryDisabled: true });
  const session = driver.session();
  try {
    return (await session.run(text)).records.length;
  } finally {
    await session.close();
    await driver.close();
  }
}

export async function refuseFullDatabase(server: Neo4jServer): Promise<void> {
  if ((await run(server, "MATCH (node) RETURN 1 AS one LIMIT 1")) === 0) return;
  throw new Error(
    `The database at ${server.url} (NEO4J_URI) is not empty, and the tests would empty it. ` +
      "Give an empty one, or take NEO4J_URI out of the environment: then the tests start a server of their own",
  );
}

/** Leaves a given database as it was found: empty. */
export async function emptyDatabase(server: Neo4jServer): Promise<void> {
  await run(server, readFileSync(new URL("../../cypher/maintain/wipe.neo4j.cypher", import.meta.url), "utf8"));
}
