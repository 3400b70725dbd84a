import { describe, expect, it } from "@jest/globals";
import { kindFinder } from "../../src/mentions/kind-finder.ts";

const kindsOf = kindFinder({ Work: ["schiff", "magazin"], Organization: ["magazin"], Place: ["bahnhof", "hof"] });

describe("kindFinder", () => {
  it.each([
    ["Containerschiff", ["Work"]],
    ["Bahnhofs", ["Place"]],
    ["Nachrichtenmagazin", ["Work", "Organization"]],
    ["schiff", []],
    ["Regen", []],
  ])("%s names %j", (word, kinds) => {
    expect(kindsOf(word)).toEqual(kinds);
  });

  it("names nothing without lists", () => {
    expect(kindFinder({})("Schiff")).toEqual([]);
  });
});
