/** newsgraph evaluate */
import type { CommandContext, Define } from "../command-context.ts";
import { addExtractorOptions, addInputOptions, formatOption } from "./shared-options.ts";

const help = `
A gold graph is a JSON file with id, entities (name, type, surfaces), statements (type, source, target, sentences and
the attributes that the text gives) and quotes (speaker, sentences). Inputs that have no gold graph are left out; a gold
graph without an extraction counts as an empty one. Every F1 stands with its 95 % interval over articles.

Examples:
  newsgraph evaluate --gold gold/ articles.jsonl
  newsgraph evaluate --gold gold/ articles.jsonl --extractor ./mine.js --details
  newsgraph evaluate --gold gold/ --extractions before.jsonl
  newsgraph evaluate --gold gold/ --compare before.jsonl after.jsonl`;

export function evaluateCommand(define: Define, context: CommandContext): void {
  const command = define("evaluate")
    .argument("[inputs...]", "files, folders, patterns, or - for standard input")
    .description("hold extractions against gold graphs: precision, recall, F1")
    .requiredOption("--gold <path>", "folder of gold graphs, or one of them")
    .option("--extractions <file>", "score ready extractions (JSON Lines of newsgraph extract) instead of inputs")
    .option("--compare <files...>", "two files of extractions: what changed from the first to the second")
    .option("--details", "figures of each type, and every fact missed or wrong")
    .addOption(formatOption(["text", "json"], "text"))
    .addHelpText("after", help)
    .action(async (inputs: string[], options: unknown) => {
      const { evaluate } = await import("../commands/evaluate.ts");
      await evaluate(inputs, options, context);
    });
  addExtractorOptions(addInputOptions(command));
}
