import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { joinWindows } from "../../../src/documents/network/join-windows.ts";
import { cutWindows, longestWindow } from "../../../src/documents/network/windows.ts";

describe("cutWindows", () => {
  it("leaves a sentence of usual length whole", () => {
    expect(cutWindows(["Ein", "Satz", "."])).toEqual([[0, 3]]);
  });

  it("cuts behind punctuation where there is some", () => {
    const words = Array.from({ length: 300 }, (_, place) => (place === 149 ? ";" : "Wort"));
    expect(cutWindows(words)).toEqual([
      [0, 150],
      [150, 300],
    ]);
  });

  it("covers every word once, in windows that are not too long", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", ",", "b"), { maxLength: 1000 }), (words) => {
        const windows = cutWindows(words);
        expect(windows.flatMap(([first, end]) => words.slice(first, end))).toEqual(words);
        expect(Math.max(...windows.map(([first, end]) => end - first))).toBeLessThanOrEqual(longestWindow);
      }),
    );
  });
});

describe("joinWindows", () => {
  it("hangs later windows on the first root", () => {
    const output = {
      partsOfSpeech: ["NOUN", "VERB"],
      heads: [1, -1],
      relations: ["nsubj", "root"],
      names: [],
      faintNames: [],
    } as const;
    const names = [{ first: 0, end: 1, type: "Person", confidence: 1 }] as const;
    expect(
      joinWindows([
        { ...output, first: 0 },
        { ...output, names, first: 2 },
      ]),
    ).toEqual({
      partsOfSpeech: ["NOUN", "VERB", "NOUN", "VERB"],
      heads: [1, -1, 3, 1],
      relations: ["nsubj", "root", "nsubj", "parataxis"],
      names: [{ first: 2, end: 3, type: "Person", confidence: 1 }],
      faintNames: [],
    });
  });
});
