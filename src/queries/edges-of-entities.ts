/**
 * Edges of entities
 * =================
 *
 * One hop from each of some entities: what expanding a node and the search for paths are made of. Two statements, one
 * for each direction: the embedded database ends the process at some UNIONs of limited parts (0.19.1).
 */
import { z } from "zod";
import { compareText } from "../foundation/compare-text.ts";
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

const fromOne = {
  ...outgoing,
  name: "edges-from-entity",
  parameters: z.object({ id: z.string(), limit: z.int().min(1) }),
  template: { ...outgoing.template, file: "edges-of-entity" },
} as const satisfies NamedQuery;

const toOne = {
  ...fromOne,
  name: "edges-to-entity",
  template: { ...incoming.template, file: "edges-of-entity" },
} as const satisfies NamedQuery;

/** The embedded database finds edges of one key at once, and reads them all for a list of keys. */
const askedOneByOne = 8;

async function edgesOfFew(store: GraphStore, ids: readonly string[], limit: number): Promise<readonly NeighbourRow[]> {
  const rows: NeighbourRow[] = [];
  for (const query of [fromOne, toOne]) {
    const found: NeighbourRow[] = [];
    for (const id of ids) found.push(...(await store.answer(query, { id, limit })));
    found.sort((a, b) => b.statementCount - a.statementCount || compareText(a.id, b.id));
    rows.push(...found.slice(0, limit));
  }
  return rows;
}

/** At most `limit` in each direction; an edge between two of the entities comes twice, once from each end. */
export async function edgesOfEntities(
  store: GraphStore,
  ids: readonly string[],
  limit: number,
): Promise<readonly NeighbourRow[]> {
  const different = [...new Set(ids)];
  if (different.length <= askedOneByOne) return edgesOfFew(store, different, limit);
  const parameters = { ids: different, limit };
  return [...(await store.answer(outgoing, parameters)), ...(await store.answer(incoming, parameters))];
}
