/** A day, month or year as the first and last day that it encloses. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The days of a time; undefined for everything that is no ISO day, month or year.
 *
 * @example
 * ```ts
 * enclosingDays("2025-02"); // from 2025-02-01 to 2025-02-28
 * ```
 */
export function enclosingDays(time: string | null): Days | undefined {
  const [whole, year = "", month, day] =
    /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(time ?? "") ?? [];
  if (whole === undefined) return undefined;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (day !== undefined) return { from: whole, to: whole };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { from: `${whole}-01`, to: `${whole}-${String(last)}` };
}
