import { describe, expect, it } from "@jest/globals";
import type { TimeExpressionType } from "../../src/documents/document.ts";
import { isoDateOf } from "../../src/documents/iso-date.ts";

describe("the day, month or year that a value stands for", () => {
  it.each<[TimeExpressionType, string | null, string | null]>([
    ["date", "2025-04-11", "2025-04-11"],
    ["time", "2025-04-11TNI", "2025-04-11"],
    ["time", "2025-04-11T20:30", "2025-04-11"],
    ["date", "2025-03", "2025-03"],
    ["date", "2005", "2005"],
    ["date", "2014-Q3", "2014"],
    ["date", "2015-SU", "2015"],
    ["date", "2025-W15", null],
    ["date", "199", null],
    ["date", "XXXX-WXX-5", null],
    ["date", "PAST_REF", null],
    ["date", null, null],
    ["duration", "P3D", null],
    ["set", "2005", null],
  ])("%s %j is %j", (type, value, expected) => {
    expect(isoDateOf({ type, value })).toBe(expected);
  });
});
