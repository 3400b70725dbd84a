/**
 * Building a graph
 * ================
 *
 * Reads, leaves out what is in the graph already, extracts, and brings the rest in by batches, each of them whole or
 * not at all. What fails is listed and everything else goes on; what is interrupted can be run again.
 */
import { resolve } from "node:path";
import type { Article } from "../articles/article.ts";
import type { ReadResult } from "../articles/read-result.ts";
import { type ArticleError, StoreError } from "../foundation/errors.ts";
import type { Change, Explanation } from "../graph/planning/change.ts";
import type { GraphStore } from "../stores/graph-store.ts";
import { type BuildSummary, BuildTally } from "./build-tally.ts";
import type { ExtractResult } from "./extract-articles.ts";
import { GraphWriter } from "./graph-writer.ts";
import { inBatches } from "./in-batches.ts";
import type { OpenExtraction } from "./open-extraction.ts";
import { loadArticles, loadSpool } from "./initial-load/load-articles.ts";
import { removeSpool, Spool, type SpooledArticle } from "./initial-load/spool.ts";
import { findOtherTexts } from "./find-other-texts.ts";
import { Revisions, type StoredRevision, type Verdict } from "./revisions.ts";
import { articleRevisions } from "../queries/article-revisions.ts";
import { isEmptyGraph } from "../stores/check-empty.ts";
import { checkImportFolder, writeImportFiles } from "../stores/neo4j/import-files.ts";

/** What is read, and how. */
export interface ReadOptions {
  readonly extraction: OpenExtraction;
  readonly readings: AsyncIterable<ReadResult>;
  readonly force?: boolean;
  /** Articles in one transaction. */
  readonly batchSize?: number;
  /** Stops between two batches. */
  readonly signal?: AbortSignal;
  /**
   * Articles that are done, and how many of them had to be extracted: what goes on after an interruption meets the
   * others again at once.
   */
  readonly onProgress?: (done: number, extracted: number) => void;
  readonly onFailure?: (failure: ArticleError) => void;
}

export interface BuildOptions extends ReadOptions {
  readonly store: GraphStore;
  /** Plans everything and writes nothing. */
  readonly dryRun?: boolean;
  /**
   * Fills an empty graph at once, many times faster for large archives; the folder keeps what has been extracted until
   * then. A graph that has articles is built as always.
   */
  readonly initial?: { readonly folder: string } | undefined;
  /** What a dry run would do. */
  readonly onExplanation?: (explanation: Explanation) => void;
}

const standardBatchSize = 100;
/** So many articles are looked up in the ledger at once. */
const lookupSize = 50;

type Read = Extract<ReadResult, { readonly article: Article }>;

interface Ledger {
  /** The revisions of those articles that are in already. */
  readonly find: (ids: readonly string[]) => Promise<readonly StoredRevision[]>;
  /** Those of some changed articles that are others than the ones they would replace. */
  readonly others: (changed: readonly Read[]) => Promise<ReadonlyMap<Read, ArticleError>>;
}

interface Needs {
  readonly revisions: Revisions;
  readonly others: Ledger["others"];
  readonly tally: BuildTally;
}

/** Passes on what must be extracted, and counts the rest. */
async function* needed(options: ReadOptions, { revisions, others, tally }: Needs): AsyncGenerator<ReadResult> {
  for await (const readings of inBatches(options.readings, lookupSize)) {
    const read = readings.filter((reading): reading is Read => "article" in reading);
    const verdicts = await revisions.judge(read.map(({ article }) => article));
    const verdictOf = new Map<ReadResult, Verdict | undefined>(
      read.map((reading, index) => [reading, verdicts[index]]),
    );
    const refused = await others(read.filter((reading) => verdictOf.get(reading) === "changed"));
    for (const reading of readings) {
      const verdict = verdictOf.get(reading);
      const failure = "article" in reading ? refused.get(reading) : undefined;
      if (failure !== undefined) yield { failure };
      else if (verdict === "unchanged" || verdict === "older") tally.leaveOut(verdict);
      else yield reading;
    }
    options.onProgress?.(tally.done, tally.arrived);
  }
}

/** Counts results as they come, since a batch of them takes its time. */
async function* counted(
  results: AsyncIterable<ExtractResult>,
  options: ReadOptions,
  tally: BuildTally,
): AsyncGenerator<ExtractResult> {
  for await (const result of results) {
    tally.arrive();
    options.onProgress?.(tally.done, tally.arrived);
    yield result;
  }
}

function changesOf(results: readonly ExtractResult[], options: ReadOptions, tally: BuildTally): readonly Change[] {
  const changes: Change[] = [];
  for (const result of results) {
    if ("extraction" in result) {
      // Which revision stays has been decided, with more knowledge than a batch has.
      changes.push({ kind: "put", article: result.article, extraction: result.extraction, force: true });
      tally.addExtraction(result.extraction);
    } else {
      tally.addFailure();
      options.onFailure?.(result.failure);
    }
  }
  return changes;
}

