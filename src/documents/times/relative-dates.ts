/**
 * Relative dates
 * ==============
 *
 * Values of expressions that count from the article's date or from the day spoken of before: "gestern", "am vergangenen
 * Montag", "nächste Woche", "vor drei Tagen", "am Vortag", "in der Nacht zum Samstag".
 */
import { addDays, addMonths, isoDay, isoMonth, isoWeek, isoYear, weekdayOf, type Day } from "./calendar.ts";
import {
  numberIn, referenceDay, unknown,
  type Calculation, type Fields, type TimeContext, type TimeMeaning,
} from "./time-context.ts"; // prettier-ignore

function atDay(day: Day, fields: Fields): TimeMeaning {
  const part = fields["partOfDay"];
  return { value: part === undefined ? isoDay(day) : `${isoDay(day)}T${part}`, day };
}

/** "gestern", "heute Abend": days from the article's. */
export const fromToday: Calculation = (fields, context) => {
  const today = referenceDay(context);
  return today === null ? unknown : atDay(addDays(today, numberIn(fields, "days") ?? 0), fields);
};

/** "am Vortag", "an diesem Tag", "am Nachmittag": days from the one spoken of before, else from the article's. */
export const fromAnchor: Calculation = (fields, context) => {
  const anchor = context.anchorDay ?? referenceDay(context);
  if (anchor === null) return { value: fields["partOfDay"] === undefined ? null : `XXXX-XX-XXT${fields["partOfDay"]}` };
  return atDay(addDays(anchor, numberIn(fields, "days") ?? 0), fields);
};

/** News speak of the nearest day: back, today included, unless the clause looks ahead. */
function daysToWeekday(back: number, fields: Fields, context: TimeContext): number {
  const ahead = (7 - back) % 7;
  const relative = numberIn(fields, "relative") ?? 0;
  if (relative < 0) return back === 0 ? -7 : -back;
  if (relative > 0) return ahead === 0 ? 7 : ahead;
  return context.tense === "past" ? -back : ahead;
}

/** "am Freitag", "am kommenden Montag", "in der Nacht zum Samstag" (the night begins the day before). */
export const weekday: Calculation = (fields, context) => {
  const today = referenceDay(context);
  const wanted = numberIn(fields, "weekday");
  if (wanted === null) return unknown;
  if (today === null) return { value: `XXXX-WXX-${wanted}` };
  const week = numberIn(fields, "week");
  if (week !== null) return atDay(addDays(today, wanted - weekdayOf(today) + 7 * week), fields);
  const back = (weekdayOf(today) - wanted + 7) % 7;
  return atDay(addDays(today, daysToWeekday(back, fields, context) + (numberIn(fields, "shift") ?? 0)), fields);
};

/** "am Wochenende": the Saturday and Sunday of a week. */
export const weekend: Calculation = (fields, context) => {
  const today = referenceDay(context);
  if (today === null) return unknown;
  const relative = numberIn(fields, "relative") ?? (context.tense === "past" && weekdayOf(today) < 6 ? -1 : 0);
  const saturday = addDays(today, 6 - weekdayOf(today) + 7 * relative);
  return { value: `${isoWeek(saturday)}-WE` };
};

function shiftedYear(context: TimeContext, years: number): TimeMeaning {
  const year = (context.reference?.year ?? 0) + years;
  return context.reference === null ? unknown : { value: isoYear(year), year };
}

function shiftedMonth({ reference }: TimeContext, months: number): TimeMeaning {
  if (reference?.month == null) return unknown;
  const shifted = addMonths(reference.year, reference.month, months);
  return { value: isoMonth(shifted.year, shifted.month) };
}

function shiftedDay(context: TimeContext, days: number): TimeMeaning {
  const today = referenceDay(context);
  if (today === null) return unknown;
  const day = addDays(today, days);
  return { value: isoDay(day), day };
}

function shiftedWeek(context: TimeContext, weeks: number): TimeMeaning {
  const today = referenceDay(context);
  return today === null ? unknown : { value: isoWeek(addDays(today, 7 * weeks)) };
}

/** The unit some units away from the article's: "nächste Woche" is 2025-W16. */
function shifted(unit: string, count: number, context: TimeContext): TimeMeaning {
  switch (unit) {
    case "Y":
      return shiftedYear(context, count);
    case "M":
      return shiftedMonth(context, count);
    case "W":
      return shiftedWeek(context, count);
    case "D":
      return shiftedDay(context, count);
    default:
      return unknown;
  }
}

/** "im vergangenen Jahr", "diese Woche", "Ende des Monats". */
export const relativeUnit: Calculation = (fields, context) =>
  shifted(fields["unit"] ?? "", numberIn(fields, "relative") ?? 0, context);

/** "vor drei Tagen", "in zwei Wochen": a day where days or weeks are counted, else the month or the year. */
export const counted: Calculation = (fields, context) => {
  const count = numberIn(fields, "number");
  const direction = numberIn(fields, "direction") ?? -1;
  if (count === null) return { value: direction < 0 ? "PAST_REF" : "FUTURE_REF" };
  const weeks = fields["unit"] === "W";
  return shifted(weeks ? "D" : (fields["unit"] ?? ""), direction * count * (weeks ? 7 : 1), context);
};

/** "drei Tage später", "im Jahr darauf": units from the day or the year spoken of before, else from the article's. */
export const countedFromAnchor: Calculation = (fields, context) => {
  const count = numberIn(fields, "number");
  const unit = fields["unit"] ?? "";
  if (count === null) return { value: numberIn(fields, "direction") === 1 ? "FUTURE_REF" : "PAST_REF" };
  const { anchorDay, anchorYear } = context;
  const days = { D: 1, W: 7 }[unit];
  const steps = count * (numberIn(fields, "direction") ?? 1);
  if (days !== undefined) return fromAnchor({ days: String(steps * days) }, context);
  const reference =
    anchorDay ?? (anchorYear === null ? context.reference : { year: anchorYear, month: null, day: null });
  return shifted(unit, steps, { ...context, reference });
};

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** Hours past noon where the expression says "pm"; an hour less for "halb neun" and "Viertel vor neun". */
function hourOfDay(hour: number, fields: Fields): number {
  const afternoon = fields["halfOfDay"] === "pm" && hour < 12 ? 12 : 0;
  return hour + afternoon - (numberIn(fields, "before") ?? 0);
}

/** "20.30 Uhr", "um halb neun": on the day spoken of. */
export const clock: Calculation = (fields, context) => {
  const hour = numberIn(fields, "hour");
  if (hour === null || hour > 24) return unknown;
  const minute = numberIn(fields, "minute") ?? 0;
  const time = `T${twoDigits(hourOfDay(hour, fields))}:${twoDigits(minute)}`;
  const day = context.anchorDay ?? referenceDay(context);
  return { value: day === null ? time : isoDay(day) + time };
};
