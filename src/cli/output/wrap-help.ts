/**
 * Wrapping help
 * =============
 *
 * Paragraphs of a help text as wide as the screen. What is indented stays as it is: lists are laid out already, and
 * examples are to be copied.
 */
import { wrapLines } from "./wrap-lines.ts";

const isProse = (line: string): boolean => /^\S/.test(line) && !line.endsWith(":");

/** Lines of prose that stand together are one paragraph. */
function joinProse(lines: readonly string[]): readonly string[] {
  return lines.reduce<readonly string[]>((joined, line) => {
    const last = joined.at(-1);
    if (last === undefined || !isProse(last) || !isProse(line)) return [...joined, line];
    return [...joined.slice(0, -1), `${last} ${line}`];
  }, []);
}

export function wrapHelp(text: string, screenColumns: number | null): string {
  if (screenColumns === null) return text;
  const lines = joinProse(text.split("\n"));
  return lines.flatMap((line) => (isProse(line) ? wrapLines(line, screenColumns) : [line])).join("\n");
}
