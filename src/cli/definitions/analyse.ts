/** newsgraph analyse */
import type { CommandContext, Define } from "../command-context.ts";
import { addInputOptions, formatOption } from "./shared-options.ts";

export function analyseCommand(define: Define, context: CommandContext): void {
  const command = define("analyse")
    .argument("<inputs...>", "files, folders, patterns, or - for standard input; .conllu keeps its tokens")
    .description("print the linguistic analysis of articles")
    .addOption(formatOption(["conllu", "json", "times"], "conllu"))
    .action(async (inputs: string[], options: unknown) => {
      const { analyse } = await import("../commands/analyse.ts");
      await analyse(inputs, options, context);
    });
  addInputOptions(command);
}
