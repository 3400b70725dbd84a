/**
 * Loaded graph
 * ============
 *
 * What the page has fetched, as plain data: every change makes a new value, so that the last ones can be kept and
 * taken back. Positions live in the drawing.
 */
import type { GraphPart, ViewEdge, ViewNode } from "../../api/graph-part.ts";

export interface LoadedGraph {
  readonly nodes: ReadonlyMap<string, ViewNode>;
  readonly edges: ReadonlyMap<string, ViewEdge>;
}

export const emptyGraph: LoadedGraph = { nodes: new Map(), edges: new Map() };

export function addPart(graph: LoadedGraph, part: GraphPart): LoadedGraph {
  const nodes = new Map(graph.nodes);
  for (const node of part.nodes) nodes.set(node.id, node);
  const edges = new Map(graph.edges);
  for (const edge of part.edges) if (nodes.has(edge.sourceId) && nodes.has(edge.targetId)) edges.set(edge.id, edge);
  return { nodes, edges };
}

/** The part of the graph that these nodes span. */
export function keepNodes(graph: LoadedGraph, keep: (id: string) => boolean): LoadedGraph {
  return {
    nodes: new Map([...graph.nodes].filter(([id]) => keep(id))),
    edges: new Map([...graph.edges].filter(([, edge]) => keep(edge.sourceId) && keep(edge.targetId))),
  };
}

export function neighbourIds(graph: LoadedGraph, id: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const edge of graph.edges.values()) {
    if (edge.sourceId === id) found.add(edge.targetId);
    if (edge.targetId === id) found.add(edge.sourceId);
  }
  return found;
}
