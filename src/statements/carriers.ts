/**
 * Carriers
 * ========
 *
 * The words of one clause that carry what a trigger says: itself and, of an event noun, the verb over it. "Nach dem
 * Treffen reiste er ab" is another clause: its verb tells nothing of the meeting.
 */
import type { StatementContext } from "./context.ts";
import { governingVerb } from "./noun-arguments.ts";
import { isVerbal } from "./predicate.ts";

/** "Wurde am Dienstag gestellt und getötet": joined verbs share what stands before the first. */
function withFirst({ tree }: StatementContext, verb: number): readonly number[] {
  const { relation, head } = tree.token(verb);
  const shares = relation === "conj" && tree.childrenBy(verb, "nsubj", "nsubj:pass").length === 0;
  return shares && head >= 0 ? [verb, head] : [verb];
}

/** The trigger and the verbs that carry it, nearest first. */
export function carriers(context: StatementContext, trigger: number): readonly number[] {
  if (isVerbal(context, trigger)) return withFirst(context, trigger);
  if (context.words.temporalPrepositions.has(context.tree.preposition(trigger) ?? "")) return [trigger];
  const verb = governingVerb(context, trigger);
  return verb === null ? [trigger] : [trigger, ...withFirst(context, verb)];
}
