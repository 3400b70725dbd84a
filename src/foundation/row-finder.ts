import { keptWith } from "./kept-with.ts";
import type { WeightTable } from "./weight-table.ts";

type FindRow = (feature: string) => readonly number[] | undefined;

/**
 * The rows of a table by feature. Features are put together anew for each candidate and most have no row: a map tells
 * that three times as fast as an object, which makes each of them a name of its own first.
 */
export const rowFinder: (table: WeightTable) => FindRow = keptWith((table) => {
  const rows = new Map(Object.entries(table));
  return (feature) => rows.get(feature);
});
