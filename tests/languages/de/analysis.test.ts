import { describe, expect, it } from "@jest/globals";
import { measure, readAnnotatedSentences } from "../annotated-sentences.ts";

describe("German, on sentences of our own", () => {
  const sentences = readAnnotatedSentences("de");
  const figures = measure("de", sentences);

  it("has at least 200 of them", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(200);
  });

  it.each([
    ["tokens", 0.995],
    ["lemmas", 0.985],
    ["partsOfSpeech", 0.97],
    ["attachment", 0.92],
    ["names", 0.72],
    ["times", 0.95],
  ] as const)("finds %s above the floor of %d", (figure, floor) => {
    expect(figures[figure]).toBeGreaterThanOrEqual(floor);
  });
});
