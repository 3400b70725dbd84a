/**
 * Extraction worker
 * =================
 *
 * What a worker thread runs: loads the extractor once, then extracts the articles that it is sent.
 */
import type { Article } from "../articles/article.ts";
import type { Extraction } from "../extraction/extraction.ts";
import type { Extractor } from "../extraction/extractor.ts";
import { loadExtractor } from "./load-extractor.ts";

export interface ExtractionTask {
  readonly extractor: string;
  readonly article: Article;
}

const extractors = new Map<string, Promise<Extractor>>();

export default async function extract({ extractor: name, article }: ExtractionTask): Promise<Extraction> {
  const loading = extractors.get(name) ?? loadExtractor(name);
  extractors.set(name, loading);
  return (await loading).extract(article);
}
