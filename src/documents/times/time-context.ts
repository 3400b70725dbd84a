/**
 * Time context
 * ============
 *
 * What the value of an expression depends on besides its words: the article's date, the tense of the clause, and the
 * expression before it.
 */
import type { Day } from "./calendar.ts";
import type { Tense } from "./clause-tense.ts";

/** The article's date, as exact as it is known. */
export interface Reference {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

export interface TimeContext {
  readonly reference: Reference | null;
  readonly tense: Tense;
  /** The day last spoken of, to which "am Nachmittag" and "am Vortag" belong. */
  readonly anchorDay: Day | null;
  /** The year last spoken of, if the text has moved to another one. */
  readonly anchorYear: number | null;
}

/** The meaning of an expression, and what it leaves for the next one. */
export interface TimeMeaning {
  readonly value: string | null;
  readonly day?: Day;
  readonly year?: number;
}

export type Fields = Readonly<Record<string, string | undefined>>;
export type Calculation = (fields: Fields, context: TimeContext) => TimeMeaning;

/** The article's day; null where it is known less exactly. */
export function referenceDay({ reference }: TimeContext): Day | null {
  if (reference?.month == null || reference.day === null) return null;
  return { year: reference.year, month: reference.month, day: reference.day };
}

/** Reads the date of an article: a day, a month or a year. */
export function readReference(published: string | null): Reference | null {
  if (published === null) return null;
  const [year, month, day] = published.split("-").map(Number);
  return year === undefined ? null : { year, month: month ?? null, day: day ?? null };
}

/** A whole number among the fields, or null. */
export function numberIn(fields: Fields, name: string): number | null {
  const field = fields[name];
  return field === undefined || !/^-?\d+$/u.test(field) ? null : Number(field);
}

export const unknown: TimeMeaning = { value: null };
