/** Stops the Neo4j that set-up.js started; one that was given is left empty. */
export default async function tearDown() {
  await globalThis.endNewsgraphNeo4j?.();
}
