/**
 * Parentheses
 * ===========
 *
 * "Anna Roth (SPD)" is a member, "Springfield (Ohio)" a place in another: a name in brackets right behind a name.
 */
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import type { Structure } from "../structure.ts";
import { makeFinding } from "./make-finding.ts";
import { namedPhrases } from "./noun-phrase.ts";

/** The token right behind an opening bracket that closes soon; null where none stands there. */
function inBrackets(context: StatementContext, token: number): number | null {
  const { tokens } = context.document;
  if (tokens[token]?.text !== "(") return null;
  const closing = tokens.slice(token + 1, token + 6).findIndex(({ text }) => [")", "/", ",", ";"].includes(text));
  return closing > 0 ? token + 1 : null;
}

/** Names that explain the name before them. */
export function findParenthesis(context: StatementContext, structure: Structure): readonly Finding[] {
  return namedPhrases(context).flatMap(({ appearance: source, mention }) => {
    const trigger = inBrackets(context, mention.endToken);
    const target = trigger === null ? null : context.appearances.appearanceAt(trigger);
    return trigger === null || target === null ? [] : makeFinding(structure, { source, target, trigger });
  });
}
