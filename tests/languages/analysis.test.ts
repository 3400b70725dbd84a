import { describe, expect, it } from "@jest/globals";
import { measure, readAnnotatedSentences } from "./annotated-sentences.ts";

const floors = {
  tokens: { de: 0.995, en: 0.995 },
  lemmas: { de: 0.985, en: 0.975 },
  partsOfSpeech: { de: 0.97, en: 0.97 },
  attachment: { de: 0.92, en: 0.92 },
  names: { de: 0.72, en: 0.72 },
  times: { de: 0.95, en: 0.95 },
} as const;

describe.each(["de", "en"] as const)("%s, on sentences of our own", (language) => {
  const sentences = readAnnotatedSentences(language);
  const figures = measure(language, sentences);

  it("has at least 200 of them", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(200);
  });

  it.each(Object.keys(floors) as (keyof typeof floors)[])("finds %s above the floor", (figure) => {
    expect(figures[figure]).toBeGreaterThanOrEqual(floors[figure][language]);
  });
});
