/**
 * ISO date
 * ========
 *
 * The day, month or year that a TIMEX3 value stands for; what is no such thing (a duration, a week, a season, "some time
 * in the past") has none.
 */
import type { TimeExpression } from "./document.ts";

const dated = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=$|T|-X)/u;
const quarter = /^\d{4}(?=-(?:Q[1-4]|H[12]|SP|SU|FA|AU|WI))/u;

/** "2025-04-11TNI" is 2025-04-11, "2025-W15" and "P3D" are null. */
export function isoDateOf({ type, value }: Pick<TimeExpression, "type" | "value">): string | null {
  if (value === null || type === "duration" || type === "set") return null;
  return (dated.exec(value) ?? quarter.exec(value))?.[0] ?? null;
}
