/**
 * Event date
 * ==========
 *
 * A time expression as the date of a statement: an ISO day, month or year. Durations, sets, weeks and vague references
 * ("früher") date nothing.
 */
import type { TimeExpression } from "../documents/document.ts";

const iso = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=$|T)/u;

/** The date of a time expression, or null. */
export function eventDate(time: TimeExpression): string | null {
  if (time.value === null || (time.type !== "date" && time.type !== "time")) return null;
  return iso.exec(time.value)?.[0] ?? null;
}
