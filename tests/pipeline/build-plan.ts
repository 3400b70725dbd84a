/** Building what a plan of faults asks for, in small batches. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "../../src/articles/article.ts";
import type { ReadResult } from "../../src/articles/read-result.ts";
import { type BuildOptions, buildGraph } from "../../src/pipeline/build-graph.ts";
import type { BuildSummary } from "../../src/pipeline/build-tally.ts";
import { stableHash } from "../../src/foundation/stable-hash.ts";
import { GraphWriter } from "../../src/pipeline/graph-writer.ts";
import { openExtraction } from "../../src/pipeline/open-extraction.ts";
import { exportGraph } from "../../src/graph/formats/export-graph.ts";
import { openEmbeddedStore } from "../../src/stores/embedded/open-embedded-store.ts";
import type { GraphStore } from "../../src/stores/graph-store.ts";
import type { FaultPlan } from "./fault-plan.ts";

/** Articles in one transaction. */
export const batchSize = 4;

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
  { onProgress = () => undefined, initial }: Pick<BuildOptions, "onProgress" | "initial"> = {},
): Promise<BuildSummary> {
  const extraction = await openExtraction({ extractor: "tests/pipeline/capital-extractor.js", workers: 0 });
  const results = articles.map((article): ReadResult => ({ article }));
  async function* readings(): AsyncGenerator<ReadResult> {
    yield* await Promise.resolve(results);
  }
  return buildGraph({ store, extraction, readings: readings(), batchSize, onProgress, initial });
}

/** Where an initial load of a plan keeps what it has extracted. */
export function spoolFolder({ kind, place }: GraphStore, articles: readonly Article[]): string {
  const name = stableHash(place, ...articles.map(({ contentHash }) => contentHash));
  return kind === "embedded" ? `${place}.spool` : join(tmpdir(), `newsgraph-faults-${name}.spool`);
}

export type OnStep = (part: "first" | "second" | "removed", done: number) => void;

/** Answers what the first part of the work did. */
export async function buildPlan(
  store: GraphStore,
  { first, second, removed, initial }: FaultPlan,
  onStep: OnStep = () => undefined,
): Promise<BuildSummary> {
  const summary = await buildArticles(store, first, {
    onProgress: (done) => {
      onStep("first", done);
    },
    initial: initial ? { folder: spoolFolder(store, first) } : undefined,
  });
  await buildArticles(store, second, {
    onProgress: (done) => {
      onStep("second", done);
    },
  });
  await new GraphWriter(store).write(removed.map((articleId) => ({ kind: "remove", articleId })));
  onStep("removed", removed.length);
  return summary;
}

/** The graph as one text. */
export async function exported(store: GraphStore): Promise<string> {
  let whole = "";
  for await (const { text } of exportGraph(store, "json")) whole += text;
  return whole;
}

/** The graph of what is in at the end of a plan, built at once. */
export function builtAtOnce(path: string, plan: FaultPlan): Promise<string> {
  return withGraph(path, async (store) => {
    await buildArticles(store, plan.final);
    return exported(store);
  });
}
