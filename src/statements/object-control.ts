/**
 * Object control
 * ==============
 *
 * Whether a verb passes its object on to the infinitive below it: "forderte Roth auf, zu gehen" is Roth's going.
 */
import type { StatementContext } from "./context.ts";
import { isPassive } from "./predicate.ts";

/** "Verpflichtete sich, zu gehen": whose object is himself does it. */
const isReflexive = ({ tree, words }: StatementContext, verb: number): boolean =>
  tree.childrenBy(verb, "obj").some((child) => words.reflexives.has(tree.token(child).text.toLowerCase()));

/** "urged him to go", but "wants to go": some verbs pass on their object only where they have one. */
export function hasObjectControl(context: StatementContext, governor: number): boolean {
  const { words, tree } = context;
  const lemma = context.lemma(governor);
  if (!words.objectControl.has(lemma) || isReflexive(context, governor)) return false;
  return (
    !words.subjectControl.has(lemma) ||
    tree.childrenBy(governor, "obj", "iobj").length > 0 ||
    isPassive(context, governor)
  );
}
