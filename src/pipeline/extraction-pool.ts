/**
 * Extraction pool
 * ===============
 *
 * Worker threads that extract side by side. An article over the time limit ends its thread and fails alone; a new
 * thread takes the place of the old one.
 */
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import type { Article } from "../articles/article.ts";
import { ArticleError } from "../foundation/errors.ts";
import { checkExtraction, type ExtractArticle } from "./extract-article.ts";
import type { ExtractionTask } from "./extraction-worker.ts";

export interface ExtractionPool {
  readonly extract: ExtractArticle;
  readonly close: () => Promise<void>;
}

export interface PoolOptions {
  readonly extractor: string;
  readonly workers: number;
  /** For one article, from the moment that a thread is free for it. */
  readonly milliseconds: number;
}

interface Turns {
  /** Resolves when a thread is free. */
  readonly take: () => Promise<void>;
  readonly give: () => void;
}

/** The pool would queue what it cannot run yet, and an article's time would run while it waits behind a long one. */
function makeTurns(threads: number): Turns {
  const waiting: (() => void)[] = [];
  let free = threads;
  return {
    take: async () => {
      if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
      else free -= 1;
    },
    give: () => {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    },
  };
}

function tookTooLong(article: Article, milliseconds: number): ArticleError {
  return new ArticleError({
    code: "article/extraction-timeout",
    place: `article ${article.id}`,
    problem: `the extraction took more than ${milliseconds / 1000} seconds`,
    remedy: "Split the article, or leave it out",
  });
}

/** Worker threads run compiled files alone; from the sources, everything runs in one thread. */
export const hasWorkers = import.meta.url.endsWith(".js");

/** Starts the threads; `close` ends them. */
export function openExtractionPool({ extractor, workers, milliseconds }: PoolOptions): ExtractionPool {
  const file = fileURLToPath(new URL("./extraction-worker.js", import.meta.url));
  const pool = new Piscina({ filename: file, minThreads: workers, maxThreads: workers });
  const turns = makeTurns(workers);
  const extract: ExtractArticle = async (article) => {
    const task: ExtractionTask = { extractor, article };
    await turns.take();
    const signal = AbortSignal.timeout(milliseconds);
    try {
      return checkExtraction(article, await pool.run(task, { signal }));
    } catch (error) {
      throw signal.aborted ? tookTooLong(article, milliseconds) : error;
    } finally {
      turns.give();
    }
  };
  return { extract, close: () => pool.close({ force: true }) };
}
