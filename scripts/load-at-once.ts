/** Articles into an empty store as `newsgraph build --initial` brings them in once they are extracted, the spool included. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadArticles, loadSpool } from "../src/pipeline/initial-load/load-articles.ts";
import { Spool, type SpooledArticle } from "../src/pipeline/initial-load/spool.ts";
import type { GraphStore } from "../src/stores/graph-store.ts";
import { writeImportFiles } from "../src/stores/neo4j/import-files.ts";

const articlesOfBatch = 100;

export interface LoadSteps {
  /** After so many articles are in the spool. */
  readonly onSpooled?: (done: number) => void;
  /** When the rows are made and the database is to take them. */
  readonly onMade?: () => void;
}

type Bring = (spool: Spool, folder: string) => Promise<unknown>;

async function throughSpool(
  articles: Iterable<SpooledArticle>,
  onSpooled: (done: number) => void,
  bring: Bring,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-spool-"));
  const spool = new Spool(folder);
  let batch: SpooledArticle[] = [];
  let done = 0;
  const append = (): void => {
    spool.append(batch);
    done += batch.length;
    batch = [];
    onSpooled(done);
  };
  for (const { article, extraction } of articles) {
    batch.push({ article, extraction });
    if (batch.length === articlesOfBatch) append();
  }
  if (batch.length > 0) append();
  await bring(spool, folder);
  spool.close();
  rmSync(folder, { recursive: true });
}

export function loadAtOnce(
  store: GraphStore,
  articles: Iterable<SpooledArticle>,
  { onSpooled = () => undefined, onMade }: LoadSteps = {},
): Promise<void> {
  return throughSpool(articles, onSpooled, (spool, folder) =>
    loadArticles({ store, spool, folder, batchSize: articlesOfBatch, ...(onMade === undefined ? {} : { onMade }) }),
  );
}

/** The same as files for neo4j-admin, in a folder that is missing or empty. */
export function writeFilesAtOnce(files: string, articles: Iterable<SpooledArticle>): Promise<void> {
  return throughSpool(
    articles,
    () => undefined,
    (spool, folder) =>
      loadSpool(
        { spool, folder },
        {
          state: () => Promise.resolve({ language: "de", evidence: "text" }),
          load: (load) => writeImportFiles(load, files, "de"),
        },
      ),
  );
}
