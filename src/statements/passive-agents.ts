/**
 * Agents of a passive
 * ===================
 *
 * "Von Brandt kritisiert", "durch die Rebellen befreit": whoever does what a passive tells.
 */
import { inClause } from "./clause.ts";
import { candidatesOf, type Candidate, type StatementContext } from "./context.ts";
import { isInFront } from "./front-field.ts";
import { lostAgents } from "./lost-arguments.ts";

/** Agents that hang on another phrase are less sure. */
const lost = 0.9;

/** Whoever does it: phrases of the verb that stand where its phrases may. */
export function agentsOf(context: StatementContext, verb: number): readonly Candidate[] {
  const isFree = (child: number): boolean => !isInFront(context, verb, child);
  const phrases = inClause(context, verb, "obl", "nmod")
    .filter((child) => context.words.agentPrepositions.has(context.tree.preposition(child) ?? ""))
    .filter(isFree);
  return phrases.length > 0 ? candidatesOf(phrases) : candidatesOf(lostAgents(context, verb).filter(isFree), lost);
}
