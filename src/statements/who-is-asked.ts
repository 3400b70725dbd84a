/**
 * Who is asked
 * ============
 *
 * "Verlangte von Roth die Entlassung von Wolf", "drängte Roth zum Verzicht": what is demanded of somebody that one is to do.
 */
import type { Candidate, StatementContext } from "./context.ts";
import { argumentsOfVerb } from "./verb-arguments.ts";

const certainty = 0.95;

const isSomebody = ({ tree, appearances }: StatementContext, token: number): boolean =>
  [token, ...tree.childrenBy(token, "appos", "flat")].some((word) => appearances.appearancesAt(word).length > 0);

/** "Bei seinem Besuch", "nach dem Treffen": when something was demanded, not what. */
function isOccasion({ tree, words }: StatementContext, noun: number): boolean {
  const preposition = tree.preposition(noun) ?? "";
  return words.temporalPrepositions.has(preposition) || words.duringPrepositions.has(preposition);
}

/** Of whom a verb of demanding wants the deed that a noun below it names. */
export function whoIsAsked(context: StatementContext, verb: number, noun: number): readonly Candidate[] {
  const { words, tree } = context;
  const lemma = context.lemma(verb).toLowerCase();
  if (isOccasion(context, noun)) return [];
  if (words.governors.get(lemma)?.gives.modality !== "demanded") return [];
  const names = words.objectControl.has(lemma) ? [...words.appealPrepositions, "object", "von"] : ["von", "dative"];
  return names
    .flatMap((name) => argumentsOfVerb(context, { verb, name, depth: 0 }))
    .filter(({ token }) => token !== noun && tree.token(token).head === verb && isSomebody(context, token))
    .map((candidate) => ({ ...candidate, weight: candidate.weight * certainty }));
}
