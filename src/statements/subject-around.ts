/**
 * Subject around a participle
 * ===========================
 *
 * "Unterstützt von der NASA baut die ESA eine Sonde": a bare participle has the subject of the verb that it stands by.
 */
import { inClause } from "./clause.ts";
import { candidatesOf, type Candidate, type StatementContext } from "./context.ts";
import { auxiliaries, describesNoun, followsNoun, isVerbal } from "./predicate.ts";

const beside = new Set(["advcl", "xcomp"]);

/** The noun that a participle or relative clause without pronoun describes. */
export function described(context: StatementContext, verb: number): readonly Candidate[] {
  const describes = describesNoun(context, verb) || followsNoun(context, verb);
  return describes ? candidatesOf([context.tree.token(verb).head]) : [];
}

/** Whom a participle without auxiliary tells of. */
export function subjectAround(context: StatementContext, participle: number): readonly Candidate[] {
  const { relation, head } = context.tree.token(participle);
  if (head < 0 || !beside.has(relation) || !isVerbal(context, head)) return [];
  return auxiliaries(context, participle).length > 0 ? [] : candidatesOf(inClause(context, head, "nsubj"));
}
