/**
 * Event date
 * ==========
 *
 * A time expression as the date of a statement: an ISO day, month or year. A week is dated by its month, a season or
 * quarter by its year. Durations, sets and vague references ("früher") date nothing.
 */
import type { TimeExpression } from "../documents/document.ts";
import { addDays, isoDay, isoMonth, isoWeek, weekdayOf, type Day } from "../documents/times/calendar.ts";

const iso = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=$|T)/u;
const week = /^(\d{4})-W(\d\d)/u;
const partOfYear = /^(\d{4})-(?:SP|SU|FA|WI|Q[1-4]|H[12])$/u;
const dayAtStart = /^(\d{4})-(\d\d)-(\d\d)/u;

/** The month that holds the Thursday of an ISO week. */
function monthOfWeek(year: number, number: number): string {
  const fourth = { year, month: 1, day: 4 };
  const thursday = addDays(fourth, 4 - weekdayOf(fourth) + 7 * (number - 1));
  return isoMonth(thursday.year, thursday.month);
}

function dateOf(value: string): string | null {
  const date = iso.exec(value)?.[0] ?? partOfYear.exec(value)?.[1];
  if (date !== undefined) return date;
  const [, year, number] = week.exec(value) ?? [];
  return year === undefined ? null : monthOfWeek(Number(year), Number(number));
}

function dayIn(date: string): Day | null {
  const [whole, year, month, day] = dayAtStart.exec(date) ?? [];
  return whole === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}

/** The ISO week of a day ("2025-W29"), or null for what is no day. */
export function weekOf(date: string): string | null {
  const day = dayIn(date);
  return day === null ? null : isoWeek(day);
}

/** The date of a time expression, or null. */
export function eventDate({ type, value }: TimeExpression): string | null {
  const dates = type === "date" || type === "time";
  return dates && value !== null ? dateOf(value) : null;
}

/** The day after a day of a calendar; what is no day stays. */
export function nextDay(date: string): string {
  const day = dayIn(date);
  return day === null ? date : isoDay(addDays(day, 1));
}
