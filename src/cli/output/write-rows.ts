/**
 * Writing rows
 * ============
 *
 * An answer on standard output: a table for people; JSON, JSON Lines or CSV for programs.
 */
import type { Terminal } from "../terminal.ts";
import type { Cell } from "./table.ts";
import { writeText } from "./write-text.ts";

export const rowFormats = ["table", "json", "jsonl", "csv"] as const;
export type RowFormat = (typeof rowFormats)[number];
export type OutputRow = Readonly<Record<string, Cell>>;

export interface RowOutput {
  readonly format: RowFormat;
  /** In the order to show; from the first row where not given. */
  readonly columns?: readonly string[];
}

async function formatCsv(columns: readonly string[], rows: readonly OutputRow[]): Promise<string> {
  const { cellText } = await import("./table.ts");
  const { stringify } = await import("csv-stringify/sync");
  const records = rows.map((row) => columns.map((column) => cellText(row[column] ?? null)));
  return stringify([[...columns], ...records], { record_delimiter: "windows" });
}

async function formatScreen(
  columns: readonly string[],
  rows: readonly OutputRow[],
  terminal: Terminal,
): Promise<string> {
  const { formatTable } = await import("./table.ts");
  return formatTable(columns, rows, terminal.outputColumns);
}

async function formatRows(rows: readonly OutputRow[], output: RowOutput, terminal: Terminal): Promise<string> {
  const columns = output.columns ?? Object.keys(rows[0] ?? {});
  switch (output.format) {
    case "json":
      return `${JSON.stringify(rows, null, 2)}\n`;
    case "jsonl":
      return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
    case "csv":
      return formatCsv(columns, rows);
    case "table":
      return rows.length === 0 ? "" : formatScreen(columns, rows, terminal);
  }
}

export async function writeRows(terminal: Terminal, rows: readonly OutputRow[], output: RowOutput): Promise<void> {
  await writeText(terminal, await formatRows(rows, output, terminal));
  if (output.format === "table" && rows.length === 0) terminal.messages.write("no rows\n");
}
