import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { makeArticle } from "../../../src/articles/make-article.ts";
import { createEmbeddedExtractor } from "../../../src/extraction/embedded/embedded-extractor.ts";
import type { Extractor } from "../../../src/extraction/extractor.ts";
import { CountedSteps } from "../../measures/counted-steps.ts";

const words = {
  de: "und der Minister Karl Brand traf in Genf am Montag die Kanzlerin Anna Keller sowie einen Vertreter der Firma Nordstahl",
  en: "and the minister Karl Brand met in Geneva on Monday the chancellor Anna Keller and a spokesman of the company Northsteel",
};

describe("one sentence without an end", () => {
  const steps = new CountedSteps();
  let extractor: Extractor;
  beforeAll(async () => {
    await steps.begin();
    extractor = await createEmbeddedExtractor();
  });
  afterAll(() => steps.end());

  async function stepsFor(language: keyof typeof words, count: number): Promise<number> {
    const phrase = words[language].split(" ");
    const text = Array.from({ length: count }, (_, place) => phrase[place % phrase.length]).join(" ");
    const origin = { place: "long.txt", path: "long.txt" };
    const article = makeArticle({ text, language, published: "2025-04-11" }, origin);
    return steps.of(async () => {
      expect((await extractor.extract(article)).sentences).toHaveLength(1);
    });
  }

  it.each(["de", "en"] as const)("takes work in its length, not in the square of it: %s", async (language) => {
    await stepsFor(language, 500);
    const short = await stepsFor(language, 1000);
    const long = await stepsFor(language, 5000);
    expect(long).toBeLessThan(5 * 2 * short);
  });
});
