/**
 * Dated appearances
 * =================
 *
 * Neo4j orders by an index what begins at one node only where the relationship has both in it. So an OF has the id of its entity and the first
 * day of its article, empty where there is none: the first and the last articles that name an entity are read, and no other. The store keeps
 * both in step with the graph; they are in no patch and no export.
 */
import type { GraphPatch } from "../../graph/graph-patch.ts";
import { cypherText } from "../../queries/cypher-text.ts";
import { inPortions } from "../in-portions.ts";
import { encodeParameters, type Query } from "./neo4j-database.ts";

/** Articles of one transaction. */
const portion = 1_000;

/** Whether those of a graph are: not where an earlier version made it, or it was imported from files. */
export async function areDated(query: Query): Promise<boolean> {
  const [graph] = await query(cypherText("maintain/are-dated", "neo4j"));
  return graph?.["dated"] === true;
}

/** Dates those of a whole graph. */
export async function dateAppearances(query: Query): Promise<void> {
  for (let after: unknown = ""; typeof after === "string";) {
    const parameters = encodeParameters({ after, limit: portion }) as Readonly<Record<string, unknown>>;
    const [page] = await query(cypherText("maintain/date-appearances", "neo4j"), parameters);
    after = page?.["last"];
  }
  await query(cypherText("maintain/keep-dated", "neo4j"));
}

/** Once a patch has changed articles. Those that it creates are dated as they are created: see creation-text.ts. */
export async function followDays(query: Query, { changedNodes }: GraphPatch): Promise<void> {
  const ids = changedNodes.filter(({ label }) => label === "Article").map(({ id }) => id);
  await inPortions(ids, (some) => query(cypherText("write/date-articles", "neo4j"), { ids: some }));
}
