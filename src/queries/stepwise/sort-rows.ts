import { compareText } from "../../foundation/compare-text.ts";
import type { StepRow } from "./steps.ts";

const isAbsent = (value: unknown): boolean => value === null || value === undefined;

/** As the databases order: numbers by size, texts by their letters, what is absent last. */
function compareValues(a: unknown, b: unknown): number {
  if (isAbsent(a) || isAbsent(b)) return Number(isAbsent(a)) - Number(isAbsent(b));
  return typeof a === "string" && typeof b === "string" ? compareText(a, b) : Number(a) - Number(b);
}

/** The first rows in the order of some columns; a column with a minus before it counts down. */
export function sortRows<Row extends StepRow>(
  rows: readonly Row[],
  columns: readonly string[],
  limit: number,
): readonly Row[] {
  const orders = columns.map((column) =>
    column.startsWith("-") ? ([column.slice(1), -1] as const) : ([column, 1] as const),
  );
  const compared = (a: Row, b: Row): number => {
    for (const [column, sign] of orders) {
      const order = compareValues(a[column], b[column]);
      if (order !== 0) return sign * order;
    }
    return 0;
  };
  return [...rows].sort(compared).slice(0, limit);
}
