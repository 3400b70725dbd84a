/** Starts the Neo4j that the tests run against; jest calls it only where a test of this project is to run. */
import { tsImport } from "tsx/esm/api";

export default async function setUp() {
  const { provideNeo4j } = await tsImport("../../scripts/neo4j/provide-neo4j.ts", import.meta.url);
  const { emptyDatabase, refuseFullDatabase } = await tsImport(
    "../../scripts/neo4j/given-database.ts",
    import.meta.url,
  );
  const server = await provideNeo4j({ report: (message) => process.stderr.write(`Neo4j for the tests: ${message}\n`) });
  if (server.given) await refuseFullDatabase(server);
  process.env.NEO4J_URI = server.url;
  process.env.NEO4J_USER = server.user;
  process.env.NEO4J_PASSWORD = server.password;
  globalThis.endNewsgraphNeo4j = server.given ? () => emptyDatabase(server) : server.stop;
}
