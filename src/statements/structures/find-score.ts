/**
 * Scores
 * ======
 *
 * "Schalke 04 – MSV Duisburg 3:0": two names, a dash and a result.
 */
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import type { Structure } from "../structure.ts";
import { makeFinding } from "./make-finding.ts";
import { namedPhrases } from "./noun-phrase.ts";

const dash = /^[-–—]$/u;
const result = /^\s*(\d{1,3})\s?:\s?(\d{1,3})/u;

/** Who scored more: 1 the first, -1 the second, 0 nobody. */
function winner(text: string): number {
  const found = result.exec(text);
  return found === null ? 0 : Math.sign(Number(found[1]) - Number(found[2]));
}

/** Winners and losers of results in a row. */
export function findScore(context: StatementContext, structure: Structure): readonly Finding[] {
  const { tokens, text } = context.document;
  return namedPhrases(context).flatMap(({ appearance: home, mention }) => {
    if (!dash.test(tokens[mention.endToken]?.text ?? "")) return [];
    const guest = context.appearances.mentionAt(mention.endToken + 1);
    const other = context.appearances.appearanceAt(mention.endToken + 1);
    if (guest === null || other === null) return [];
    const won = winner(text.slice(guest.end, guest.end + 12));
    const [source, target] = won > 0 ? [home, other] : [other, home];
    return won === 0 ? [] : makeFinding(structure, { source, target, trigger: mention.endToken + 1 });
  });
}
