/**
 * Bundles
 * =======
 *
 * One line for each pair of entities, whatever number of relations joins them: fifty parallel curves between two
 * governments cannot be read, one line that opens into its relations can. Its standing sums up theirs.
 */
import type { ViewEdge } from "../../api/graph-part.ts";

export type Standing = "factual" | "open" | "denied" | "mixed";

export interface Bundle {
  readonly id: string;
  readonly firstId: string;
  readonly secondId: string;
  /** Best proven first. */
  readonly edges: readonly ViewEdge[];
  readonly statementCount: number;
  readonly standing: Standing;
}

const isDenied = (edge: ViewEdge): boolean => edge.polarity === "negated";
const isFactual = (edge: ViewEdge): boolean => !isDenied(edge) && edge.modality === "asserted";

function standingOfOne(edge: ViewEdge): Standing {
  if (isDenied(edge)) return "denied";
  return edge.modality === "asserted" ? "factual" : "open";
}

/** Mixed where one relation is both claimed and denied. */
export function standingOf(edges: readonly ViewEdge[]): Standing {
  const denied = new Set(edges.filter(isDenied).map((edge) => edge.type));
  if (edges.some((edge) => isFactual(edge) && denied.has(edge.type))) return "mixed";
  if (edges.some(isFactual)) return "factual";
  return edges.every(isDenied) ? "denied" : "open";
}

/** Most pairs of a large graph have one edge: nothing to sort or to sum up. */
function bundleOf(id: string, pair: readonly [ViewEdge, ...ViewEdge[]]): Bundle {
  const [{ sourceId, targetId, statementCount }] = pair;
  const [firstId, secondId] = sourceId < targetId ? [sourceId, targetId] : [targetId, sourceId];
  const ends = { id, firstId, secondId };
  if (pair.length === 1) return { ...ends, edges: pair, statementCount, standing: standingOfOne(pair[0]) };
  const edges = [...pair].sort((a, b) => b.statementCount - a.statementCount || (a.type < b.type ? -1 : 1));
  const sum = edges.reduce((count, edge) => count + edge.statementCount, 0);
  return { ...ends, edges, statementCount: sum, standing: standingOf(edges) };
}

export const bundleId = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

export function bundleEdges(edges: Iterable<ViewEdge>): readonly Bundle[] {
  const pairs = new Map<string, [ViewEdge, ...ViewEdge[]]>();
  for (const edge of edges) {
    if (edge.sourceId === edge.targetId) continue;
    const id = bundleId(edge.sourceId, edge.targetId);
    const pair = pairs.get(id);
    if (pair === undefined) pairs.set(id, [edge]);
    else pair.push(edge);
  }
  return Array.from(pairs, ([id, pair]) => bundleOf(id, pair));
}
