/**
 * Seed places
 * ===========
 *
 * Where the nodes of a new picture stand before the layout moves them: the best connected on a wide spiral, each of the
 * others beside those it is joined to. A large graph can be read from its first moment, and the layout has little left
 * to do.
 */
import { besidePoint, type Point, spiralPoint } from "./first-position.ts";

/** Between two of the best connected nodes, in steps of the spiral: room for those that come beside them. */
const roomOfHub = 3;
/** A node stands beside the middle of so many neighbours; of more the middle says nothing. */
const mostAnchors = 3;

type Neighbours = ReadonlyMap<string, readonly string[]>;

function byDegree(neighbours: Neighbours): readonly string[] {
  const degree = (id: string): number => neighbours.get(id)?.length ?? 0;
  return [...neighbours.keys()].sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1));
}

function hubPoint(index: number): Point {
  const { x, y } = spiralPoint(index);
  return { x: x * roomOfHub, y: y * roomOfHub };
}

export function seedPlaces(neighbours: Neighbours): ReadonlyMap<string, Point> {
  const hubs = Math.ceil(Math.sqrt(neighbours.size));
  const places = new Map<string, Point>();
  const beside = new Map<string, number>();
  byDegree(neighbours).forEach((id, index) => {
    const standing = (neighbours.get(id) ?? []).filter((neighbour) => places.has(neighbour)).slice(0, mostAnchors);
    const [anchor] = standing;
    if (index < hubs) places.set(id, hubPoint(index));
    else if (anchor === undefined) places.set(id, spiralPoint(index));
    else {
      const turn = (beside.get(anchor) ?? 0) + 1;
      beside.set(anchor, turn);
      const points = standing.flatMap((neighbour) => places.get(neighbour) ?? []);
      places.set(id, besidePoint(points, turn));
    }
  });
  return places;
}
