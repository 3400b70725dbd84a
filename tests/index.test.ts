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
      "analyse",
      "articleSchema",
      "buildGraph",
      "createEmbeddedExtractor",
      "extractionSchema",
      "loadLanguagePack",
      "namedQueries",
      "openEmbeddedStore",
      "openExtraction",
      "openNeo4jStore",
      "readArticles",
    ]);
  });
});
