/** Articles into an empty store as `newsgraph build --initial` brings them in once they are extracted, the spool included. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadArticles } from "../src/pipeline/initial-load/load-articles.ts";
import { Spool, type SpooledArticle } from "../src/pipeline/initial-load/spool.ts";
import type { GraphStore } from "../src/stores/graph-store.ts";

const articlesOfBatch = 100;

export interface LoadSteps {
  /** After so many articles are in the spool. */
  readonly onSpooled?: (done: number) => void;
  /** When the rows are made and the database is to take them. */
  readonly onMade?: () => void;
}

export async function loadAtOnce(
  store: GraphStore,
  articles: Iterable<SpooledArticle>,
  { onSpooled, onMade }: LoadSteps = {},
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-spool-"));
  const spool = new Spool(folder);
  let batch: SpooledArticle[] = [];
  let done = 0;
  const append = (): void => {
    spool.append(batch);
    done += batch.length;
    batch = [];
    onSpooled?.(done);
  };
  for (const { article, extraction } of articles) {
    batch.push({ article, extraction });
    if (batch.length === articlesOfBatch) append();
  }
  if (batch.length > 0) append();
  await loadArticles({ store, spool, folder, batchSize: articlesOfBatch, ...(onMade === undefined ? {} : { onMade }) });
  spool.close();
  rmSync(folder, { recursive: true });
}
