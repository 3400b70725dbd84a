/**
 * Sample
 * ======
 *
 * What is drawn of a graph that is too large to be read or to move smoothly without a graphics card: the best connected
 * nodes and the best proven lines between them. The list, the filters and the exports keep all of it.
 */
import type { ViewNode } from "../../api/graph-part.ts";
import type { Bundle } from "./bundle-edges.ts";

export interface DrawnGraph {
  readonly nodes: readonly ViewNode[];
  readonly bundles: ReadonlyMap<string, Bundle>;
  /** False where all is drawn. */
  readonly isSample: boolean;
}

export const mostNodes = 3_000;
export const mostLines = 9_000;

export function sampleGraph(nodes: readonly ViewNode[], bundles: ReadonlyMap<string, Bundle>): DrawnGraph {
  if (nodes.length <= mostNodes && bundles.size <= mostLines) return { nodes, bundles, isSample: false };
  const weights = new Map<string, number>();
  for (const { firstId, secondId, statementCount } of bundles.values()) {
    for (const id of [firstId, secondId]) weights.set(id, (weights.get(id) ?? 0) + statementCount + 1);
  }
  const weightOf = (node: ViewNode): number => weights.get(node.id) ?? 0;
  const best = [...nodes].sort((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1)).slice(0, mostNodes);
  const kept = new Set(best.map((node) => node.id));
  const lines = [...bundles.values()]
    .filter(({ firstId, secondId }) => kept.has(firstId) && kept.has(secondId))
    .sort((a, b) => b.statementCount - a.statementCount || (a.id < b.id ? -1 : 1))
    .slice(0, mostLines);
  return { nodes: best, bundles: new Map(lines.map((line) => [line.id, line])), isSample: true };
}
