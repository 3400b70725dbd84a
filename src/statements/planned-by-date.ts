/**
 * Planned by date
 * ===============
 *
 * "Roth reist am Montag nach Oslo": a present tense with a day that has not come yet is a plan.
 */
import type { StatementContext } from "./context.ts";
import { governingVerb } from "./noun-arguments.ts";
import { auxiliaries, isVerbal } from "./predicate.ts";

function isPresent(context: StatementContext, trigger: number): boolean {
  const verb = isVerbal(context, trigger) ? trigger : governingVerb(context, trigger);
  if (verb === null) return false;
  const finite = [verb, ...auxiliaries(context, verb)].find(
    (token) => context.tree.token(token).morphology.VerbForm === "Fin",
  );
  return finite === verb && context.tree.token(verb).morphology.Tense === "Pres";
}

/** Whether a date lies after the article's. */
export function isToCome({ document: { published } }: StatementContext, time: string | null): boolean {
  if (time === null || published === null) return false;
  const known = Math.min(time.length, published.length);
  return time.slice(0, known) > published.slice(0, known);
}

/** Whether the date of a statement lies after the article's and its verb does not say that it is past. */
export function isPlannedByDate(context: StatementContext, trigger: number, time: string | null): boolean {
  return isToCome(context, time) && isPresent(context, trigger);
}
