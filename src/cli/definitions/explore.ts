/** newsgraph explore */
import { Option } from "commander";
import type { CommandContext, Define } from "../command-context.ts";
import { addStoreOptions, wholeNumber } from "./shared-options.ts";

const greatestPort = 65_535;

const help = `
The page is served on this machine's own address only. On it you can say which of two names are the same person,
organization or place; nothing else changes the graph, and with --read-only nothing does. An embedded graph is used by
one program alone while judging is possible; with --read-only others can read it meanwhile.

Example:
  newsgraph explore --store graph.newsgraph --port 4040`;

export function exploreCommand(define: Define, context: CommandContext): void {
  const command = define("explore")
    .description("look at the graph on a page in the browser, until Ctrl-C")
    .addOption(
      new Option("--port <number>", "port to listen on; 0 for any that is free")
        .argParser(wholeNumber(0, greatestPort))
        .default(0),
    )
    .option("--read-only", "open the graph for reading alone; nobody can judge on the page")
    .addOption(new Option("--rows <number>", "most rows of a query").argParser(wholeNumber(1)).default(1000))
    .addOption(new Option("--timeout <seconds>", "longest run of a query").argParser(wholeNumber(1)).default(10))
    .addHelpText("after", help)
    .action(async (options: unknown) => {
      const { explore } = await import("../commands/explore.ts");
      await explore(options, context);
    });
  addStoreOptions(command);
}
