/**
 * Front field
 * ===========
 *
 * "Die Freilassung Roths durch die Rebellen wurde begrüßt": in front of a verb in second place stands one phrase alone.
 * What parsers hang on the verb there belongs to the noun that begins the clause, and nobody there is the verb's agent.
 */
import type { StatementContext } from "./context.ts";

const subordinate = new Set(["acl", "advcl"]);

/** The verb in second place: the auxiliary in front of the verb, or the verb itself; null where it stands last. */
function secondPlace({ tree }: StatementContext, verb: number): number | null {
  if (tree.childrenBy(verb, "mark").length > 0 || subordinate.has(tree.token(verb).relation)) return null;
  const [helper = null] = tree.childrenBy(verb, "aux", "aux:pass", "cop");
  if (helper !== null) return helper < verb ? helper : null;
  return tree.token(verb).morphology.VerbForm === "Part" ? null : verb;
}

/** The noun that is the subject and stands in front of the verb; null where anything else does. */
function subjectInFront({ tree }: StatementContext, verb: number, end: number): number | null {
  const [subject = null] = tree.childrenBy(verb, "nsubj", "nsubj:pass");
  return subject !== null && subject < end && tree.token(subject).partOfSpeech === "NOUN" ? subject : null;
}

/** Whether a word below a verb stands between the noun that is its subject and the verb in second place. */
export function isInFront(context: StatementContext, verb: number, token: number): boolean {
  const end = secondPlace(context, verb);
  if (end === null || token > end) return false;
  const subject = subjectInFront(context, verb, end);
  return subject !== null && subject < token;
}

/** The phrases behind a noun in front of the verb in second place that parsers hang on that verb. */
export function strayPhrases(context: StatementContext, noun: number): readonly number[] {
  const { head, relation } = context.tree.token(noun);
  if (head < 0 || !["nsubj", "nsubj:pass"].includes(relation)) return [];
  return context.tree.childrenBy(head, "obl", "nmod").filter((child) => isInFront(context, head, child));
}
