/**
 * Newsgraph
 * =========
 *
 * The public surface: re-exports only. Code inside the package never imports this file.
 *
 * @packageDocumentation
 */
export { type Article, articleSchema } from "./articles/article.ts";
export { readArticles } from "./articles/read-articles.ts";
export type { ReadOptions } from "./articles/read-options.ts";
export type { ReadResult } from "./articles/read-result.ts";
export { analyse } from "./documents/analyse.ts";
export type { Document } from "./documents/document.ts";
export { createEmbeddedExtractor } from "./extraction/embedded/embedded-extractor.ts";
export { type Extraction, extractionSchema } from "./extraction/extraction.ts";
export type { Extractor } from "./extraction/extractor.ts";
export { ArticleError, LanguageDataError, NewsgraphError, StoreError, UsageError } from "./foundation/errors.ts";
export type { Logger } from "./foundation/logger.ts";
export type { GraphPatch } from "./graph/graph-patch.ts";
export type { LanguagePack } from "./languages/language-pack.ts";
export { loadLanguagePack } from "./languages/load-language-pack.ts";
export { type BuildOptions, buildGraph } from "./pipeline/build-graph.ts";
export type { BuildSummary } from "./pipeline/build-tally.ts";
export { type ExtractionOptions, openExtraction } from "./pipeline/open-extraction.ts";
export { namedQueries } from "./queries/named-queries.ts";
export type { NamedQuery } from "./queries/named-query.ts";
export { openEmbeddedStore } from "./stores/embedded/open-embedded-store.ts";
export type { GraphStore } from "./stores/graph-store.ts";
export { openNeo4jStore } from "./stores/neo4j/open-neo4j-store.ts";
