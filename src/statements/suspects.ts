/**
 * Suspects and scenes
 * ===================
 *
 * "Die Staatsanwaltschaft fordert fünf Jahre Haft", "Das Gericht verkündete das Urteil": against whom, the article says
 * in another sentence, often without saying by whom ("Roth wurde angeklagt"). Whoever is the object of such words anywhere
 * in the article is its suspect (find-told.ts), whom a rule means that asks for the `suspect`. What was attacked is
 * its `scene` in the same way: "Zu der Tat bekannte sich …".
 */
import type { StatementContext } from "./context.ts";
import type { Participant } from "./participants.ts";
import { lastTold, onlyTold, type Told } from "./told.ts";

const certainty = 0.8;

function participants({ appearances }: StatementContext, meant: Told | null, token: number): readonly Participant[] {
  return (meant?.ids ?? []).flatMap((id) => {
    const appearance = appearances.byId(id);
    return appearance === undefined ? [] : [{ appearance, token, weight: certainty }];
  });
}

/** The suspects of the article, seen from a word: those who are named in one breath; nobody where it tells of others too. */
export function suspectsOf(context: StatementContext, token: number): readonly Participant[] {
  return participants(context, onlyTold(context.suspects), token);
}

/** What was attacked, seen from a word that tells of an attack: the one thing that ever was, else what was told of right before. */
export function scenesOf(context: StatementContext, token: number): readonly Participant[] {
  const { scenes } = context;
  return participants(context, onlyTold(scenes) ?? lastTold(context, scenes, token), token);
}
