/** newsgraph export */
import type { CommandContext, Define } from "../command-context.ts";
import { addStoreOptions, formatOption } from "./shared-options.ts";

const help = `
graphml and gexf hold the entities and the edges between them, for Gephi, yEd, Cytoscape and NetworkX. json, csv (for
LOAD CSV) and neo4j-admin (for neo4j-admin database import) hold the whole graph with its evidence.

Examples:
  newsgraph export --format gexf --output news.gexf
  newsgraph export --format neo4j-admin --output import/`;

export function exportCommand(define: Define, context: CommandContext): void {
  const command = define("export")
    .description("write the graph to files for other programs")
    .addOption(formatOption(["json", "graphml", "gexf", "csv", "neo4j-admin"], "json"))
    .option("--output <path>", "file, or folder for csv and neo4j-admin (default: standard output)")
    .addHelpText("after", help)
    .action(async (options: unknown) => {
      const { exportGraph } = await import("../commands/export.ts");
      await exportGraph(options, context);
    });
  addStoreOptions(command);
}
