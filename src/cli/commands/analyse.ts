/**
 * newsgraph analyse
 * =================
 *
 * What the language packs see in articles, on standard output: trees as CoNLL-U, documents as JSON, time expressions.
 * A file whose name ends in .conllu keeps its words.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { analyseConllu } from "../../documents/analyse-conllu.ts";
import { analyse as analyseArticle } from "../../documents/analyse.ts";
import type { Document } from "../../documents/document.ts";
import { type ConlluOptions, formatConllu } from "../../documents/format-conllu.ts";
import { formatTimes } from "../../documents/format-times.ts";
import { readConllu } from "../../documents/read-conllu.ts";
import { ArticleError, type NewsgraphError } from "../../foundation/errors.ts";
import type { CommandContext } from "../command-context.ts";
import { writeError } from "../output/write-error.ts";
import { writeText } from "../output/write-text.ts";
import { inputOptionsSchema, readInputs } from "./input-options.ts";

const optionsSchema = z.object({ ...inputOptionsSchema.shape, format: z.enum(["conllu", "json", "times"]) });
type Options = z.infer<typeof optionsSchema>;

interface Analysed extends ConlluOptions {
  readonly document: Document;
}
type Analysis = Analysed | { readonly failure: NewsgraphError };

function print({ document, ...options }: Analysed, format: Options["format"]): string {
  if (format === "conllu") return formatConllu(document, options);
  return `${format === "times" ? formatTimes(document) : JSON.stringify(document)}\n`;
}

async function readGivenWords(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new ArticleError({
      code: "article/unreadable",
      place: path,
      problem: "the file cannot be read",
      remedy: "Check its name and that you may read it",
      cause,
    });
  }
}

async function* analyseGivenWords(path: string, language: string | undefined): AsyncGenerator<Analysis> {
  try {
    for (const given of readConllu(await readGivenWords(path), path)) {
      yield { document: await analyseConllu(given, language), sentenceIds: given.sentenceIds };
    }
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    yield { failure: error };
  }
}

async function* analyseInputs(
  inputs: readonly string[],
  options: Options,
  context: CommandContext,
): AsyncGenerator<Analysis> {
  const given = inputs.filter((input) => input.endsWith(".conllu"));
  const articles = inputs.filter((input) => !input.endsWith(".conllu"));
  for (const path of given) yield* analyseGivenWords(path, options.language);
  if (articles.length === 0) return;
  for await (const result of readInputs(articles, options, context.terminal)) {
    yield "failure" in result ? result : { document: await analyseArticle(result.article) };
  }
}

/** Exit code 1 where an article failed. */
export async function analyse(inputs: readonly string[], options: unknown, context: CommandContext): Promise<void> {
  const checked = optionsSchema.parse(options);
  for await (const analysis of analyseInputs(inputs, checked, context)) {
    if ("failure" in analysis) {
      writeError(context.terminal, analysis.failure);
      context.finish(1);
    } else {
      await writeText(context.terminal, print(analysis, checked.format));
    }
  }
}
