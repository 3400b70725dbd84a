/** Keys that should be found, each with its acceptable readings, against those found. */
import type { Cell } from "./cell.ts";

/** Two of gold with the same first reading are one. */
export function countReadings(gold: readonly ReadonlySet<string>[], found: readonly string[]): Cell {
  const merged = new Map<string, Set<string>>();
  for (const readings of gold) {
    const [first = ""] = readings;
    const known = merged.get(first) ?? new Set<string>();
    for (const reading of readings) known.add(reading);
    merged.set(first, known);
  }
  const open = new Set(merged.values());
  const unique = [...new Set(found)];
  let hit = 0;
  for (const key of unique) {
    const match = [...open].find((readings) => readings.has(key));
    if (match === undefined) continue;
    open.delete(match);
    hit += 1;
  }
  return { hit, gold: merged.size, predicted: unique.length };
}
