/**
 * Failed talks
 * ============
 *
 * "Die Verhandlungen sind gescheitert", "failed talks": whoever has negotiated without a result has negotiated. A
 * meeting, a deal or an attack that failed did not come about, though.
 */
import type { StatementContext } from "./context.ts";
import { endsInOneOf } from "./word-sets.ts";

/** Whether a word that says of other deeds that they did not come about ends talks that were held. */
export function endsTalks(context: StatementContext, word: number, noun: number): boolean {
  const { tree, words } = context;
  if (noun < 0 || !words.failing.has(context.lemma(word).toLowerCase())) return false;
  const { lemma, morphology } = tree.token(noun);
  return morphology.Number === "Plur" && endsInOneOf(lemma, words.talks);
}
