/** Stops the Neo4j that set-up.js started. */
export default async function tearDown() {
  await globalThis.newsgraphNeo4j?.stop();
}
