/**
 * newsgraph status
 * ================
 *
 * What is in the graph, counted.
 */
import { z } from "zod";
import { graphCounts } from "../../queries/graph-counts.ts";
import type { CommandContext } from "../command-context.ts";
import { storeOptionsSchema, withStore } from "../open-store.ts";
import { rowFormats, writeRows } from "../output/write-rows.ts";

const optionsSchema = storeOptionsSchema.extend({ format: z.enum(rowFormats) });

export async function status(options: unknown, { terminal }: CommandContext): Promise<void> {
  const { format, ...storeOptions } = optionsSchema.parse(options);
  await withStore({ options: storeOptions, terminal, readOnly: true }, async (store) => {
    const rows = await store.answer(graphCounts, {});
    await writeRows(terminal, rows, { format, columns: ["label", "count"] });
  });
}
