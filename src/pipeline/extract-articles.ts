/**
 * Extracting articles
 * ===================
 *
 * Articles to extractions in the order in which they were read, several at a time, with no more of them under way than
 * a small window: memory does not grow with the archive, and a slow database slows the reading down.
 */
import type { Article } from "../articles/article.ts";
import type { ReadResult } from "../articles/read-result.ts";
import type { Extraction } from "../extraction/extraction.ts";
import type { ArticleError } from "../foundation/errors.ts";
import { type ExtractArticle, extractionFailure } from "./extract-article.ts";

export type ExtractResult =
  | { readonly article: Article; readonly extraction: Extraction }
  | { readonly failure: ArticleError; readonly article?: Article };

async function extractOne(reading: ReadResult, extract: ExtractArticle): Promise<ExtractResult> {
  if ("failure" in reading) return reading;
  const { article } = reading;
  try {
    return { article, extraction: await extract(article) };
  } catch (error) {
    return { article, failure: extractionFailure(article, error) };
  }
}

/** One result for each reading, in the same order. */
export async function* extractArticles(
  readings: AsyncIterable<ReadResult>,
  extract: ExtractArticle,
  window: number,
): AsyncGenerator<ExtractResult> {
  const underWay: Promise<ExtractResult>[] = [];
  for await (const reading of readings) {
    underWay.push(extractOne(reading, extract));
    const first = underWay.length >= window ? underWay.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const result of underWay) yield await result;
}
