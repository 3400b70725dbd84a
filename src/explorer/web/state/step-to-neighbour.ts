/** The node that lies nearest in a direction: how arrow keys walk through a picture. */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export type Direction = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";

const directions: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

export const isDirection = (key: string): key is Direction => key in directions;

/** Places are those of the screen: y grows downwards. A step aside costs twice as much as one ahead. */
export function stepToNeighbour(places: readonly Place[], from: Place, direction: Direction): string | null {
  const [dx, dy] = directions[direction];
  let best: string | null = null;
  let least = Infinity;
  for (const place of places) {
    const ahead = (place.x - from.x) * dx + (place.y - from.y) * dy;
    const aside = Math.abs((place.x - from.x) * dy + (place.y - from.y) * dx);
    if (place.id === from.id || ahead <= 0 || aside > ahead * 2) continue;
    const cost = ahead + aside * 2;
    if (cost < least) [best, least] = [place.id, cost];
  }
  return best;
}
