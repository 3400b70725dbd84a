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
import { buildGraph } from "../../pipeline/build-graph.ts";
import type { BuildSummary } from "../../pipeline/build-tally.ts";
import { openExtraction } from "../../pipeline/open-extraction.ts";
import type { GraphStore } from "../../stores/graph-store.ts";
import type { CommandContext } from "../command-context.ts";
import { type StoreOptions, storeOptionsSchema, withStore } from "../open-store.ts";
import { plainText } from "../output/plain-text.ts";
import { startProgress } from "../output/progress.ts";
import { writeError } from "../output/write-error.ts";
import type { Terminal } from "../terminal.ts";
import { extractorOptionsSchema, inputOptionsSchema, readInputs } from "./input-options.ts";
import { writeSummary } from "./write-summary.ts";

const optionsSchema = z.object({
  ...inputOptionsSchema.shape,
  ...extractorOptionsSchema.shape,
  ...storeOptionsSchema.shape,
  dryRun: z.boolean().default(false),
  force: z.boolean().default(false),
  shared: z.boolean().default(false),
  names: z.string(),
});
type Options = z.infer<typeof optionsSchema>;

interface Build {
  readonly inputs: readonly string[];
  readonly options: Options;
  readonly context: CommandContext;
}

async function buildInto(store: GraphStore, { inputs, options, context }: Build): Promise<BuildSummary> {
  const { terminal } = context;
  const extraction = await openExtraction(options);
  const progress = await startProgress(terminal);
  let total: number | null = null;
  void countArticles(inputs).then(
    (count) => (total = count),
    () => null,
  );
  try {
    return await buildGraph({
      store,
      extraction,
      readings: readInputs(inputs, options, terminal),
      dryRun: options.dryRun,
      force: options.force,
      signal: terminal.signal,
      onProgress: (done) => {
        progress.update({ done, total: total === null ? null : Math.max(total, done) });
      },
      onFailure: (failure) => {
        progress.interrupt(() => {
          writeError(terminal, failure);
        });
      },
      onExplanation: ({ action, subject, reason }) => {
        terminal.output.write(plainText(`${action} ${subject}: ${reason}`) + "\n");
      },
    });
  } finally {
    progress.stop();
  }
}

/** A dry run on a graph that is not there yet plans on an empty one beside it. */
async function rehearseOnNothing(
  work: (store: GraphStore) => Promise<BuildSummary>,
  terminal: Terminal,
): Promise<BuildSummary> {
  const folder = await mkdtemp(join(tmpdir(), "newsgraph-"));
  const options: StoreOptions = { store: join(folder, "empty.newsgraph") };
  try {
    return await withStore({ options, terminal, readOnly: false }, async (store) => {
      await store.prepare();
      return work(store);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(build: Build): Promise<BuildSummary> {
  const { options, context } = build;
  const { terminal } = context;
  const work = (store: GraphStore): Promise<BuildSummary> => buildInto(store, build);
  const isEmbedded = options.neo4j === undefined;
  if (options.dryRun && isEmbedded && !existsSync(options.store)) return rehearseOnNothing(work, terminal);
  return withStore({ options, terminal, readOnly: options.dryRun }, async (store) => {
    if (!options.dryRun) await store.prepare({ shared: options.shared, language: options.names });
    return work(store);
  });
}

/** Exit code 1 where an article failed. */
export async function build(inputs: readonly string[], options: unknown, context: CommandContext): Promise<void> {
  const checked = optionsSchema.parse(options);
  const { terminal } = context;
  const summary = await run({ inputs, options: checked, context });
  if (terminal.signal.aborted) terminal.output.write("stopped before the end; run the same command again to go on\n");
  terminal.output.write(writeSummary(summary, { dryRun: checked.dryRun, place: checked.neo4j ?? checked.store }));
  if (summary.articles.failed > 0) context.finish(1);
}
