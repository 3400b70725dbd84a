/**
 * Clause
 * ======
 *
 * What stands below a verb in its clause. Parsers take the auxiliary in "hat den Vorwurf zurückgewiesen" now and then
 * for the main verb: then it carries what belongs to the participle or infinitive.
 */
import type { StatementContext } from "./context.ts";

const carried = new Set(["Part", "Inf"]);

/** The auxiliary or causative above a participle or bare infinitive that was taken for the main verb, or null. */
export function carrierOf(context: StatementContext, verb: number): number | null {
  const { tree, words } = context;
  const { relation, head, partOfSpeech } = tree.token(verb);
  if (relation !== "xcomp" || head < 0 || partOfSpeech !== "VERB") return null;
  if (!isCarried(context, verb) || !carries(context, head)) return null;
  const marked = tree.childrenBy(verb, "mark").some((mark) => words.infinitiveMarks.has(tree.token(mark).text));
  return marked ? null : head;
}

/** A participle or infinitive; "hat die Räume durchsuchen lassen": taggers take one in front of another for a finite verb. */
function isCarried({ tree, words }: StatementContext, verb: number): boolean {
  const { text, lemma, head, morphology } = tree.token(verb);
  return carried.has(morphology.VerbForm ?? "") || (text === lemma && words.causatives.has(tree.token(head).lemma));
}

/** "ließ ihn verhaften", but not "ließ sich wählen": with a reflexive, others do it. */
function carries({ tree, words }: StatementContext, above: number): boolean {
  if (tree.token(above).partOfSpeech === "AUX") return true;
  if (!words.causatives.has(tree.token(above).lemma)) return false;
  return tree.childrenBy(above, "obj", "expl", "expl:pv").every((child) => tree.token(child).lemma !== "sich");
}

/** Dependants of a verb and of the auxiliary that carries it, in text order. */
export function inClause(context: StatementContext, verb: number, ...relations: readonly string[]): readonly number[] {
  const own = context.tree.childrenBy(verb, ...relations);
  const carrier = carrierOf(context, verb);
  if (carrier === null) return own;
  const above = context.tree.childrenBy(carrier, ...relations).filter((child) => child !== verb);
  return [...own, ...above].sort((one, other) => one - other);
}
