/** newsgraph build */
import { Option } from "commander";
import type { CommandContext, Define } from "../command-context.ts";
import { addExtractorOptions, addInputOptions, addStoreOptions, formatOption, wholeNumber } from "./shared-options.ts";

const help = `
Reads plain text, Markdown, HTML, JSON, JSON Lines, RSS and Atom, packed with gzip or not; folders, patterns in quotation
marks, and - for standard input. What is in the graph unchanged is skipped, so the same command may be run again.

An empty graph is loaded at once where there are 2,000 articles or more (--initial: always, --no-initial: never): what is
extracted waits in a folder beside the graph, and the graph appears when it is whole. Stopped or killed, the same
command goes on where it was.

The fastest way of a large archive into Neo4j are files: --import-files writes them, import.sh beside them has neo4j-admin take
them in while the server is stopped, and newsgraph status --neo4j then makes constraints and names.

Examples:
  newsgraph build news/ --store news.newsgraph
  newsgraph build archive.jsonl.gz --neo4j bolt://localhost:7687
  newsgraph build archive.jsonl.gz --import-files import/
  zcat archive.jsonl.gz | newsgraph build -`;

export function buildCommand(define: Define, context: CommandContext): void {
  const command = define("build")
    .argument("<inputs...>", "files, folders, patterns, or - for standard input")
    .description("build a graph from articles, or bring one up to date")
    .option("--dry-run", "show what would change and write nothing")
    .option("--force", "extract again what is in the graph unchanged, and let older revisions replace newer ones")
    .option("--names <code>", "language that names of entities are shown in, fixed when a graph is made", "de")
    .option("--shared", "allow a Neo4j database that holds other data too")
    .option("--initial", "load an empty graph at once, as is done with many articles anyway")
    .option("--no-initial", "write a new graph batch by batch, however many articles there are")
    .addOption(
      new Option("--import-files <folder>", "write files for neo4j-admin database import instead of a graph").conflicts(
        ["neo4j", "store", "dryRun", "initial", "shared"],
      ),
    )
    .addOption(
      new Option("--batch <number>", "articles written at a time, whole or not at all")
        .argParser(wholeNumber(1))
        .default(100),
    )
    .addOption(formatOption(["text", "json"], "text"))
    .addHelpText("after", help)
    .action(async (inputs: string[], options: unknown) => {
      const { build } = await import("../commands/build.ts");
      await build(inputs, options, context);
    });
  addExtractorOptions(addInputOptions(addStoreOptions(command)));
}
