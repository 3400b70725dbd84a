/**
 * Help of a named query
 * =====================
 *
 * What `newsgraph query NAME --help` prints, from the query's own schemas.
 */
import type { NamedQuery } from "../../queries/named-query.ts";
import { wrapHelp } from "../output/wrap-help.ts";
import { wrapLines } from "../output/wrap-lines.ts";
import { type QueryParameter, queryParameters } from "./query-parameters.ts";

function valueOf({ kind, choices }: QueryParameter): string {
  if (choices.length > 0) return ` <${choices.join("|")}>`;
  return kind === "flag" ? "" : ` <${kind}>`;
}

function noteOf({ required, standard }: QueryParameter): string {
  if (required) return " (needed)";
  return standard === undefined ? "" : ` (default: ${standard})`;
}

/** Each parameter with what stands for its value, and in words. */
export function describeQueryParameters(query: NamedQuery): readonly (readonly [string, string])[] {
  return queryParameters(query).map((parameter) => [
    `--${parameter.option}${valueOf(parameter)}`,
    `${parameter.description}${noteOf(parameter)}`,
  ]);
}

/** The command line that the example articles answer. */
export function exampleOf({ name, example = "" }: NamedQuery): string {
  return ["newsgraph query", name, example].join(" ").trim();
}

function textFiles({ name, template }: NamedQuery): string {
  return template === undefined
    ? `cypher/read/${name}.cypher`
    : `cypher/read/${template.file}.neo4j.cypher and ${template.file}.embedded.cypher`;
}

/** Narrower than this, words beside an option are not wrapped but left to the screen. */
const leastWidth = 20;

/** Words behind a head, whose further lines stand below the first. */
function hanging(head: string, words: string, screenColumns: number | null): string {
  const width = (screenColumns ?? 0) - head.length;
  const lines = width < leastWidth ? [words] : wrapLines(words, width);
  return `${head}${lines.join(`\n${" ".repeat(head.length)}`)}`;
}

export function queryHelp(query: NamedQuery, screenColumns: number | null): string {
  const described = describeQueryParameters(query);
  const width = Math.max(0, ...described.map(([option]) => option.length));
  const parameters = described.map(([option, words]) => hanging(`  ${option.padEnd(width)}  `, words, screenColumns));
  const columns = hanging("  ", Object.keys(query.row.shape).join(", "), screenColumns);
  const help = [
    `newsgraph query ${query.name}`,
    query.description,
    `Parameters:\n${parameters.join("\n") || "  none"}`,
    `Columns, of which --columns chooses:\n${columns}`,
    `Example:\n  ${exampleOf(query)}`,
    `Its text is ${textFiles(query)}. --store, --neo4j, --format: see newsgraph query --help.\n`,
  ].join("\n\n");
  return wrapHelp(help, screenColumns);
}
