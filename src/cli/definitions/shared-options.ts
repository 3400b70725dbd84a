/**
 * Shared options
 * ==============
 *
 * Options that several commands have, worded and checked once.
 */
import { type Command, InvalidArgumentError, Option } from "commander";

export const defaultStore = "graph.newsgraph";

/** @example .argParser(wholeNumber(1)) */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  const upTo = most === Number.MAX_SAFE_INTEGER ? "" : ` and at most ${most}`;
  return (text) => {
    const value = text.trim() === "" ? Number.NaN : Number(text);
    if (Number.isSafeInteger(value) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number of at least ${least}${upTo}.`);
  };
}

/** Which graph: a file, or a Neo4j server whose password stays out of arguments, which other users can list. */
export function addStoreOptions(command: Command): Command {
  return command
    .addOption(new Option("--store <path>", "file of the embedded database").default(defaultStore).conflicts("neo4j"))
    .option(
      "--neo4j <url>",
      "Neo4j server, as bolt://localhost:7687; NEO4J_USERNAME and NEO4J_PASSWORD from the environment",
    )
    .option("--database <name>", "database of the Neo4j server");
}

/** How articles are found and what stands in where they say nothing. */
export function addInputOptions(command: Command): Command {
  return command
    .option("--root <folder>", "folder that ids of articles without id and address are counted from")
    .option("--language <code>", "language of articles that name none, as de or en (default: detected)")
    .option("--publisher <name>", "publisher of articles that name none");
}

export function addExtractorOptions(command: Command): Command {
  return command
    .option("--extractor <name>", "embedded, or the path of a module whose default export is an extractor", "embedded")
    .addOption(
      new Option(
        "--workers <number>",
        "threads that extract; 0 for none but the main one (default: one a core)",
      ).argParser(wholeNumber(0)),
    );
}

export function formatOption(formats: readonly string[], standard: string): Option {
  return new Option("--format <format>", "form of the output").choices([...formats]).default(standard);
}
