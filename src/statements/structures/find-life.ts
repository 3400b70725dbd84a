/**
 * Dates of a life
 * ===============
 *
 * "Anna Roth (* 5. Mai 1930 in Passau; † 2001 in Kassel)", "Anna Roth, geboren 1930 in Passau,": the sign before a date in
 * brackets or between commas behind a person says whether the place after it is that of birth or of death.
 */
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import type { Structure } from "../structure.ts";
import { makeFinding } from "./make-finding.ts";
import { namedPhrases } from "./noun-phrase.ts";

const longest = 30;

/** What closes brackets, or the apposition that begins with a sign right behind the comma: ", geboren 1930 in Passau,". */
function closingOf({ document: { tokens } }: StatementContext, { words }: Structure, open: number): string | null {
  if (tokens[open]?.text === "(") return ")";
  return tokens[open]?.text === "," && words.includes(tokens[open + 1]?.text ?? "") ? "," : null;
}

/** The tokens of the brackets behind a name, after one of the structure's signs and before any other. */
function wordsBehindSign(context: StatementContext, structure: Structure, open: number): readonly number[] {
  const end = closingOf(context, structure, open);
  if (end === null) return [];
  const inside = context.document.tokens.slice(open + 1, open + longest);
  const closing = inside.findIndex(({ text }) => text === end);
  const words = closing < 0 ? [] : inside.slice(0, closing);
  const from = words.findIndex(({ text }) => structure.words.includes(text));
  if (from < 0) return [];
  const other = words.findIndex(({ text }, at) => at > from && structure.unless.includes(text));
  return words.slice(from + 1, other < 0 ? undefined : other).map(({ index }) => index);
}

/** Where people were born or died, by the signs in brackets. */
export function findLife(context: StatementContext, structure: Structure): readonly Finding[] {
  const isPlaced = (token: number): boolean =>
    structure.prepositions.includes(context.document.tokens[token - 1]?.text.toLowerCase() ?? "");
  return namedPhrases(context).flatMap(({ appearance: source, mention }) => {
    const trigger = wordsBehindSign(context, structure, mention.endToken).find(isPlaced);
    const target = trigger === undefined ? null : context.appearances.appearanceAt(trigger);
    return trigger === undefined || target === null ? [] : makeFinding(structure, { source, target, trigger });
  });
}
