/** newsgraph status */
import type { CommandContext, Define } from "../command-context.ts";
import { addStoreOptions, formatOption } from "./shared-options.ts";

export function statusCommand(define: Define, context: CommandContext): void {
  const command = define("status")
    .description("say what is in the graph")
    .addOption(formatOption(["table", "json", "jsonl", "csv"], "table"))
    .action(async (options: unknown) => {
      const { status } = await import("../commands/status.ts");
      await status(options, context);
    });
  addStoreOptions(command);
}
