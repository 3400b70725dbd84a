/**
 * Calendar
 * ========
 *
 * Days as plain data and the little arithmetic that time expressions need, in the proleptic Gregorian calendar and
 * without time zones. Weeks are those of ISO 8601.
 */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const millisecondsADay = 86_400_000;

function toNumber({ year, month, day }: Day): number {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year);
  return Math.round(date.getTime() / millisecondsADay);
}

/** The day some days later, or earlier where the number is negative. */
export function addDays(day: Day, days: number): Day {
  const date = new Date((toNumber(day) + days) * millisecondsADay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Days from the first to the second. */
function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((((toNumber(day) + 3) % 7) + 7) % 7) + 1;
}

const padded = (value: number, length: number): string => String(value).padStart(length, "0");

export function isoYear(year: number): string {
  return padded(year, 4);
}

export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${padded(month, 2)}`;
}

export function isoDay({ year, month, day }: Day): string {
  return `${isoMonth(year, month)}-${padded(day, 2)}`;
}

/** The ISO week that a day lies in, as "2025-W15". */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = { year: thursday.year, month: 1, day: 1 };
  return `${isoYear(thursday.year)}-W${padded(Math.floor(daysBetween(first, thursday) / 7) + 1, 2)}`;
}

/** The month some months later, counted through the years. */
export function addMonths(
  year: number,
  month: number,
  months: number,
): { readonly year: number; readonly month: number } {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** False for the thirtieth of February and the like. */
export function isDay(day: Day): boolean {
  const same = addDays(day, 0);
  return same.year === day.year && same.month === day.month && same.day === day.day;
}
