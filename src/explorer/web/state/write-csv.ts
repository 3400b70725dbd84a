/**
 * CSV by RFC 4180. A cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV
 * injection): names come from articles, and anybody writes articles.
 */
type Cell = string | number | boolean | null;

function writeCell(cell: Cell): string {
  if (cell === null) return "";
  const text = typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function writeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => row.map(writeCell).join(",")).join("\r\n") + "\r\n";
}
