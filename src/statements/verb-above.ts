/** The verb of the clause that a word belongs to, itself where it is one; null where none is so near. */
import type { StatementContext } from "./context.ts";
import { isVerbal } from "./predicate.ts";

const farthest = 6;

export function verbAbove(context: StatementContext, token: number, words = farthest): number | null {
  for (let at = token, climbed = 0; at >= 0 && climbed < words; at = context.tree.token(at).head, climbed += 1)
    if (isVerbal(context, at)) return at;
  return null;
}
