/**
 * Media that quote
 * ================
 *
 * A quote with a medium says that the medium passed on the speaker's words.
 */
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import type { Structure } from "../structure.ts";
import { makeFinding } from "./make-finding.ts";

/** Media and whom they quote. */
export function findMedium(context: StatementContext, structure: Structure): readonly Finding[] {
  return context.quotes.flatMap((quote) => {
    const source = quote.medium === null ? undefined : context.appearances.byId(quote.medium);
    const target = context.appearances.byId(quote.speaker);
    const trigger = quote.cues[0] ?? quote.contents[0]?.firstToken;
    if (source === undefined || target === undefined || trigger === undefined) return [];
    return makeFinding(structure, { source, target, trigger });
  });
}
