/**
 * Calendar dates
 * ==============
 *
 * Values of expressions that name a day, a month, a season or a year: "5. August 1930", "Ende März", "Mitte der 90er
 * Jahre", "das dritte Quartal". Where the year is left out, the tense and the article's date give it.
 */
import { addDays, isDay, isoDay, isoMonth, isoWeek, isoYear, weekdayOf, type Day } from "./calendar.ts";
import type { Tense } from "./clause-tense.ts";
import {
  numberIn,
  unknown,
  type Calculation,
  type Fields,
  type TimeContext,
  type TimeMeaning,
} from "./time-context.ts";

/** Two-digit years belong to the hundred years that end ten years after the article. */
function fullYear(written: number, context: TimeContext): number {
  if (written >= 100) return written;
  const newest = (context.reference?.year ?? 2000) + 10;
  const year = Math.floor(newest / 100) * 100 + written;
  return year > newest ? year - 100 : year;
}

/** Back for the past, ahead for the future; the present speaks of what is to come more often than of what has been. */
function yearByTense(
  month: number,
  reference: { readonly year: number; readonly month: number },
  tense: Tense,
): number {
  const ahead = month - reference.month;
  const bounds = { past: [-12, 0], future: [0, 12], present: [-3, 8] } as const;
  const [earliest, latest] = bounds[tense];
  if (ahead > latest) return reference.year - 1;
  return ahead < earliest ? reference.year + 1 : reference.year;
}

function yearOfMonth(month: number, context: TimeContext): number | null {
  const { reference, tense } = context;
  if (reference === null) return null;
  if (tense === "past" && currentYear(context) !== reference.year) return currentYear(context);
  return reference.month === null
    ? reference.year
    : yearByTense(month, { ...reference, month: reference.month }, tense);
}

/** A text that has moved to another year, two or more back, stays there until it says otherwise. */
function currentYear({ reference, anchorYear }: TimeContext): number | null {
  if (reference === null) return null;
  return anchorYear !== null && anchorYear < reference.year - 1 ? anchorYear : reference.year;
}

function yearIn(fields: Fields, context: TimeContext): number | null {
  const written = numberIn(fields, "year");
  if (written !== null) return fullYear(written, context);
  const relative = numberIn(fields, "relative");
  return relative !== null && context.reference !== null ? context.reference.year + relative : null;
}

/** "am 3. Juli": in the past the article's own month may hold a day that is still to come, and then it is still to come. */
export const dayOfMonth: Calculation = (fields, context) => {
  const month = numberIn(fields, "month") ?? 0;
  const day = numberIn(fields, "day") ?? 0;
  const year = yearIn(fields, context) ?? yearOfMonth(month, context);
  if (year === null) return { value: `XXXX-${isoMonth(0, month).slice(5)}-${String(day).padStart(2, "0")}` };
  const date = { year, month, day };
  if (!isDay(date)) return unknown;
  const suffix = fields["partOfDay"] === undefined ? "" : `T${fields["partOfDay"]}`;
  return { value: isoDay(date) + suffix, day: date, year };
};

export const monthOfYear: Calculation = (fields, context) => {
  const month = numberIn(fields, "month") ?? 0;
  const year = yearIn(fields, context) ?? yearOfMonth(month, context);
  return year === null ? { value: `XXXX-${isoMonth(0, month).slice(5)}` } : { value: isoMonth(year, month), year };
};

export const wholeYear: Calculation = (fields, context) => {
  const year = yearIn(fields, context);
  return year === null ? unknown : { value: isoYear(year), year };
};

/** "die neunziger Jahre": 199. */
export const decade: Calculation = (fields) => {
  const written = numberIn(fields, "decade");
  if (written === null) return unknown;
  const century = numberIn(fields, "century") ?? 19;
  const year = written >= 100 ? written : century * 100 + written;
  return { value: isoYear(year).slice(0, 3) };
};

/** "das 21. Jahrhundert": 20. */
export const century: Calculation = (fields, context) => {
  const counted = numberIn(fields, "ordinal");
  const relative = numberIn(fields, "relative");
  if (counted !== null) return { value: String(counted - 1).padStart(2, "0") };
  if (relative === null || context.reference === null) return unknown;
  return { value: String(Math.floor(context.reference.year / 100) + relative) };
};

/** Seasons, quarters and halves of a year: "2015-SP", "2014-Q3". */
export const partOfYear: Calculation = (fields, context) => {
  const year = yearIn(fields, context) ?? currentYear(context);
  const part = fields["part"] ?? `${fields["division"] ?? ""}${fields["ordinal"] ?? ""}`;
  return { value: `${year === null ? "XXXX" : isoYear(year)}-${part}`, ...(year !== null && { year }) };
};

/** Easter Sunday after Meeus, Astronomical Algorithms, chapter 8. */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const sum = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}

/** The fourth Sunday before Christmas. */
function firstAdvent(year: number): Day {
  const eve = { year, month: 12, day: 24 };
  return addDays(eve, -(weekdayOf(eve) % 7) - 21);
}

const movable = /^(A?)(-?\d+)(WE?)?$/u;

/** Days after Easter Sunday ("49"), or after the first Sunday in Advent ("A7"); of a whole week ("-3W") or its end ("0WE"). */
function movableFeast(named: string, year: number): TimeMeaning {
  const [, advent, days, span] = movable.exec(named) ?? [];
  const base = advent === "A" ? firstAdvent(year) : easter(year);
  const day = addDays(base, Number(days));
  if (span === undefined) return { value: isoDay(day), day };
  return { value: span === "W" ? isoWeek(day) : `${isoWeek(day)}-WE` };
}

/** "Weihnachten" by its date ("12-25"), "Pfingsten" and "dritter Advent" by the days after another. */
export const holiday: Calculation = (fields, context) => {
  const named = fields["holiday"] ?? "";
  const dated = /^(\d\d)-(\d\d)$/u.exec(named);
  if (dated !== null)
    return dayOfMonth({ ...fields, month: String(Number(dated[1])), day: String(Number(dated[2])) }, context);
  const year = yearIn(fields, context) ?? currentYear(context);
  return year === null ? unknown : movableFeast(named, year);
};
