/** newsgraph show */
import { Option } from "commander";
import { dossierLanguages } from "../output/dossier/dossier-words.ts";
import type { CommandContext, Define } from "../command-context.ts";
import { addStoreOptions, formatOption } from "./shared-options.ts";

const help = `
Spelling need not be exact: "Mueller", "Müller" and "Muller" find the same people. HTML prints well: open it in a
browser and print it to a PDF file.

Examples:
  newsgraph show "Karl Brand"
  newsgraph show "Karl Brand" --format html --language de > brand.html`;

export function showCommand(define: Define, context: CommandContext): void {
  const command = define("show")
    .argument("<name>", "name of a person, organization, place, event or work; or the id of an entity")
    .description("print all that the graph knows of one entity, with the sentences")
    .addOption(formatOption(["text", "markdown", "html", "json"], "text"))
    .addOption(
      new Option("--language <code>", "language of the dossier's own words")
        .choices([...dossierLanguages])
        .default("en"),
    )
    .addHelpText("after", help)
    .action(async (name: string, options: unknown) => {
      const { show } = await import("../commands/show.ts");
      await show(name, options, context);
    });
  addStoreOptions(command);
}
