/**
 * Language pack
 * =============
 *
 * Everything that differs between languages is reachable from one object; a language is a folder, and deleting the
 * folder deletes the language. A pack is loaded once, holds no state that changes, and may be shared.
 */
import type { Article } from "../articles/article.ts";
import type { Document } from "../documents/document.ts";

export interface LanguagePack {
  /** ISO 639-1. */
  readonly language: string;
  /** Version of data and models: part of the extractor's version, so that a new model means a new extraction. */
  readonly version: string;
  /** Reads an article: sentences, tokens, trees, names and times. Pure; never throws on any text. */
  readonly analyse: (article: Article) => Document;
}
