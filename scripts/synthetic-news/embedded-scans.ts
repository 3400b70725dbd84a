/**
 * Tables that a plan of the embedded database reads as a whole. EXPLAIN draws a tree of boxes: a table is read by key
 * (PRIMARY_KEY_SCAN), for the nodes that a SEMI_MASKER lets through, or, where no masker names the scan, from end to end.
 */
import type { Connection, LbugValue } from "@ladybugdb/core";

interface Box {
  readonly line: number;
  readonly column: number;
}

const cell = (text: string, column: number): string => text.slice(column).split("│")[0]?.trim() ?? "";

/** Where the boxes begin that are titled so, and what number each operator has. */
function scansIn(lines: readonly string[]): ReadonlyMap<string, Box> {
  const found = new Map<string, Box>();
  for (const [line, text] of lines.entries()) {
    for (const match of text.matchAll(/│\s+(SCAN_NODE_TABLE\[\d+\])\s+(?=│)/g)) {
      if (/-{10}/.test(lines[line + 1] ?? "")) found.set(match[1] ?? "", { line, column: match.index + 1 });
    }
  }
  return found;
}

function tablesOf(lines: readonly string[], { line, column }: Box): string {
  const inside = lines.slice(line + 2, line + 14).map((text) => cell(text, column));
  return (
    inside
      .find((text) => text.startsWith("Tables:"))
      ?.replace("Tables:", "")
      .trim() ?? "a table"
  );
}

export function wholeScans(plan: string): readonly string[] {
  const lines = plan.split("\n");
  return [...scansIn(lines)].flatMap(([scan, box]) => {
    const named = plan.split(new RegExp(`(?<![A-Z_])${scan.replace(/[[\]]/g, "\\$&")}`)).length - 1;
    return named > 1 ? [] : [tablesOf(lines, box)];
  });
}

/** The same of a statement with its parameters. */
export async function explainedScans(
  connection: Connection,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  const statement = await connection.prepare(`EXPLAIN ${text}`);
  if (!statement.isSuccess()) throw new Error(statement.getErrorMessage());
  const result = await connection.execute(statement, parameters as Record<string, LbugValue>);
  const [row] = Array.isArray(result) ? [] : await result.getAll();
  const plan = Object.values(row ?? {})[0];
  return wholeScans(typeof plan === "string" ? plan : "");
}
