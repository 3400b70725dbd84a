/**
 * Edges of entities
 * =================
 *
 * One hop from each of some entities: what expanding a node and the search for paths are made of. Two statements, one
 * for each direction: the embedded database ends the process at some UNIONs of limited parts (0.19.1).
 */
import { z } from "zod";
import type { GraphStore } from "../stores/graph-store.ts";
import { type NeighbourRow, neighbourRowSchema } from "./edge-row.ts";
import type { NamedQuery } from "./named-query.ts";

const oneDirection = {
  description: "The edges of some entities with the entities at their other ends, best proven first.",
  parameters: z.object({ ids: z.array(z.string()), limit: z.int().min(1) }),
  row: neighbourRowSchema,
  listed: false,
} as const;

const outgoing = {
  name: "edges-from-entities",
  template: { file: "edges-of-entities", fill: { Known: "source", Other: "target" } },
  ...oneDirection,
} as const satisfies NamedQuery;

const incoming = {
  name: "edges-to-entities",
  template: { file: "edges-of-entities", fill: { Known: "target", Other: "source" } },
  ...oneDirection,
} as const satisfies NamedQuery;

/** At most `limit` in each direction; an edge between two of the entities comes twice, once from each end. */
export async function edgesOfEntities(
  store: GraphStore,
  ids: readonly string[],
  limit: number,
): Promise<readonly NeighbourRow[]> {
  const parameters = { ids: [...ids], limit };
  return [...(await store.answer(outgoing, parameters)), ...(await store.answer(incoming, parameters))];
}
