/** Puts nodes that came new beside what they are joined to, before the layout moves them. */
import { besidePoint, spiralPoint } from "./first-position.ts";
import type { PictureGraph } from "./picture-graph.ts";

export function placeNewcomers(graph: PictureGraph, newcomers: readonly string[]): void {
  const fresh = new Set(newcomers);
  const sorted = [...newcomers].sort();
  sorted.forEach((id, index) => {
    const known = graph
      .mapNeighbors(id, (neighbour, { x, y }) => ({ neighbour, x, y }))
      .filter(({ neighbour }) => !fresh.has(neighbour));
    graph.mergeNodeAttributes(id, known.length > 0 ? besidePoint(known, index) : spiralPoint(index));
  });
}
