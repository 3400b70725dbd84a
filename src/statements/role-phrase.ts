/**
 * Role phrase
 * ===========
 *
 * The words of an office in their base form: "zum neuen Präsidenten" gives "neuer Präsident" no more than "Präsident";
 * the noun in its lemma is what the gold and a reader expect.
 */
import type { StatementContext } from "./context.ts";
import { followPath } from "./follow-path.ts";

/** The office that stands at the first path that leads to a common noun; null where none does. */
export function rolePhrase(context: StatementContext, trigger: number, paths: readonly string[]): string | null {
  for (const path of paths)
    for (const { token } of followPath(context, trigger, path)) {
      const { partOfSpeech, lemma } = context.tree.token(token);
      if (partOfSpeech === "NOUN") return lemma;
    }
  return null;
}
