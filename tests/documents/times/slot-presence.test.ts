import { describe, expect, it } from "@jest/globals";
import { presenceOfSlots } from "../../../src/documents/times/slot-presence.ts";

const slotsIn = presenceOfSlots({
  month: { "januar|jan\\.": 1, mai: 5 },
  number: { "ein dutzend": 12, zwei: 2 },
  first: { "^erst": 1 },
});

describe("presenceOfSlots", () => {
  it.each([
    ["a word", "im januar", ["^month", "month"]],
    ["a word inside another", "der erstmai", ["month"]],
    ["a point at its end", "am 3. jan.", ["^month", "month"]],
    ["a word behind a bracket", "(januar", ["^month", "month"]],
    ["a phrase with a space", "vor ein dutzend leuten", ["^number", "number"]],
    ["a place in the line", "dann erst", []],
    ["several", "zwei im mai", ["^month", "^number", "month", "number"]],
    ["none", "gestern", []],
  ])("finds the slots of %s", (_, line, slots) => {
    expect([...slotsIn(line)].sort()).toEqual(slots);
    expect([...slotsIn(line)].sort()).toEqual(slots);
  });
});
