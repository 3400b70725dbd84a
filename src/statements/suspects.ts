/**
 * Suspects
 * ========
 *
 * "Die Staatsanwaltschaft fordert fünf Jahre Haft", "Das Gericht verkündete das Urteil": against whom, the article says
 * in another sentence, often without saying by whom ("Roth wurde angeklagt"). Whoever is the object of such words anywhere
 * in the article is its suspect (find-suspects.ts), whom a rule means that asks for the `suspect`.
 */
import type { StatementContext } from "./context.ts";
import type { Participant } from "./participants.ts";

const certainty = 0.8;

/** The suspects of the article, seen from a word. */
export function suspectsOf({ suspects, appearances }: StatementContext, token: number): readonly Participant[] {
  return suspects.flatMap((id) => {
    const appearance = appearances.byId(id);
    return appearance === undefined ? [] : [{ appearance, token, weight: certainty }];
  });
}
