/**
 * Acted on
 * ========
 *
 * "Premierminister Roth hat Nordland beschuldigt": whom the bearer of an office acts on is not whose office it is.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";

const insideName = new Set(["flat", "flat:name", "appos", "compound", "nmod"]);
const subject = "nsubj";
const objects = new Set(["obj", "iobj"]);

/** The verb whose subject the noun phrase of an office is; null where it is none. */
function verbOfSubject({ tree }: StatementContext, office: number): number | null {
  for (let token = tree.token(office); ; token = tree.token(token.head)) {
    if (token.relation === subject) return token.head;
    if (!insideName.has(token.relation)) return null;
  }
}

/** Whether what the bearer of an office does has the owner for its object. */
export function isActedOn(context: StatementContext, owner: Appearance, office: number): boolean {
  const verb = verbOfSubject(context, office);
  if (verb === null) return false;
  return owner.mentions.some(({ head }) => {
    const token = context.tree.token(head);
    return token.head === verb && objects.has(token.relation);
  });
}
