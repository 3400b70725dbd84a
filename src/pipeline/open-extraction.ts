/**
 * Opening an extraction
 * =====================
 *
 * Chooses between this thread and workers. Starting workers takes longer than extracting a few articles, so they are
 * started only once more articles than that have come, or one that is long: a thread that extracts hears no Ctrl-C.
 */
import type { ReadResult } from "../articles/read-result.ts";
import type { ExtractResult } from "./extract-articles.ts";
import { extractArticles } from "./extract-articles.ts";
import { extractWith } from "./extract-article.ts";
import { hasWorkers, openExtractionPool } from "./extraction-pool.ts";
import { extractorId, loadExtractor } from "./load-extractor.ts";

export interface ExtractionOptions {
  /** `embedded`, or the path of a module. */
  readonly extractor: string;
  /** Worker threads; 0 for this thread alone. */
  readonly workers: number;
  /** For one article, in a worker. */
  readonly milliseconds?: number;
}

/** So many articles are extracted in this thread before workers are started. */
const fewArticles = 24;
/** Characters of an article that takes seconds. */
const longText = 100_000;
const defaultMilliseconds = 120_000;

interface Split {
  readonly first: readonly ReadResult[];
  readonly rest: AsyncIterable<ReadResult> | null;
}

function isLong(reading: ReadResult): boolean {
  return "article" in reading && reading.article.text.length > longText;
}

async function takeFirst(readings: AsyncIterable<ReadResult>): Promise<Split> {
  const first: ReadResult[] = [];
  const iterator = readings[Symbol.asyncIterator]();
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    first.push(next.value);
    if (first.length > fewArticles || isLong(next.value))
      return { first, rest: { [Symbol.asyncIterator]: () => iterator } };
  }
  return { first, rest: null };
}

async function* together({ first, rest }: Split): AsyncGenerator<ReadResult> {
  yield* first;
  if (rest !== null) yield* rest;
}

export interface OpenExtraction {
  /** `name@version` of the extractor. */
  readonly id: string;
  readonly extract: (readings: AsyncIterable<ReadResult>) => AsyncGenerator<ExtractResult>;
}

/** @throws UsageError where there is no such extractor. */
export async function openExtraction(options: ExtractionOptions): Promise<OpenExtraction> {
  const extractor = await loadExtractor(options.extractor);
  const { workers, milliseconds = defaultMilliseconds } = options;
  return {
    id: extractorId(extractor),
    async *extract(readings) {
      const split = await takeFirst(readings);
      if (split.rest === null || workers === 0 || !hasWorkers) {
        yield* extractArticles(together(split), extractWith(extractor), 1);
        return;
      }
      const pool = openExtractionPool({ extractor: options.extractor, workers, milliseconds });
      try {
        yield* extractArticles(together(split), pool.extract, workers * 4);
      } finally {
        await pool.close();
      }
    },
  };
}
