/** Building what a plan of faults asks for, in small batches. */
import type { Article } from "../../src/articles/article.ts";
import type { ReadResult } from "../../src/articles/read-result.ts";
import { buildGraph } from "../../src/pipeline/build-graph.ts";
import type { BuildSummary } from "../../src/pipeline/build-tally.ts";
import { GraphWriter } from "../../src/pipeline/graph-writer.ts";
import { openExtraction } from "../../src/pipeline/open-extraction.ts";
import { openEmbeddedStore } from "../../src/stores/embedded/open-embedded-store.ts";
import type { GraphStore } from "../../src/stores/graph-store.ts";
import type { FaultPlan } from "./fault-plan.ts";

export async function withGraph<T>(path: string, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openEmbeddedStore({ path, memory: 2 ** 27 });
  try {
    await store.prepare({ language: "de" });
    return await work(store);
  } finally {
    await store.close();
  }
}

export async function buildArticles(
  store: GraphStore,
  articles: readonly Article[],
  onProgress: () => void = () => undefined,
): Promise<BuildSummary> {
  const extraction = await openExtraction({ extractor: "tests/pipeline/capital-extractor.js", workers: 0 });
  const results = articles.map((article): ReadResult => ({ article }));
  async function* readings(): AsyncGenerator<ReadResult> {
    yield* await Promise.resolve(results);
  }
  return buildGraph({ store, extraction, readings: readings(), batchSize: 4, onProgress });
}

/** Answers what the first part of the work did. */
export async function buildPlan(
  store: GraphStore,
  { first, second, removed }: FaultPlan,
  onProgress: () => void = () => undefined,
): Promise<BuildSummary> {
  const summary = await buildArticles(store, first, onProgress);
  await buildArticles(store, second, onProgress);
  await new GraphWriter(store).write(removed.map((articleId) => ({ kind: "remove", articleId })));
  onProgress();
  return summary;
}
