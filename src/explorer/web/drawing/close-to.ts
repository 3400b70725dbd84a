/** Where the camera sees some places from near by: a few at the side of each other, or one with its surroundings. */
import type { Point } from "./first-position.ts";

const nearest = 0.45;
const farthest = 1;
/** Of the picture's width, how much of it the places themselves take. */
const share = 0.4;

/** Places in the unit square that sigma fits into the window. */
export function closeTo(places: readonly Point[]): Point & { readonly ratio: number } {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const extent = Math.max(right - left, high - low);
  const ratio = Math.min(farthest, Math.max(nearest, extent / share));
  return { x: (left + right) / 2, y: (low + high) / 2, ratio };
}
