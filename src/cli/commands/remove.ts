/**
 * newsgraph remove
 * ================
 *
 * Takes articles back with exactly what they alone said.
 */
import { z } from "zod";
import { GraphWriter } from "../../pipeline/graph-writer.ts";
import type { CommandContext } from "../command-context.ts";
import { storeOptionsSchema, withStore } from "../open-store.ts";
import { plainText } from "../output/plain-text.ts";
import { writeText } from "../output/write-text.ts";

const optionsSchema = storeOptionsSchema.extend({ dryRun: z.boolean().default(false) });

/** Exit code 1 where an article is not in the graph. */
export async function remove(ids: readonly string[], options: unknown, context: CommandContext): Promise<void> {
  const { terminal } = context;
  const { dryRun, ...storeOptions } = optionsSchema.parse(options);
  await withStore({ options: storeOptions, terminal, readOnly: dryRun }, async (store) => {
    const writer = new GraphWriter(store);
    const changes = ids.map((articleId) => ({ kind: "remove" as const, articleId }));
    const { patch, skipped, explain } = await (dryRun ? writer.rehearse(changes) : writer.write(changes));
    const count = patch.removedNodes.filter((node) => node.label === "Article").length;
    if (dryRun) {
      for (const { action, subject, reason } of explain())
        await writeText(terminal, plainText(`${action} ${subject}: ${reason}`) + "\n");
    }
    await writeText(
      terminal,
      `${dryRun ? "would remove" : "removed"} ${count} ${count === 1 ? "article" : "articles"}\n`,
    );
    for (const { subject, reason } of skipped) terminal.messages.write(plainText(`${subject} ${reason}`) + "\n");
    if (skipped.length > 0) context.finish(1);
  });
}
