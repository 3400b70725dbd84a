/**
 * Forbidden words
 * ===============
 *
 * A structure's `unless`: heads that look like it but mean something else ("die Armee in Rafah" is not there for good).
 */
import type { StatementContext } from "../context.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";

/** Whether the word at a token, or the last part of it, is among the structure's exceptions. */
export function isForbidden(context: StatementContext, structure: Structure, token: number): boolean {
  if (structure.unless.length === 0) return false;
  const words = lowerCaseSet(structure.unless);
  return endsInOneOf(context.tree.token(token).lemma, words) || endsInOneOf(context.tree.token(token).text, words);
}
