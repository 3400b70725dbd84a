/**
 * Extractor
 * =========
 *
 * The plug-in point: an article goes in, an extraction comes out. The embedded one, a language model and a user's own
 * module (`--extractor ./mine.js`, default export) are the same to everything behind them.
 */
import type { Article } from "../articles/article.ts";
import type { Extraction } from "./extraction.ts";

export interface Extractor {
  readonly name: string;
  readonly version: string;
  extract(article: Article): Promise<Extraction>;
}
