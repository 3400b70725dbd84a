/**
 * newsgraph build
 * ===============
 *
 * Articles into the graph, with progress and a summary.
 */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { countArticles } from "../../articles/count-articles.ts";
import { type BuildOptions, buildGraph, buildImportFiles, type ReadOptions } from "../../pipeline/build-graph.ts";
import type { BuildSummary } from "../../pipeline/build-tally.ts";
import { openExtraction } from "../../pipeline/open-extraction.ts";
import type { Explanation } from "../../graph/planning/change.ts";
import type { GraphStore } from "../../stores/graph-store.ts";
import type { CommandContext } from "../command-context.ts";
import { type StoreOptions, storeOptionsSchema, withStore } from "../open-store.ts";
import { plainText } from "../output/plain-text.ts";
import { startProgress } from "../output/progress.ts";
import { writeError } from "../output/write-error.ts";
import { extractorOptionsSchema, inputOptionsSchema, readInputs } from "./input-options.ts";
import { writeSummary } from "./write-summary.ts";

const optionsSchema = z.object({
  ...inputOptionsSchema.shape,
  ...extractorOptionsSchema.shape,
  ...storeOptionsSchema.shape,
  dryRun: z.boolean().default(false),
  force: z.boolean().default(false),
  shared: z.boolean().default(false),
  /** Undefined: where it pays. */
  initial: z.boolean().optional(),
  /** Folder for files of neo4j-admin, instead of a graph. */
  importFiles: z.string().optional(),
  names: z.string(),
  batch: z.int().min(1).max(10_000),
  format: z.enum(["text", "json"]),
});
type Options = z.infer<typeof optionsSchema>;

interface Build {
  readonly inputs: readonly string[];
  readonly options: Options;
  readonly context: CommandContext;
  readonly onExplanation: (explanation: Explanation) => void;
}

/** From so many articles on a new graph is made at once: fewer are in by patches before one would ask. */
const manyArticles = 2000;

/**
 * Where an initial load keeps what it has extracted: beside the file, or in this folder where the graph is on a server.
 */
function spoolFolder({ store, neo4j, database }: Options): string {
  if (neo4j === undefined) return `${store}.spool`;
  const host = URL.canParse(neo4j) ? new URL(neo4j).host : neo4j;
  return `${[host, ...(database === undefined ? [] : [database])].join("-").replace(/[^\w.-]/g, "-")}.spool`;
}

async function initialOf(options: Options, counting: Promise<number | null>): Promise<BuildOptions["initial"]> {
  const folder = spoolFolder(options);
  const wanted = options.initial ?? (existsSync(folder) || ((await counting) ?? 0) >= manyArticles);
  return wanted ? { folder } : undefined;
}

type Work = (options: ReadOptions, counting: Promise<number | null>) => Promise<BuildSummary>;

async function withProgress({ inputs, options, context }: Build, work: Work): Promise<BuildSummary> {
  const { terminal } = context;
  const extraction = await openExtraction(options);
  const progress = await startProgress(terminal);
  let total: number | null = null;
  const counting = countArticles(inputs).catch(() => null);
  void counting.then((count) => (total = count));
  const reading: ReadOptions = {
    extraction,
    readings: readInputs(inputs, options, terminal),
    force: options.force,
    batchSize: options.batch,
    signal: terminal.signal,
    onProgress: (done, extracted) => {
      progress.update({ done, extracted, total: total === null ? null : Math.max(total, done) });
    },
    onFailure: (failure) => {
      progress.interrupt(() => {
        writeError(terminal, failure);
      });
    },
  };
  try {
    return await work(reading, counting);
  } finally {
    progress.stop();
  }
}

function buildInto(store: GraphStore, build: Build): Promise<BuildSummary> {
  const { options, onExplanation } = build;
  const { dryRun } = options;
  return withProgress(build, async (reading, counting) =>
    buildGraph({ ...reading, store, dryRun, initial: await initialOf(options, counting), onExplanation }),
  );
}

/** A dry run on a graph that is not there yet plans on an empty one beside it. */
async function rehearseOnNothing(
  work: (store: GraphStore) => Promise<BuildSummary>,
  { options: { names }, context: { terminal } }: Build,
): Promise<BuildSummary> {
  const folder = await mkdtemp(join(tmpdir(), "newsgraph-"));
  const options: StoreOptions = { store: join(folder, "empty.newsgraph") };
  try {
    return await withStore({ options, terminal, readOnly: false }, async (store) => {
      await store.prepare({ language: names });
      return work(store);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(build: Build): Promise<BuildSummary> {
  const { options, context } = build;
  const { terminal } = context;
  const { importFiles: folder, names: language } = options;
  if (folder !== undefined) return withProgress(build, (reading) => buildImportFiles(reading, { folder, language }));
  const work = (store: GraphStore): Promise<BuildSummary> => buildInto(store, build);
  const isEmbedded = options.neo4j === undefined;
  if (options.dryRun && isEmbedded && !existsSync(options.store)) return rehearseOnNothing(work, build);
  return withStore({ options, terminal, readOnly: options.dryRun }, async (store) => {
    if (!options.dryRun) await store.prepare({ shared: options.shared, language: options.names });
    return work(store);
  });
}

interface Outcome {
  readonly summary: BuildSummary;
  readonly options: Options;
  readonly changes: readonly Explanation[];
}

function describe({ summary, options, changes }: Outcome): string {
  const { dryRun, format, neo4j, store, importFiles } = options;
  const place = importFiles ?? neo4j ?? store;
  if (format === "text") return writeSummary(summary, { dryRun, place });
  const warnings = Object.fromEntries(summary.warnings);
  return `${JSON.stringify({ graph: place, dryRun, ...(dryRun ? { changes } : {}), ...summary, warnings }, null, 2)}\n`;
}

/** Exit code 1 where an article failed. */
export async function build(inputs: readonly string[], options: unknown, context: CommandContext): Promise<void> {
  const checked = optionsSchema.parse(options);
  const { terminal } = context;
  const asText = checked.format === "text";
  const changes: Explanation[] = [];
  const onExplanation = (change: Explanation): void => {
    if (asText) terminal.output.write(`${plainText(`${change.action} ${change.subject}: ${change.reason}`)}\n`);
    else changes.push(change);
  };
  const summary = await run({ inputs, options: checked, context, onExplanation });
  const stopped = "stopped before the end; run the same command again to go on\n";
  if (terminal.signal.aborted) (asText ? terminal.output : terminal.messages).write(stopped);
  terminal.output.write(describe({ summary, options: checked, changes }));
  if (summary.articles.failed > 0) context.finish(1);
}
