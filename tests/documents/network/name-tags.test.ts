import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { bestTags, createTagSet, namesOf, type TagScores } from "../../../src/documents/network/name-tags.ts";

const tags = ["O", "B-Person", "I-Person", "L-Person", "U-Person", "B-Place", "I-Place", "L-Place", "U-Place"];
const tagSet = createTagSet(tags);

function scores(rows: readonly (readonly number[])[]): TagScores {
  const values = new Float32Array(rows.length * 16).fill(-1e6);
  rows.forEach((row, place) => {
    values.set(row, place * 16);
  });
  return { values, width: 16, rows: rows.length };
}

/** A row in which the tags named have the scores named. */
function row(wanted: Readonly<Record<string, number>>): number[] {
  return tags.map((tag) => wanted[tag] ?? 0);
}

describe("bestTags", () => {
  it.each([
    ["a name of one word", [row({ O: 5 }), row({ "U-Place": 5 })], ["O", "U-Place"]],
    [
      "a name of three words",
      [row({ "B-Person": 5 }), row({ "I-Person": 5 }), row({ "L-Person": 5 })],
      ["B-Person", "I-Person", "L-Person"],
    ],
    ["a name that would not end", [row({ "B-Person": 3, "U-Person": 2 }), row({ O: 9 })], ["U-Person", "O"]],
    [
      "a name that would change its type",
      [row({ "B-Person": 5 }), row({ "L-Place": 4, "L-Person": 3 })],
      ["B-Person", "L-Person"],
    ],
  ])("finds %s", (_, rows, expected) => {
    expect(bestTags(tagSet, scores(rows)).map((tag) => tags[tag])).toEqual(expected);
  });

  it("always closes what it opens", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 9, maxLength: 9 }), {
          minLength: 1,
          maxLength: 9,
        }),
        (rows) => {
          const found = bestTags(tagSet, scores(rows)).map((tag) => tags[tag] ?? "");
          expect(found.join(" ")).toMatch(/^(?:(?:O|U-\w+|B-(\w+)(?: I-\w+)* L-\w+)(?: |$))+$/u);
        },
      ),
    );
  });
});

describe("namesOf", () => {
  it("gives ranges, types and the mean probability", () => {
    const probabilities = scores([
      row({ O: 1 }),
      row({ "B-Person": 0.9 }),
      row({ "L-Person": 0.7 }),
      row({ "U-Place": 0.5 }),
    ]);
    const numbers = ["O", "B-Person", "L-Person", "U-Place"].map((tag) => tags.indexOf(tag));
    expect(namesOf(tagSet, numbers, probabilities)).toEqual([
      { first: 1, end: 3, type: "Person", confidence: 0.8 },
      { first: 3, end: 4, type: "Place", confidence: 0.5 },
    ]);
  });
});
