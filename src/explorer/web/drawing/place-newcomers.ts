/** Puts nodes that came new beside what they are joined to, before the layout moves them. */
import { besidePoint, spiralPoint } from "./first-position.ts";
import type { PictureGraph } from "./picture-graph.ts";
import { seedPlaces } from "./seed-places.ts";

/** Smaller pictures are arranged before anybody sees them. */
const seededFrom = 300;
export function placeNewcomers(graph: PictureGraph, newcomers: readonly string[]): void {
  if (newcomers.length === graph.order && newcomers.length > seededFrom) {
    const neighbours = new Map(newcomers.map((id) => [id, graph.neighbors(id)]));
    for (const [id, point] of seedPlaces(neighbours)) graph.mergeNodeAttributes(id, point);
    return;
  }
  const fresh = new Set(newcomers);
  const sorted = [...newcomers].sort();
  sorted.forEach((id, index) => {
    const known = graph
      .mapNeighbors(id, (neighbour, { x, y }) => ({ neighbour, x, y }))
      .filter(({ neighbour }) => !fresh.has(neighbour));
    graph.mergeNodeAttributes(id, known.length > 0 ? besidePoint(known, index) : spiralPoint(index));
  });
}
