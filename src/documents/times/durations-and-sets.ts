/**
 * Durations and sets
 * ==================
 *
 * "seit mehr als drei Jahren" is P3Y, "mehrere Wochen" PXW, "anderthalb Stunden" PT1H30M; "täglich" is P1D, "jeden
 * Montag" XXXX-WXX-1.
 */
import { unknown, type Calculation, type Fields } from "./time-context.ts";

const belowDay = new Set(["H", "MIN", "S"]);

function amount(written: string, unit: string): string {
  const letter = unit === "MIN" ? "M" : unit;
  const half = /^(\d+)\.5$/u.exec(written);
  if (half === null) return written + letter;
  const whole = half[1] === "0" ? "" : `${half[1] ?? ""}${letter}`;
  const parts: Readonly<Record<string, string>> = { H: "30M", MIN: "30S", Y: "6M" };
  return parts[unit] === undefined ? written + letter : whole + parts[unit];
}

function period(fields: Fields): string | null {
  const unit = fields["unit"];
  if (unit === undefined) return null;
  const first = amount((fields["number"] ?? "1").replace("-", ""), unit);
  const second = fields["unit2"] === undefined ? "" : amount(fields["number2"] ?? "1", fields["unit2"]);
  return `P${belowDay.has(unit) ? "T" : ""}${first}${second}`;
}

export const duration: Calculation = (fields) => ({ value: period(fields) });

/** What comes back: by unit or by weekday. */
export const recurring: Calculation = (fields) => {
  if (fields["weekday"] === undefined) return { value: period(fields) };
  const part = fields["partOfDay"] === undefined ? "" : `T${fields["partOfDay"]}`;
  return { value: `XXXX-WXX-${fields["weekday"]}${part}` };
};

/** A value that the rule itself states: PAST_REF, PRESENT_REF, FUTURE_REF. */
export const stated: Calculation = (fields) => (fields["value"] === undefined ? unknown : { value: fields["value"] });
