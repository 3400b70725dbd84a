/**
 * Extracting one article
 * ======================
 *
 * Runs an extractor and checks what it gives, since a user's own module may give anything. Whatever goes wrong becomes
 * a failure of this one article.
 */
import type { Article } from "../articles/article.ts";
import { type Extraction, extractionSchema } from "../extraction/extraction.ts";
import type { Extractor } from "../extraction/extractor.ts";
import { ArticleError, NewsgraphError } from "../foundation/errors.ts";

export type ExtractArticle = (article: Article) => Promise<Extraction>;

/** The error of an extractor as a failure of the article. */
export function extractionFailure(article: Article, error: unknown): ArticleError {
  if (error instanceof ArticleError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ArticleError({
    code: "article/extraction-failed",
    place: `article ${article.id}`,
    problem: NewsgraphError.isInstance(error) ? error.problem : `the extractor failed (${message})`,
    remedy: NewsgraphError.isInstance(error) ? error.remedy : "Report it with the article, or leave the article out",
    cause: error,
  });
}

/** Far more than any article has: what is beyond is an extractor gone astray, and would fill the memory. */
const mostRows = 100_000;

/** Rows are counted before they are looked at. */
function checkSize(article: Article, value: unknown): void {
  const lists = typeof value === "object" && value !== null ? Object.values(value).filter(Array.isArray) : [];
  const rows = lists.reduce((sum, list) => sum + list.length, 0);
  if (rows <= mostRows) return;
  throw new ArticleError({
    code: "article/extraction-too-large",
    place: `article ${article.id}`,
    problem: `the extraction has ${rows} sentences, entities, statements and quotes; ${mostRows} are the most`,
    remedy: "Correct the extractor, or split the article",
  });
}

/** Throws an `ArticleError` for an extraction that is malformed, too large or of another article. */
export function checkExtraction(article: Article, value: unknown): Extraction {
  checkSize(article, value);
  const result = extractionSchema.safeParse(value);
  if (result.success && result.data.id === article.id) return result.data;
  const issue = result.error?.issues[0];
  throw new ArticleError({
    code: "article/extraction-malformed",
    place: `article ${article.id}`,
    problem: `the extraction is malformed (${issue === undefined ? "it has another id" : `${issue.path.join(".")}: ${issue.message}`})`,
    remedy: "Correct the extractor; README.md describes its JSON",
  });
}

/** The function that extracts in this thread. */
export function extractWith(extractor: Extractor): ExtractArticle {
  return async (article) => checkExtraction(article, await extractor.extract(article));
}
