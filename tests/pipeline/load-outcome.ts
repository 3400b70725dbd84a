/** What an initial load makes of articles, some of them spooled by a process that was stopped. */
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Change } from "../../src/graph/planning/change.ts";
import { loadArticles } from "../../src/pipeline/initial-load/load-articles.ts";
import { Spool, type SpooledArticle } from "../../src/pipeline/initial-load/spool.ts";
import type { GraphStore } from "../../src/stores/graph-store.ts";

export function spooledOf(changes: readonly Change[]): readonly SpooledArticle[] {
  return changes.flatMap((change) =>
    change.kind === "put" ? [{ article: change.article, extraction: change.extraction }] : [],
  );
}

/** `cut` articles are spooled before the stop, in the middle of the line of the next. */
export async function loadInTwo(store: GraphStore, articles: readonly SpooledArticle[], cut: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-spool-"));
  try {
    const first = new Spool(folder);
    first.append(articles.slice(0, cut));
    first.close();
    appendFileSync(join(folder, "articles.spool"), '{"id":"a1","contentHash":"');
    const spool = new Spool(folder);
    spool.append(articles.slice(cut));
    await loadArticles({ store, spool, folder, batchSize: 4 });
    spool.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
