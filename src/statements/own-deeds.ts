/**
 * Own deeds
 * =========
 *
 * "Norwegen plant die Ausweisung von Diplomaten", "steht vor der Ernennung", "verlangte von Oslo die Freilassung": a
 * noun that names a deed but nobody who does it is a deed of whoever plans it or gives it up, or of whom it is
 * demanded.
 */
import type { Candidate, StatementContext } from "./context.ts";
import { participantsOf, type Participant } from "./participants.ts";
import { isVerbal } from "./predicate.ts";
import { argumentsOfVerb } from "./verb-arguments.ts";
import { whoIsAsked } from "./who-is-asked.ts";

const certainty = 0.9;
const places = new Set(["obj", "obl", "nsubj:pass"]);

/** "Planen" with an object, "verzichten auf" with a phrase. */
function isOfSubject(context: StatementContext, verb: number, noun: number): boolean {
  const { tree, words } = context;
  const lemma = context.lemma(verb).toLowerCase();
  const preposition = tree.preposition(noun);
  return words.ownDeeds.has(preposition === null ? lemma : `${lemma} ${preposition}`);
}

function doersAt(context: StatementContext, verb: number, noun: number): readonly Candidate[] {
  const asked = whoIsAsked(context, verb, noun);
  if (asked.length > 0 || !isOfSubject(context, verb, noun)) return asked;
  const subjects = argumentsOfVerb(context, { verb, name: "subject", depth: 0 });
  return subjects.filter(({ token }) => token !== noun && context.tree.token(token).head === verb);
}

/** Whose deed a noun names by the verb above it; nobody where the verb does not say so. */
export function ownDoers(context: StatementContext, noun: number): readonly Participant[] {
  if (!places.has(context.tree.token(noun).relation)) return [];
  const verb = context.tree.token(noun).head;
  if (verb < 0 || !isVerbal(context, verb)) return [];
  return doersAt(context, verb, noun)
    .flatMap((doer) => participantsOf(context, doer))
    .map((doer) => ({ ...doer, weight: doer.weight * certainty }));
}
