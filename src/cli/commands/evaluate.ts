/**
 * newsgraph evaluate
 * ==================
 *
 * Extractions against gold graphs: of any extractor over the articles that have one, or ready ones from a file; and
 * what changed between two files.
 */
import { z } from "zod";
import type { ReadResult } from "../../articles/read-result.ts";
import { compareScores } from "../../extraction/evaluation/compare-scores.ts";
import { scoreArticles } from "../../extraction/evaluation/score-articles.ts";
import type { ScoredGraph } from "../../extraction/evaluation/scored-graph.ts";
import { UsageError } from "../../foundation/errors.ts";
import { openExtraction } from "../../pipeline/open-extraction.ts";
import type { CommandContext } from "../command-context.ts";
import { plainText } from "../output/plain-text.ts";
import { writeError } from "../output/write-error.ts";
import { writeComparison, writeScores } from "../output/write-scores.ts";
import { writeText } from "../output/write-text.ts";
import { readExtractions, readGold } from "./gold-files.ts";
import { extractorOptionsSchema, inputOptionsSchema, readInputs } from "./input-options.ts";

const optionsSchema = z.object({
  ...inputOptionsSchema.shape,
  ...extractorOptionsSchema.shape,
  gold: z.string(),
  extractions: z.string().optional(),
  compare: z.array(z.string()).optional(),
  details: z.boolean().default(false),
  format: z.enum(["text", "json"]),
});
type Options = z.infer<typeof optionsSchema>;

function usage(problem: string): UsageError {
  return new UsageError({
    code: "evaluate/inputs",
    place: "newsgraph evaluate",
    problem,
    remedy: "Name articles, or one file with --extractions, or two with --compare",
  });
}

/** Articles that have a gold graph, and what cannot be read. */
async function* withGold(readings: AsyncIterable<ReadResult>, ids: ReadonlySet<string>): AsyncGenerator<ReadResult> {
  for await (const reading of readings) if (!("article" in reading) || ids.has(reading.article.id)) yield reading;
}

async function extractGold(
  inputs: readonly string[],
  { options, gold }: { readonly options: Options; readonly gold: readonly ScoredGraph[] },
  { terminal, finish }: CommandContext,
): Promise<readonly ScoredGraph[]> {
  const extraction = await openExtraction(options);
  const ids = new Set(gold.map(({ id }) => id));
  const found: ScoredGraph[] = [];
  for await (const result of extraction.extract(withGold(readInputs(inputs, options, terminal), ids))) {
    if ("extraction" in result) {
      found.push(result.extraction);
    } else {
      writeError(terminal, result.failure);
      finish(1);
    }
  }
  return found;
}

async function findExtractions(
  inputs: readonly string[],
  work: { readonly options: Options; readonly gold: readonly ScoredGraph[] },
  context: CommandContext,
): Promise<readonly ScoredGraph[]> {
  const { extractions } = work.options;
  if ((extractions === undefined) === (inputs.length === 0))
    throw usage("there must be articles, or ready extractions");
  return extractions === undefined ? extractGold(inputs, work, context) : readExtractions(extractions);
}

function compareText(gold: readonly ScoredGraph[], files: readonly string[], format: Options["format"]): string {
  const [first, second, ...others] = files;
  if (first === undefined || second === undefined || others.length > 0) throw usage("two files are compared");
  const before = scoreArticles(gold, readExtractions(first));
  const after = scoreArticles(gold, readExtractions(second));
  const changes = compareScores(before, after);
  if (format === "json")
    return `${JSON.stringify({ before: before.measures, after: after.measures, changes }, null, 2)}\n`;
  return plainText(writeComparison({ before, after, changes }));
}

/** Exit code 1 where an article failed. */
export async function evaluate(inputs: readonly string[], options: unknown, context: CommandContext): Promise<void> {
  const checked = optionsSchema.parse(options);
  const { compare, details, format } = checked;
  const { terminal } = context;
  const gold = readGold(checked.gold);
  if (compare !== undefined) {
    await writeText(terminal, compareText(gold, compare, format));
    return;
  }
  const { articles, ...score } = scoreArticles(
    gold,
    await findExtractions(inputs, { options: checked, gold }, context),
  );
  const json = details ? { ...score, articles } : score;
  const text =
    format === "json" ? JSON.stringify(json, null, 2) : writeScores({ ...score, articles }, details).trimEnd();
  await writeText(terminal, `${plainText(text)}\n`);
}