/** What must be extracted, extracted. */
function extracted(options: ReadOptions, { find, others }: Ledger, tally: BuildTally): AsyncGenerator<ExtractResult> {
  const { extraction, force = false } = options;
  const revisions = new Revisions({ find, extractor: extraction.id, force });
  return counted(extraction.extract(needed(options, { revisions, others, tally })), options, tally);
}

function spooledOf(results: readonly ExtractResult[], options: ReadOptions, tally: BuildTally): SpooledArticle[] {
  return changesOf(results, options, tally).flatMap((change) => {
    if (change.kind !== "put") return [];
    const { article, extraction } = change;
    return [{ article, extraction }];
  });
}

interface SpoolWork {
  readonly spool: Spool;
  readonly tally: BuildTally;
}

/** Everything into a spool, then from there to where it belongs; stopped, it is not brought there. */
async function buildFromSpool(
  options: ReadOptions,
  folder: string,
  bring: (work: SpoolWork) => Promise<void>,
): Promise<BuildSummary> {
  const { batchSize = standardBatchSize, signal } = options;
  const tally = new BuildTally();
  const spool = new Spool(folder);
  try {
    const ledger: Ledger = {
      find: (ids) => Promise.resolve(spool.revisionsOf(ids)),
      others: () => Promise.resolve(new Map()),
    };
    for await (const batch of inBatches(extracted(options, ledger, tally), batchSize)) {
      spool.append(spooledOf(batch, options, tally));
      if (signal?.aborted === true) return tally.summary();
    }
    await bring({ spool, tally });
  } finally {
    spool.close();
    // Inputs that cannot be read leave nothing behind.
    if (spool.size === 0) removeSpool(folder);
  }
  removeSpool(folder);
  return tally.summary();
}

function buildAtOnce(options: BuildOptions, folder: string): Promise<BuildSummary> {
  const { store, batchSize = standardBatchSize } = options;
  return buildFromSpool(options, folder, async ({ spool, tally }) => {
    const outcome = await loadArticles({ store, spool, folder, batchSize });
    outcome.written.forEach((written) => {
      tally.addPatch(written);
    });
    if (outcome.loaded !== null) tally.addLoad(outcome.loaded, spool.found);
  });
}

const nothingToImport = (folder: string): StoreError =>
  new StoreError({
    code: "store/nothing-to-import",
    place: folder,
    problem: "no article was read, so that there is nothing to write files of",
    remedy: "Name inputs that have articles",
  });

/**
 * The graph of the articles as files for `neo4j-admin database import`, in a folder that is missing or empty;
 * `language` is that of names.
 */
export function buildImportFiles(
  options: ReadOptions,
  { folder: named, language }: { readonly folder: string; readonly language: string },
): Promise<BuildSummary> {
  const folder = resolve(named);
  checkImportFolder(folder);
  const spoolFolder = `${folder}.spool`;
  return buildFromSpool(options, spoolFolder, async ({ spool, tally }) => {
    const loaded = await loadSpool(
      { spool, folder: spoolFolder },
      {
        state: () => Promise.resolve({ language, evidence: "text" }),
        load: (load) => writeImportFiles(load, folder, language),
      },
    );
    if (loaded === null) throw nothingToImport(folder);
    tally.addLoad(loaded, spool.found);
  });
}

/** Builds the graph of the articles, or brings it up to date; the store must be prepared. */
export async function buildGraph(options: BuildOptions): Promise<BuildSummary> {
  const { store, dryRun = false, initial } = options;
  if (initial === undefined || dryRun) return buildByPatches(options);
  if (await isEmptyGraph(store)) return buildAtOnce(options, initial.folder);
  // A load that came to its end, and not to that of this folder.
  removeSpool(initial.folder);
  return buildByPatches(options);
}

async function buildByPatches(options: BuildOptions): Promise<BuildSummary> {
  const { store, dryRun = false, batchSize = standardBatchSize } = options;
  const tally = new BuildTally();
  const writer = new GraphWriter(store);
  const write = async (changes: readonly Change[]): Promise<void> => {
    if (changes.length === 0) return;
    const written = await (dryRun ? writer.rehearse(changes) : writer.write(changes));
    tally.addPatch(written);
    if (dryRun) written.explain().forEach((explanation) => options.onExplanation?.(explanation));
  };
  const ledger: Ledger = {
    find: (ids) => store.answer(articleRevisions, { ids: [...ids] }),
    others: (changed) => findOtherTexts(changed, store),
  };
  const results = extracted(options, ledger, tally);
  // A rehearsal knows nothing of what an earlier one would have written, so that there may be only one.
  for await (const batch of inBatches(results, dryRun ? Number.POSITIVE_INFINITY : batchSize)) {
    await write(changesOf(batch, options, tally));
    if (options.signal?.aborted === true) break;
  }
  return tally.summary();
}
