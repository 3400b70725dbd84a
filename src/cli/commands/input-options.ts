/** Options that name articles and the extractor, checked. */
import { availableParallelism } from "node:os";
import { z } from "zod";
import { readArticles } from "../../articles/read-articles.ts";
import type { ReadResult } from "../../articles/read-result.ts";
import type { ExtractionOptions } from "../../pipeline/open-extraction.ts";
import type { Terminal } from "../terminal.ts";

export const inputOptionsSchema = z.object({
  root: z.string().optional(),
  language: z.string().optional(),
  publisher: z.string().optional(),
});
type InputOptions = z.infer<typeof inputOptionsSchema>;

export const extractorOptionsSchema = z.object({
  extractor: z.string(),
  workers: z
    .number()
    .optional()
    .transform((workers) => workers ?? availableParallelism()),
}) satisfies z.ZodType<ExtractionOptions>;

/** The articles that the inputs name, until the terminal asks to stop. */
export async function* readInputs(
  inputs: readonly string[],
  { root, language, publisher }: InputOptions,
  terminal: Terminal,
): AsyncGenerator<ReadResult> {
  const options = {
    stdin: terminal.input,
    ...(root === undefined ? {} : { root }),
    ...(language === undefined ? {} : { language }),
    ...(publisher === undefined ? {} : { publisher }),
  };
  // Standard input may never end by itself.
  const hangUp = (): void => void terminal.input.destroy();
  terminal.signal.addEventListener("abort", hangUp, { once: true });
  for await (const result of readArticles(inputs, options)) {
    if (terminal.signal.aborted) return;
    yield result;
  }
}
