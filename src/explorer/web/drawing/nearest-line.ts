/**
 * Nearest line
 * ============
 *
 * A line is a pixel or two wide, a finger is not: a click that hits nothing counts for the line closest by.
 */
import type { Point } from "./first-position.ts";

export interface DrawnLine {
  readonly id: string;
  readonly first: Point;
  readonly second: Point;
}

function distanceTo({ first, second }: DrawnLine, point: Point): number {
  const [dx, dy] = [second.x - first.x, second.y - first.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - first.x) * dx + (point.y - first.y) * dy) / length;
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - first.x - nearest * dx, point.y - first.y - nearest * dy);
}

/** The line closest to a point, where one is within reach. */
export function nearestLine(lines: Iterable<DrawnLine>, point: Point, reach: number): string | null {
  let best: string | null = null;
  let least = reach;
  for (const line of lines) {
    const distance = distanceTo(line, point);
    if (distance <= least) [best, least] = [line.id, distance];
  }
  return best;
}
