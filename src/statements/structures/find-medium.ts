/**
 * Media that quote
 * ================
 *
 * A quote with a medium says that the medium passed on the speaker's words.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import type { Structure } from "../structure.ts";
import { makeFinding } from "./make-finding.ts";

/** "schrieb auf Telegram": where somebody writes himself, nobody passes his words on. */
function isPlatform(context: StatementContext, structure: Structure, found: Passed): boolean {
  return found.medium.mentions
    .filter(({ head }) => found.sentences.includes(context.tree.token(head).sentence))
    .flatMap(({ head }) => [head, context.tree.token(head).head])
    .some((token) => token >= 0 && structure.unless.includes(context.tree.preposition(token) ?? ""));
}

interface Passed {
  readonly medium: Appearance;
  readonly sentences: readonly number[];
}

/** Media and whom they quote. */
export function findMedium(context: StatementContext, structure: Structure): readonly Finding[] {
  return context.quotes.flatMap((quote) => {
    const source = quote.medium === null ? undefined : context.appearances.byId(quote.medium);
    const target = context.appearances.byId(quote.speaker);
    const trigger = quote.cues[0] ?? quote.contents[0]?.firstToken;
    if (source === undefined || target === undefined || trigger === undefined) return [];
    if (isPlatform(context, structure, { medium: source, sentences: quote.sentences })) return [];
    return makeFinding(structure, { source, target, trigger });
  });
}
