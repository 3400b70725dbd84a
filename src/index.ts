/**
 * Newsgraph
 * =========
 *
 * The public surface: re-exports only. Code inside the package never imports this file.
 *
 * @packageDocumentation
 */
export { type Article, articleSchema } from "./articles/article.ts";
export { type Extraction, extractionSchema } from "./extraction/extraction.ts";
export type { Extractor } from "./extraction/extractor.ts";
export { NewsgraphError } from "./foundation/errors.ts";
export type { GraphPatch } from "./graph/graph-patch.ts";
export type { GraphStore } from "./stores/graph-store.ts";
