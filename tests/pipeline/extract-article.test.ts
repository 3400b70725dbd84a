import { describe, expect, it } from "@jest/globals";
import { NewsgraphError } from "../../src/foundation/errors.ts";
import { checkExtraction } from "../../src/pipeline/extract-article.ts";
import { putArticle } from "../graph/synthetic-article.ts";

const { article, extraction } = putArticle({ id: "a", entities: [["Person", "Ada Lang"]] });

function codeFor(value: unknown): string {
  try {
    checkExtraction(article, value);
    return "none";
  } catch (error) {
    return NewsgraphError.isInstance(error) ? error.code : "another error";
  }
}

describe("what an extractor gives", () => {
  it.each<[string, unknown, string]>([
    ["an extraction", extraction, "none"],
    ["nothing", undefined, "article/extraction-malformed"],
    ["another article's", { ...extraction, id: "b" }, "article/extraction-malformed"],
    ["half of one", { ...extraction, entities: null }, "article/extraction-malformed"],
    ["a million quotes", { ...extraction, quotes: new Array(1_000_000).fill({}) }, "article/extraction-too-large"],
  ])("%s", (_, value, code) => {
    expect(codeFor(value)).toBe(code);
  });
});
