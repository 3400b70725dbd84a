/** newsgraph query */
import { Option } from "commander";
import type { CommandContext, Define } from "../command-context.ts";
import { addStoreOptions, formatOption, wholeNumber } from "./shared-options.ts";

const help = `
A named query takes its parameters as options; newsgraph query NAME --help lists them. Anything with a blank in it is
read as Cypher, which may only read the graph and runs with limits on time and rows.

Examples:
  newsgraph query --list
  newsgraph query met-with --name "Karl Brand" --columns second,place,sentence
  newsgraph query 'MATCH (e:Entity) WHERE e.name = $name RETURN e' --parameter name="Karl Brand"`;

function collect(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value];
}

export function queryCommand(define: Define, context: CommandContext): void {
  const command = define("query")
    .argument("[question]", "name of a query, or Cypher")
    .argument("[parameters...]", "parameters of a named query: options, or values in their order")
    .description("ask the graph: a named query or Cypher")
    .option("--list", "list the named queries")
    .addOption(formatOption(["table", "json", "jsonl", "csv"], "table"))
    .addOption(new Option("--columns <names>", "columns to show, in this order").argParser((text) => text.split(",")))
    .addOption(
      new Option("--parameter <name=value>", "parameter of a Cypher query").argParser(collect).default([], "none"),
    )
    .addOption(new Option("--rows <number>", "most rows of a Cypher query").argParser(wholeNumber(1)).default(1000))
    .addOption(new Option("--timeout <seconds>", "longest run of a Cypher query").argParser(wholeNumber(1)).default(30))
    .helpOption(false)
    .option("-h, --help", "print this help; after the name of a query, the help of that query")
    .allowUnknownOption()
    .addHelpText("after", help)
    .action(async (question: string | undefined, parameters: string[], options: unknown) => {
      const { query } = await import("../commands/query.ts");
      await query(
        {
          question,
          parameters,
          options,
          printHelp: () => {
            command.outputHelp();
          },
        },
        context,
      );
    });
  addStoreOptions(command);
}
