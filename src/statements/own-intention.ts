/**
 * Own intentions
 * ==============
 *
 * "Die EU will Sanktionen verhängen", "könnte … verhängen": what somebody may do is a threat of his. "Falls die EU Sanktionen
 * verhängt", "ob die EU …": what others reckon with is none.
 */
import type { StatementContext } from "./context.ts";
import { isVerbal } from "./predicate.ts";

/** Whether a clause tells of what its subject intends, not of a condition or a question. */
export function isOwnIntention(context: StatementContext, trigger: number): boolean {
  const { tree, words } = context;
  const verb = isVerbal(context, trigger) ? trigger : tree.token(trigger).head;
  const marks = verb < 0 ? [] : tree.childrenBy(verb, "mark");
  return !marks.some((mark) => words.conditionals.has(tree.token(mark).text.toLowerCase()));
}
