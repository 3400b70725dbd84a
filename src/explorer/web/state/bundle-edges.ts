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

/** Mixed where one relation is both claimed and denied. */
export function standingOf(edges: readonly ViewEdge[]): Standing {
  const denied = new Set(edges.filter(isDenied).map((edge) => edge.type));
  if (edges.some((edge) => isFactual(edge) && denied.has(edge.type))) return "mixed";
  if (edges.some(isFactual)) return "factual";
  return edges.every(isDenied) ? "denied" : "open";
}

export const bundleId = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

export function bundleEdges(edges: Iterable<ViewEdge>): readonly Bundle[] {
  const pairs = new Map<string, ViewEdge[]>();
  for (const edge of edges) {
    if (edge.sourceId === edge.targetId) continue;
    const id = bundleId(edge.sourceId, edge.targetId);
    const pair = pairs.get(id);
    if (pair === undefined) pairs.set(id, [edge]);
    else pair.push(edge);
  }
  return [...pairs].map(([id, pair]) => {
    const [firstId = "", secondId = ""] = id.split(" ");
    pair.sort((a, b) => b.statementCount - a.statementCount || (a.type < b.type ? -1 : 1));
    const statementCount = pair.reduce((sum, edge) => sum + edge.statementCount, 0);
    return { id, firstId, secondId, edges: pair, statementCount, standing: standingOf(pair) };
  });
}
