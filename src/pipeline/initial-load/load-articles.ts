/**
 * Loading articles
 * ================
 *
 * An archive into an empty graph: extractions are spooled as they come, then the whole graph is made and loaded at once. Stopped or
 * killed, it goes on behind the last article of the spool; the graph stays empty until it is whole. Where somebody else
 * has filled the graph meanwhile, the articles of the spool are written by patches.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { NewsgraphError } from "../../foundation/errors.ts";
import type { LoadSummary } from "../../graph/graph-load.ts";
import { readStoredGraph } from "../../graph/planning/read-stored-graph.ts";
import type { GraphStore } from "../../stores/graph-store.ts";
import { GraphWriter, type WrittenChanges } from "../graph-writer.ts";
import { inBatches } from "../in-batches.ts";
import type { Spool } from "./spool.ts";
import { WholeGraph } from "./whole-graph.ts";

export interface LoadArticlesOptions {
  readonly store: GraphStore;
  readonly spool: Spool;
  /** Of the spool; for files on the way. */
  readonly folder: string;
  /** Articles in one patch, where patches it must be. */
  readonly batchSize: number;
  /** Called when the rows are made, and the database is to take them in. */
  readonly onMade?: () => void;
}

export interface LoadedArticles {
  /** Null where nothing was loaded at once. */
  readonly loaded: LoadSummary | null;
  /** Patches, where the graph had been filled meanwhile. */
  readonly written: readonly WrittenChanges[];
}

const isFilled = (error: unknown): boolean => NewsgraphError.isInstance(error) && error.code === "store/not-empty";

async function writeArticles({ store, spool, batchSize }: LoadArticlesOptions): Promise<readonly WrittenChanges[]> {
  const writer = new GraphWriter(store);
  const written: WrittenChanges[] = [];
  async function* spooled() {
    yield* await Promise.resolve(spool.articles());
  }
  for await (const articles of inBatches(spooled(), batchSize))
    written.push(await writer.write(articles.map((article) => ({ kind: "put", ...article }))));
  return written;
}

/** The store must be prepared. */
export async function loadArticles(options: LoadArticlesOptions): Promise<LoadedArticles> {
  const { store, spool, folder } = options;
  if (spool.size === 0) return { loaded: null, written: [] };
  const files = join(folder, "files");
  rmSync(files, { recursive: true, force: true });
  mkdirSync(files, { recursive: true });
  try {
    const loaded = await store.load({
      id: spool.id,
      folder,
      fill: async (sink) => {
        const { language, evidence } = await readStoredGraph(store).state();
        const read = (id: string) => spool.read(id);
        const whole = new WholeGraph({ language, evidence, folder: files, sink, read });
        for (const article of spool.articles()) whole.add(article);
        await whole.finish();
        options.onMade?.();
      },
    });
    return { loaded, written: [] };
  } catch (error) {
    if (isFilled(error)) return { loaded: null, written: await writeArticles(options) };
    throw error;
  } finally {
    rmSync(files, { recursive: true, force: true });
  }
}
