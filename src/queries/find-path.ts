/**
 * Path between two entities
 * =========================
 *
 * Bidirectional breadth-first search (Pohl, 1971) over one-hop batches, in our code: the embedded database has no
 * `shortestPath`, and a search over all types that finds nothing took it seconds. Of the shortest chains the one whose
 * entities' ids come first is taken, so that both stores and every run give the same.
 */
import { compareText } from "../foundation/compare-text.ts";
import type { GraphStore } from "../stores/graph-store.ts";
import type { NeighbourRow } from "./edge-row.ts";
import { edgesOfEntities } from "./edges-of-entities.ts";

export interface PathOptions {
  readonly fromId: string;
  readonly toId: string;
  /** Longest chain, in edges. */
  readonly longest: number;
  /** Leaves out what was denied, planned, possible or demanded. */
  readonly factualOnly: boolean;
}

export interface FoundPath {
  /** Ids from one end to the other; empty where no chain was found. */
  readonly ids: readonly string[];
  /** Every edge between neighbours of the chain. */
  readonly edges: readonly NeighbourRow[];
}

/** One side of the search: for each entity reached, who it was reached from. */
interface Side {
  readonly cameFrom: Map<string, string | null>;
  frontier: readonly string[];
}

/** Edges asked for in one batch and direction; beyond it the best proven are followed. */
const batchLimit = 20_000;

const startAt = (id: string): Side => ({ cameFrom: new Map([[id, null]]), frontier: [id] });

const followed = (row: NeighbourRow, factualOnly: boolean): boolean =>
  !factualOnly || (row.polarity === "affirmed" && row.modality === "asserted");

async function grow(store: GraphStore, side: Side, options: PathOptions): Promise<void> {
  const rows = await edgesOfEntities(store, side.frontier, batchLimit);
  const next = new Set<string>();
  const steps = rows
    .filter((row) => followed(row, options.factualOnly))
    .map((row) => ({ known: row.neighbourId === row.sourceId ? row.targetId : row.sourceId, reached: row.neighbourId }))
    .sort((a, b) => compareText(a.known, b.known) || compareText(a.reached, b.reached));
  for (const { known, reached } of steps) {
    if (side.cameFrom.has(reached)) continue;
    side.cameFrom.set(reached, known);
    next.add(reached);
  }
  side.frontier = [...next].sort(compareText);
}

function chainTo(side: Side, id: string): readonly string[] {
  const chain: string[] = [];
  for (let at: string | null | undefined = id; typeof at === "string"; at = side.cameFrom.get(at)) chain.push(at);
  return chain.reverse();
}

function meeting(from: Side, to: Side): readonly string[] {
  const chains = [...from.frontier, ...to.frontier]
    .filter((id) => from.cameFrom.has(id) && to.cameFrom.has(id))
    .map((id) => [...chainTo(from, id), ...[...chainTo(to, id)].reverse().slice(1)]);
  chains.sort((a, b) => a.length - b.length || compareText(a.join(" "), b.join(" ")));
  return chains[0] ?? [];
}

async function searchChain(store: GraphStore, options: PathOptions): Promise<readonly string[]> {
  if (options.fromId === options.toId) return [options.fromId];
  const from = startAt(options.fromId);
  const to = startAt(options.toId);
  for (let length = 0; length < options.longest; length += 1) {
    const side = from.frontier.length <= to.frontier.length ? from : to;
    if (side.frontier.length === 0) return [];
    await grow(store, side, options);
    const chain = meeting(from, to);
    if (chain.length > 0) return chain;
  }
  return [];
}

/** The shortest chain of edges between two entities, whatever their direction. */
export async function findPath(store: GraphStore, options: PathOptions): Promise<FoundPath> {
  const ids = await searchChain(store, options);
  if (ids.length < 2) return { ids, edges: [] };
  const position = new Map(ids.map((id, index) => [id, index]));
  const rows = await edgesOfEntities(store, ids, batchLimit);
  const edges = new Map<string, NeighbourRow>();
  for (const row of rows) {
    const distance = Math.abs((position.get(row.sourceId) ?? -9) - (position.get(row.targetId) ?? 99));
    if (distance === 1 && followed(row, options.factualOnly)) edges.set(row.id, row);
  }
  return { ids, edges: [...edges.values()].sort((a, b) => compareText(a.id, b.id)) };
}
