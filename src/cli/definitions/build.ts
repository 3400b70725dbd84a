/** newsgraph build */
import { Option } from "commander";
import type { CommandContext, Define } from "../command-context.ts";
import { addExtractorOptions, addInputOptions, addStoreOptions, formatOption, wholeNumber } from "./shared-options.ts";

const help = `
Reads plain text, Markdown, HTML, JSON, JSON Lines, RSS and Atom, packed with gzip or not; folders, patterns in quotation
marks, and - for standard input. What is in the graph unchanged is skipped, so the same command may be run again.

Examples:
  newsgraph build news/ --store news.newsgraph
  newsgraph build archive.jsonl.gz --neo4j bolt://localhost:7687
  zcat archive.jsonl.gz | newsgraph build -`;

export function buildCommand(define: Define, context: CommandContext): void {
  const command = define("build")
    .argument("<inputs...>", "files, folders, patterns, or - for standard input")
    .description("build a graph from articles, or bring one up to date")
    .option("--dry-run", "show what would change and write nothing")
    .option("--force", "extract again what is in the graph unchanged, and let older revisions replace newer ones")
    .option("--names <code>", "language that names of entities are shown in, fixed when a graph is made", "de")
    .option("--shared", "allow a Neo4j database that holds other data too")
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
