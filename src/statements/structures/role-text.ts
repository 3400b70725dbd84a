/**
 * Base form of a role
 * ===================
 *
 * "dem US-Sondergesandten" is the office "US-Sondergesandter": the head noun in its lemma, the words around it as
 * printed, what says that it is over ("früherer") left out.
 */
import type { Role } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";

/** The role's head noun as a reader would look it up. */
export function baseForm(context: StatementContext, role: Role): string {
  const { lemma, partOfSpeech } = context.tree.token(role.head);
  return partOfSpeech === "NOUN" ? lemma : role.text;
}
