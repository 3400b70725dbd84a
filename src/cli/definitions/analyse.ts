/** newsgraph analyse */
import type { CommandContext, Define } from "../command-context.ts";
import { addInputOptions, formatOption } from "./shared-options.ts";

const help = `
One document an article: sentences, words with lemma, part of speech and tree, names, time expressions. json prints a
line a document; times prints a line { id, times } a document. A .conllu file keeps its words and sentences.

Examples:
  newsgraph analyse article.txt --format conllu
  newsgraph analyse treebank.conllu --language de --format conllu
  newsgraph analyse news/ --format times > times.jsonl`;

export function analyseCommand(define: Define, context: CommandContext): void {
  const command = define("analyse")
    .argument("<inputs...>", "files, folders, patterns, or - for standard input")
    .description("print how the text of articles is read")
    .addOption(formatOption(["conllu", "json", "times"], "conllu"))
    .addHelpText("after", help)
    .action(async (inputs: string[], options: unknown) => {
      const { analyse } = await import("../commands/analyse.ts");
      await analyse(inputs, options, context);
    });
  addInputOptions(command);
}
