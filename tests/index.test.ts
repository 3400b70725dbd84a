import { describe, expect, it } from "@jest/globals";
import * as newsgraph from "../src/index.ts";

describe("the public surface", () => {
  it("is what users may rely on", () => {
    expect(Object.keys(newsgraph).sort()).toEqual([
      "ArticleError",
      "LanguageDataError",
      "NewsgraphError",
      "StoreError",
      "UsageError",
      "articleSchema",
      "buildGraph",
      "createEmbeddedExtractor",
      "extractionSchema",
      "namedQueries",
      "openEmbeddedStore",
      "openExtraction",
      "openNeo4jStore",
      "readArticles",
    ]);
  });
});
