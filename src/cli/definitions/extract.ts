/** newsgraph extract */
import type { CommandContext, Define } from "../command-context.ts";
import { addExtractorOptions, addInputOptions, formatOption } from "./shared-options.ts";

const help = `
One line of JSON an article, without a graph: entities, statements with their evidence, quotes.

Examples:
  newsgraph extract news/ --format jsonl > extractions.jsonl
  newsgraph extract article.txt --format table`;

export function extractCommand(define: Define, context: CommandContext): void {
  const command = define("extract")
    .argument("<inputs...>", "files, folders, patterns, or - for standard input")
    .description("print what is found in articles")
    .addOption(formatOption(["jsonl", "json", "table"], "jsonl"))
    .addHelpText("after", help)
    .action(async (inputs: string[], options: unknown) => {
      const { extract } = await import("../commands/extract.ts");
      await extract(inputs, options, context);
    });
  addExtractorOptions(addInputOptions(command));
}
