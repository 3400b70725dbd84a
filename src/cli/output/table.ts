/**
 * Table
 * =====
 *
 * Rows as a table that fits the screen: the widest columns give way first, their text goes on in the next line. Where
 * so many columns share the screen that words would be broken, each row becomes a paragraph instead, a line for each
 * column. Where output is no screen nothing is wrapped.
 */
import CliTable from "cli-table3";
import { plainText } from "./plain-text.ts";
import { wrapLines } from "./wrap-lines.ts";

export type Cell = string | number | boolean | null | readonly Cell[] | { readonly [key: string]: Cell };

const leastWidth = 8;
/** Columns narrower than this break most words; below it on average, paragraphs read better. */
const readableWidth = 14;
const longestHead = 32;
/** Two blanks between columns. */
const gap = 2;
const noBorders = Object.fromEntries(
  "top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid"
    .split(" ")
    .map((name) => [name, ""]),
);

export function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (Array.isArray(cell)) return cell.map((item: Cell) => cellText(item)).join("; ");
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}

function narrow(widths: readonly number[], available: number): readonly number[] {
  const result = [...widths];
  let excess = result.reduce((sum, width) => sum + width, 0) - available;
  while (excess > 0) {
    const widest = Math.max(...result);
    if (widest <= leastWidth) break;
    result[result.indexOf(widest)] = widest - 1;
    excess -= 1;
  }
  return result;
}

/** A column may be named by a whole expression of a query. */
function headText(column: string): string {
  return column.length <= longestHead ? column : `${column.slice(0, longestHead - 1)}…`;
}

function naturalWidth(texts: readonly string[]): number {
  const lines = texts.flatMap((text) => text.split("\n"));
  return Math.max(1, ...lines.map((line) => line.length)) + gap;
}

/** A paragraph for each row; what is empty is left out. */
function formatParagraphs(columns: readonly string[], texts: Texts, screenColumns: number): string {
  const indent = Math.max(...columns.map((column) => headText(column).length)) + gap;
  const width = Math.max(leastWidth, screenColumns - indent);
  const paragraphs = texts.map((row, index) => [
    `row ${index + 1}`,
    ...columns.flatMap((column, at) => {
      const text = row[at] ?? "";
      if (text === "") return [];
      return wrapLines(text, width).map((line, number) => (number === 0 ? headText(column) : "").padEnd(indent) + line);
    }),
  ]);
  return paragraphs.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

type Texts = readonly (readonly string[])[];

/** A table of the named columns, each line ended. */
export function formatTable(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Cell>>[],
  screenColumns: number | null,
): string {
  const texts = rows.map((row) => columns.map((column) => plainText(cellText(row[column] ?? null))));
  const natural = columns.map((column, index) =>
    naturalWidth([headText(column), ...texts.map((row) => row[index] ?? "")]),
  );
  if (screenColumns === null) return formatColumns(columns, texts, natural);
  const least = natural.reduce((sum, width) => sum + Math.min(width, readableWidth), 0);
  if (least > screenColumns) return formatParagraphs(columns, texts, screenColumns);
  return formatColumns(columns, texts, narrow(natural, screenColumns));
}

function formatColumns(columns: readonly string[], texts: Texts, widths: readonly number[]): string {
  const table = new CliTable({
    head: columns.map(headText),
    colWidths: [...widths],
    wordWrap: true,
    chars: { ...noBorders, middle: "" },
    style: { head: [], border: [], compact: true, "padding-left": 0, "padding-right": gap },
  });
  table.push(...texts.map((row) => [...row]));
  return `${table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")}\n`;
}
