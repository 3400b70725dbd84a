/**
 * First position
 * ==============
 *
 * Where a node stands before the layout has run: beside the neighbours that are there already, else on a sunflower
 * spiral (Vogel, 1979) in the order of ids. No chance: the same view looks the same each time.
 */
export type Point = { readonly x: number; readonly y: number };

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const step = 40;

export function spiralPoint(index: number): Point {
  const radius = step * Math.sqrt(index + 0.5);
  return { x: radius * Math.cos(index * goldenAngle), y: radius * Math.sin(index * goldenAngle) };
}

/** Beside the middle of the neighbours, each newcomer a little further round. */
export function besidePoint(neighbours: readonly Point[], index: number): Point {
  const middle = {
    x: neighbours.reduce((sum, point) => sum + point.x, 0) / neighbours.length,
    y: neighbours.reduce((sum, point) => sum + point.y, 0) / neighbours.length,
  };
  const { x, y } = spiralPoint(index);
  return { x: middle.x + x * 0.6, y: middle.y + y * 0.6 };
}
