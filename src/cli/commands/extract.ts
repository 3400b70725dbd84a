/**
 * newsgraph extract
 * =================
 *
 * What is found in each article, on standard output, as soon as it is found. Articles that cannot be read or extracted
 * are listed with the messages.
 */
import { z } from "zod";
import type { Extraction } from "../../extraction/extraction.ts";
import { openExtraction } from "../../pipeline/open-extraction.ts";
import type { CommandContext } from "../command-context.ts";
import { type OutputRow, writeRows } from "../output/write-rows.ts";
import { writeError } from "../output/write-error.ts";
import { writeText } from "../output/write-text.ts";
import type { Terminal } from "../terminal.ts";
import { extractorOptionsSchema, inputOptionsSchema, readInputs } from "./input-options.ts";

const optionsSchema = z.object({
  ...inputOptionsSchema.shape,
  ...extractorOptionsSchema.shape,
  format: z.enum(["jsonl", "json", "table"]),
});
type Format = z.infer<typeof optionsSchema>["format"];

interface ExtractionWriter {
  readonly write: (extraction: Extraction) => Promise<void>;
  readonly end: () => Promise<void>;
}

function statementRows(extraction: Extraction): readonly OutputRow[] {
  return extraction.statements.map((statement) => ({
    article: extraction.id,
    source: statement.source,
    type: statement.type,
    target: statement.target,
    polarity: statement.polarity,
    modality: statement.modality,
    attribution: statement.attribution,
    place: statement.place,
    time: statement.time,
    sentences: statement.sentences.map(String).join(", "),
  }));
}

function makeWriter(format: Format, terminal: Terminal): ExtractionWriter {
  const rows: OutputRow[] = [];
  let count = 0;
  switch (format) {
    case "jsonl":
      return {
        write: (extraction) => writeText(terminal, `${JSON.stringify(extraction)}\n`),
        end: () => Promise.resolve(),
      };
    case "json":
      return {
        write: async (extraction) => {
          const indented = JSON.stringify(extraction, null, 2).replace(/^/gm, "  ");
          await writeText(terminal, `${count === 0 ? "[" : ","}\n${indented}`);
          count += 1;
        },
        end: () => writeText(terminal, count === 0 ? "[]\n" : "\n]\n"),
      };
    case "table":
      return {
        write: (extraction) => Promise.resolve(void rows.push(...statementRows(extraction))),
        end: () => writeRows(terminal, rows, { format: "table" }),
      };
  }
}

/** Exit code 1 where an article failed. */
export async function extract(inputs: readonly string[], options: unknown, context: CommandContext): Promise<void> {
  const { terminal } = context;
  const { format, ...checked } = optionsSchema.parse(options);
  const extraction = await openExtraction(checked);
  const writer = makeWriter(format, terminal);
  for await (const result of extraction.extract(readInputs(inputs, checked, terminal))) {
    if ("extraction" in result) {
      await writer.write(result.extraction);
    } else {
      writeError(terminal, result.failure);
      context.finish(1);
    }
  }
  await writer.end();
}
