/**
 * Paths
 * =====
 *
 * Walks from a trigger along a rule's path (`object>owner`) to the words at its end.
 */
import { antecedentOf } from "./antecedent.ts";
import { argumentsOfNoun, governingVerb } from "./noun-arguments.ts";
import { candidatesOf, type Candidate, type StatementContext } from "./context.ts";
import { keptByPath } from "./kept-by-path.ts";
import { makerBefore } from "./maker-before.ts";
import { auxiliaries, isVerbal } from "./predicate.ts";
import { verbAbove } from "./verb-above.ts";
import { argumentsOfVerb } from "./verb-arguments.ts";
import { whose } from "./whose.ts";

const none: readonly Candidate[] = [];

function attributes(context: StatementContext, adjective: number): readonly Candidate[] {
  const { head, relation } = context.tree.token(adjective);
  if ((relation === "amod" || relation === "acl") && head >= 0) return candidatesOf([head]);
  return candidatesOf(context.tree.childrenBy(adjective, "nsubj"));
}

function governor(context: StatementContext, noun: number): readonly Candidate[] {
  const verb = governingVerb(context, noun);
  return verb === null ? none : candidatesOf([verb]);
}

/** Verbs, and participles that the tagger takes for adjectives. */
function actsAsVerb(context: StatementContext, token: number): boolean {
  if (isVerbal(context, token)) return true;
  const { partOfSpeech, relation } = context.tree.token(token);
  if (partOfSpeech !== "ADJ") return false;
  const { tree } = context;
  const predicates = tree.childrenBy(token, "nsubj").length > 0 && tree.childrenBy(token, "cop").length === 0;
  return relation === "amod" || predicates || auxiliaries(context, token).length > 0;
}

/** "müsse … beenden": the verb that an auxiliary belongs to, or which it carries. */
function fullVerb({ tree }: StatementContext, auxiliary: number): readonly Candidate[] {
  const { relation, head } = tree.token(auxiliary);
  if (relation === "aux" || relation === "aux:pass") return candidatesOf([head]);
  return candidatesOf(tree.childrenBy(auxiliary, "xcomp").slice(0, 1));
}

const farthestVerb = 3;

/** "Gemeinsam mit dem WWF stellte sie den Bericht vor": the verb of the clause that an adverb stands in. */
function verbOfClause(context: StatementContext, adverb: number): readonly Candidate[] {
  const verb = verbAbove(context, context.tree.token(adverb).head, farthestVerb);
  return verb === null ? none : candidatesOf([verb]);
}

/** Whose something is by its own words, or else by what was told before. */
function whoseOrMaker(context: StatementContext, token: number): readonly Candidate[] {
  const own = whose(context, token);
  return own.length > 0 ? own : makerBefore(context, token, "maker");
}

const elsewhere: ReadonlyMap<string, (context: StatementContext, token: number) => readonly Candidate[]> = new Map([
  ["attribute", attributes],
  ["governing_verb", governor],
  ["full_verb", fullVerb],
  ["clause_verb", verbOfClause],
  ["head", ({ tree }, token) => candidatesOf(tree.token(token).head < 0 ? [] : [tree.token(token).head])],
  ["marker", ({ tree }, token) => candidatesOf(tree.childrenBy(token, "case"))],
  ["whose", whoseOrMaker],
]);

/** "Der Vertrag, den Roth unterschrieb": what is asked of a relative pronoun is asked of its noun. */
function step(context: StatementContext, from: number, name: string): readonly Candidate[] {
  const token = antecedentOf(context, from) ?? from;
  const known = elsewhere.get(name);
  if (known !== undefined) return known(context, token);
  return actsAsVerb(context, token)
    ? argumentsOfVerb(context, { verb: token, name, depth: 0 })
    : argumentsOfNoun(context, token, name);
}

function walk(context: StatementContext, trigger: number, path: string): readonly Candidate[] {
  let here: readonly Candidate[] = candidatesOf([trigger]);
  for (const name of path.split(">"))
    here = here.flatMap((from) =>
      from.inside ? none : step(context, from.token, name).map((to) => ({ ...to, weight: to.weight * from.weight })),
    );
  return here;
}

/** The words at the end of a path, with the certainty of the whole way. */
export const followPath = keptByPath(walk);
