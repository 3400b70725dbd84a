/** newsgraph remove */
import type { CommandContext, Define } from "../command-context.ts";
import { addStoreOptions } from "./shared-options.ts";

const help = `
Takes each article back with exactly what it alone said: an edge goes with its last statement, an entity with its last
appearance.

Example:
  newsgraph remove genf-treffen.txt --store news.newsgraph`;

export function removeCommand(define: Define, context: CommandContext): void {
  const command = define("remove")
    .argument("<ids...>", "ids of articles")
    .description("take articles out of the graph")
    .option("--dry-run", "show what would change and write nothing")
    .addHelpText("after", help)
    .action(async (ids: string[], options: unknown) => {
      const { remove } = await import("../commands/remove.ts");
      await remove(ids, options, context);
    });
  addStoreOptions(command);
}
