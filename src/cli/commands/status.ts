/**
 * newsgraph status
 * ================
 *
 * What is in the graph, counted. A table shows how much there is of everything; JSON and CSV, which programs read, have
 * the figures over time, by type and by publisher too, a row for each.
 */
import { z } from "zod";
import { NewsgraphError } from "../../foundation/errors.ts";
import { graphCounts } from "../../queries/graph-counts.ts";
import { type GraphStatistics, readStatistics } from "../../queries/read-statistics.ts";
import { graphState } from "../../queries/graph-state.ts";
import type { GraphStore } from "../../stores/graph-store.ts";
import type { CommandContext } from "../command-context.ts";
import { storeOptionsSchema, withStore } from "../open-store.ts";
import { rowFormats, writeRows } from "../output/write-rows.ts";

const optionsSchema = storeOptionsSchema.extend({ format: z.enum(rowFormats) });

type Figure = Readonly<{
  figure: string;
  label: string;
  count: number;
}>;

function figuresOf(statistics: GraphStatistics): readonly Figure[] {
  const { counts, months, statementTypes, publishers } = statistics;
  const rows = (figure: string, counted: readonly (readonly [string, number])[]): readonly Figure[] =>
    counted.map(([label, count]) => ({ figure, label, count }));
  return [
    ...rows("graph", [...counts]),
    ...rows(
      "articles by month",
      months.map(({ month, articles }) => [month, articles]),
    ),
    ...rows(
      "statements by month",
      months.map(({ month, statements }) => [month, statements]),
    ),
    ...rows(
      "statements by type",
      statementTypes.map(({ key, count }) => [key, count]),
    ),
    ...rows(
      "articles by publisher",
      publishers.map(({ key, count }) => [key, count]),
    ),
  ];
}

/** A graph that neo4j-admin or LOAD CSV has imported, or an earlier newsgraph made, lacks constraints, and what questions begin at. */
async function completeImport(store: GraphStore): Promise<void> {
  if (store.kind !== "neo4j") return;
  try {
    await store.answer(graphState, {});
  } catch (error) {
    if (!NewsgraphError.isInstance(error) || error.code !== "store/older-schema") throw error;
    await store.prepare();
  }
}

export async function status(options: unknown, { terminal }: CommandContext): Promise<void> {
  const { format, ...storeOptions } = optionsSchema.parse(options);
  await withStore({ options: storeOptions, terminal, readOnly: true }, async (store) => {
    await completeImport(store);
    if (format === "table") {
      const rows = await store.answer(graphCounts, {});
      await writeRows(terminal, rows, { format, columns: ["label", "count"] });
    } else {
      const rows = figuresOf(await readStatistics(store));
      await writeRows(terminal, rows, { format, columns: ["figure", "label", "count"] });
    }
  });
}
