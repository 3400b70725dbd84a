/**
 * Contests
 * ========
 *
 * "Schalke 04 – MSV Duisburg 1:1": both sides of a result took part in the competition that the article is about.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import { articleEvent } from "../article-event.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import type { Structure } from "../structure.ts";
import { makeFinding } from "./make-finding.ts";
import { namedPhrases } from "./noun-phrase.ts";

const dash = /^[-–—:]$/u;
const result = /^[^\p{L}]{0,4}\d{1,3}\s?:\s?\d{1,3}/u;

interface Side {
  readonly appearance: Appearance;
  readonly token: number;
}

/** Both sides of results, with a word of each. */
function sidesOfResults(context: StatementContext): readonly Side[] {
  const { tokens, text } = context.document;
  return namedPhrases(context).flatMap(({ appearance, mention }) => {
    if (!dash.test(tokens[mention.endToken]?.text ?? "")) return [];
    const guest = context.appearances.mentionAt(mention.endToken + 1);
    const other = context.appearances.appearanceAt(mention.endToken + 1);
    if (guest === null || other === null || !result.test(text.slice(guest.end, guest.end + 16))) return [];
    return [
      { appearance, token: mention.head },
      { appearance: other, token: guest.head },
    ];
  });
}

/** Who played, in the competition of the article. */
export function findContest(context: StatementContext, structure: Structure): readonly Finding[] {
  const contest = articleEvent(context, "contest");
  if (contest === null) return [];
  return sidesOfResults(context).flatMap(({ appearance, token }) =>
    makeFinding(structure, { source: appearance, target: contest, trigger: token }),
  );
}
