/**
 * Loading articles
 * ================
 *
 * An archive into an empty graph: extractions are spooled as they come, then the whole graph is made and loaded at
 * once. Stopped or killed, it goes on behind the last article of the spool; the graph stays empty until it is whole.
 * Where somebody else has filled the graph meanwhile, the articles of the spool are written by patches.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { NewsgraphError } from "../../foundation/errors.ts";
import type { GraphLoad, LoadSummary, RowSink } from "../../graph/graph-load.ts";
import { readStoredGraph } from "../../graph/planning/read-stored-graph.ts";
import type { GraphStore } from "../../stores/graph-store.ts";
import { GraphWriter, type WrittenChanges } from "../graph-writer.ts";
import { inBatches } from "../in-batches.ts";
import type { Spool } from "./spool.ts";
import { WholeGraph } from "./whole-graph.ts";

export interface LoadSpoolOptions {
  readonly spool: Spool;
  /** Of the spool; for files on the way. */
  readonly folder: string;
  /** Called when the rows are made, and the database is to take them in. */
  readonly onMade?: () => void;
}

/** What takes a whole graph in. */
export interface LoadTarget {
  /** Of the graph that is still empty. */
  readonly state: () => Promise<{ readonly language: string; readonly evidence: "text" | "offsets" }>;
  readonly load: (load: GraphLoad) => Promise<LoadSummary>;
}

export interface LoadArticlesOptions extends LoadSpoolOptions {
  readonly store: GraphStore;
  /** Articles in one patch, where patches it must be. */
  readonly batchSize: number;
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

/** Makes the whole graph of a spool's articles and gives it to what takes it in; null where there are none. */
export async function loadSpool(options: LoadSpoolOptions, target: LoadTarget): Promise<LoadSummary | null> {
  const { spool, folder } = options;
  if (spool.size === 0) return null;
  const files = join(folder, "files");
  rmSync(files, { recursive: true, force: true });
  mkdirSync(files, { recursive: true });
  const fill = async (sink: RowSink): Promise<void> => {
    const { language, evidence } = await target.state();
    const read = (id: string) => spool.read(id);
    const whole = new WholeGraph({ language, evidence, folder: files, sink, read });
    for (const article of spool.articles()) await whole.add(article);
    await whole.finish();
    options.onMade?.();
  };
  try {
    return await target.load({ id: spool.id, folder, fill });
  } finally {
    rmSync(files, { recursive: true, force: true });
  }
}

/** The store must be prepared. */
export async function loadArticles(options: LoadArticlesOptions): Promise<LoadedArticles> {
  const { store } = options;
  try {
    const loaded = await loadSpool(options, {
      state: () => readStoredGraph(store).state(),
      load: (load) => store.load(load),
    });
    return { loaded, written: [] };
  } catch (error) {
    if (isFilled(error)) return { loaded: null, written: await writeArticles(options) };
    throw error;
  }
}
