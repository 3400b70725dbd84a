/**
 * Event date
 * ==========
 *
 * A time expression as the date of a statement: an ISO day, month or year. A week is dated by its month, a season or
 * quarter by its year. Durations, sets and vague references ("früher") date nothing.
 */
import type { TimeExpression } from "../documents/document.ts";

const iso = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=$|T)/u;
const week = /^(\d{4})-W(\d\d)/u;
const partOfYear = /^(\d{4})-(?:SP|SU|FA|WI|Q[1-4]|H[12])$/u;
const dayInMilliseconds = 86_400_000;

/** The month that holds the Thursday of an ISO week. */
function monthOfWeek(year: number, number: number): string {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  const thursday = fourth + (3 - weekday + 7 * (number - 1)) * dayInMilliseconds;
  return new Date(thursday).toISOString().slice(0, "2025-07".length);
}

function dateOf(value: string): string | null {
  const date = iso.exec(value)?.[0] ?? partOfYear.exec(value)?.[1];
  if (date !== undefined) return date;
  const [, year, number] = week.exec(value) ?? [];
  return year === undefined ? null : monthOfWeek(Number(year), Number(number));
}

/** The ISO week of a day ("2025-W29"), or null for what is no day. */
export function weekOf(day: string): string | null {
  const date = Date.parse(`${day.slice(0, "2025-07-14".length)}T00:00:00Z`);
  if (day.length < "2025-07-14".length || Number.isNaN(date)) return null;
  const thursday = date + (3 - ((new Date(date).getUTCDay() + 6) % 7)) * dayInMilliseconds;
  const year = new Date(thursday).getUTCFullYear();
  const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * dayInMilliseconds)) + 1;
  return `${String(year)}-W${String(number).padStart(2, "0")}`;
}

/** The date of a time expression, or null. */
export function eventDate({ type, value }: TimeExpression): string | null {
  const dates = type === "date" || type === "time";
  return dates && value !== null ? dateOf(value) : null;
}

/** The day after a day of a calendar; what is no day stays. */
export function nextDay(date: string): string {
  const day = Date.parse(`${date}T00:00:00Z`);
  if (date.length !== "2025-07-14".length || Number.isNaN(day)) return date;
  return new Date(day + dayInMilliseconds).toISOString().slice(0, "2025-07-14".length);
}
