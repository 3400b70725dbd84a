import { describe, expect, it } from "@jest/globals";
import type { TimeExpression } from "../../src/documents/document.ts";
import { eventDate, nextDay } from "../../src/statements/event-date.ts";

const expression = (type: TimeExpression["type"], value: string | null): TimeExpression => ({
  start: 0,
  end: 1,
  text: "",
  type,
  value,
});

describe("eventDate", () => {
  it.each<[TimeExpression["type"], string | null, string | null]>([
    ["date", "2025-04-11", "2025-04-11"],
    ["date", "2025-04", "2025-04"],
    ["date", "2025", "2025"],
    ["time", "2025-04-11TNI", "2025-04-11"],
    ["date", "2025-W15", "2025-04"],
    ["date", "2026-W01", "2026-01"],
    ["date", "2006-SP", "2006"],
    ["date", "2014-Q3", "2014"],
    ["date", "PAST_REF", null],
    ["duration", "P3D", null],
    ["date", null, null],
  ])("of a %s with the value %s is %s", (type, value, date) => {
    expect(eventDate(expression(type, value))).toBe(date);
  });
});

describe("nextDay", () => {
  it.each([
    ["2025-07-10", "2025-07-11"],
    ["2024-12-31", "2025-01-01"],
    ["2025-07", "2025-07"],
  ])("of %s is %s", (date, next) => {
    expect(nextDay(date)).toBe(next);
  });
});
