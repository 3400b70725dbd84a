import { describe, expect, it } from "@jest/globals";
import { readTimeGrammar } from "../../../src/documents/times/time-grammar.ts";
import german from "../../../src/languages/de/data/time-grammar.json" with { type: "json" };
import english from "../../../src/languages/en/data/time-grammar.json" with { type: "json" };

const minimal = { futureAuxiliaries: [], pastAuxiliaries: [], originPrepositions: [], tenseOfPreposition: {} };

describe("time grammars", () => {
  it.each([
    ["German", german],
    ["English", english],
  ])("%s: every pattern compiles", (_name, data) => {
    for (const { expression } of readTimeGrammar(data).rules) expect(expression).not.toThrow();
  });

  it("prefers the longer word of a slot, and says what a word means", () => {
    const rule = { pattern: "am {day}", means: "dayOfMonth", type: "date" };
    const grammar = readTimeGrammar({
      ...minimal,
      slots: { day: { "3": "3", "30": "30", "dritten?": "3" } },
      rules: [rule],
    });
    expect("am 30".match(grammar.rules[0]?.expression() ?? /$^/u)?.[0]).toBe("am 30");
    expect(grammar.meaning("day", "dritten")).toBe("3");
    expect(grammar.rules[0]?.need).toEqual({ all: [{ letters: "am " }, { slot: "^day" }] });
  });

  it("refuses a pattern with a slot that is not there", () => {
    const rules = [{ pattern: "am {tag}", means: "dayOfMonth", type: "date" }];
    expect(() => readTimeGrammar({ ...minimal, slots: {}, rules })).toThrow('the slot "tag" is not defined');
  });
});
