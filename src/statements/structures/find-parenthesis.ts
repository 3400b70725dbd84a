/**
 * Parentheses
 * ===========
 *
 * "Anna Roth (SPD)" is a member, "Springfield (Ohio)" a place in another: a name in brackets right behind a name. With
 * "beide" or "alle" in front it holds for the names before it, too.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { sizeOf } from "../places/place-sizes.ts";
import type { Structure } from "../structure.ts";
import { makeFinding } from "./make-finding.ts";
import { namedSources } from "./noun-phrase.ts";
import { namesBefore } from "./rows-of-names.ts";

/** The token right behind an opening bracket that closes soon; null where none stands there. */
function inBrackets(context: StatementContext, token: number): number | null {
  const { tokens } = context.document;
  if (tokens[token]?.text !== "(") return null;
  const inside = tokens.slice(token + 1, token + 6);
  const closing = inside.findIndex(({ text }) => [")", "/", ",", ";"].includes(text));
  const noun = inside.findIndex(({ partOfSpeech }) => partOfSpeech !== "NOUN" && partOfSpeech !== "DET");
  return closing > 0 && noun < closing ? token + 1 + Math.max(0, noun) : null;
}

/** Where the structure asks for regions: whether the name in brackets is large enough to hold others ("Illinois", "Lahn-Dill-Kreis"). */
const mayHold = (context: StatementContext, { among }: Structure, target: Appearance): boolean =>
  among !== "regions" || context.places === null || sizeOf(context, target) !== null;

/** Whom the brackets behind a name are about besides it. */
function sharing(context: StatementContext, mention: Mention): readonly Appearance[] {
  const word = context.document.tokens[mention.endToken + 1]?.text.toLowerCase() ?? "";
  if (word === "beide" || word === "both") return namesBefore(context, mention).slice(0, 1);
  return word === "alle" || word === "all" ? namesBefore(context, mention) : [];
}

/** Names that explain the name before them. */
export function findParenthesis(context: StatementContext, structure: Structure): readonly Finding[] {
  return namedSources(context, structure).flatMap(({ appearance: source, mention }) => {
    const trigger = inBrackets(context, mention.endToken);
    const target = trigger === null ? null : context.appearances.appearanceAt(trigger);
    if (trigger === null || target === null || !mayHold(context, structure, target)) return [];
    return [source, ...sharing(context, mention)].flatMap((one) =>
      makeFinding(structure, { source: one, target, trigger }),
    );
  });
}
