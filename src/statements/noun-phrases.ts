/**
 * Phrases of a noun
 * =================
 *
 * What stands behind an event noun with a preposition: its own phrases, those of the words below it, and those that
 * parsers hang on the verb behind it.
 */
import { candidatesOf, type Candidate, type StatementContext } from "./context.ts";
import { strayPhrases } from "./front-field.ts";

/** "Die Entsendung von Soldaten nach Litauen durch Norwegen": whoever did it closes the row of phrases. */
function agentsBelow({ tree, words }: StatementContext, nested: readonly number[]): readonly number[] {
  return nested
    .flatMap((child) => tree.childrenBy(child, "nmod"))
    .filter((child) => words.nounAgentPrepositions.has(tree.preposition(child) ?? ""));
}

/** The phrases of a noun that begin with one of some prepositions. */
export function phrasesOf(context: StatementContext, noun: number, names: ReadonlySet<string>): readonly Candidate[] {
  const fits = (child: number): boolean => names.has(context.tree.preposition(child) ?? "");
  const stray = strayPhrases(context, noun);
  const direct = [...context.tree.childrenBy(noun, "nmod", "obl", "acl"), ...stray].filter(fits);
  const nested = [...context.tree.childrenBy(noun, "nmod", "appos"), ...stray].flatMap((child) =>
    context.tree.childrenBy(child, "nmod"),
  );
  return [...candidatesOf(direct), ...candidatesOf([...nested, ...agentsBelow(context, nested)].filter(fits), 0.85)];
}
