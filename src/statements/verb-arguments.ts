/**
 * Arguments of a verb
 * ===================
 *
 * Finds by grammatical function what a verb joins, alike in active and passive, in relative clauses, in infinitives
 * whose subject stands with the governing verb, and in the second of two joined verbs.
 */
import { candidatesOf, type Candidate, type StatementContext } from "./context.ts";
import { inClause } from "./clause.ts";
import { isClearlyDative } from "./clear-cases.ts";
import { companionsOf } from "./companions.ts";
import { hasObjectControl } from "./object-control.ts";
import { lostDatives, lostObjects } from "./lost-arguments.ts";
import {
  auxiliaries,
  describesNoun,
  followsNoun,
  isHeadlinePlan,
  isPassive,
  isVerbal,
  isZuInfinitive,
} from "./predicate.ts";
import { agentsOf } from "./passive-agents.ts";
import { described, subjectAround } from "./subject-around.ts";
import { isFrontedAlone, isJoined, nominativeFirst, swapped, withoutPrepositions } from "./subject-order.ts";
import { verbAbove } from "./verb-above.ts";

const none: readonly Candidate[] = [];
const inherited = 0.9;
const deepest = 4;
/** The word itself or the one right above it. */
const nearVerb = 2;
const lending = new Set(["xcomp", "advcl", "acl", "ccomp"]);

const isName = (context: StatementContext, token: number): boolean =>
  ["PROPN", "NOUN", "PRON", "ADJ", "DET", "X", "NUM"].includes(context.tree.token(token).partOfSpeech);

function weaken(candidates: readonly Candidate[], factor: number): readonly Candidate[] {
  return candidates.map((candidate) => ({ ...candidate, weight: candidate.weight * factor }));
}

/** "…, Schweden angegriffen zu haben": an infinitive has no subject of its own, whatever the parser says. */
function isInfinitiveClause(context: StatementContext, verb: number): boolean {
  const { tree, words } = context;
  if (!lending.has(tree.token(verb).relation)) return false;
  if (isZuInfinitive(context, verb)) return true;
  return tree.childrenBy(verb, "mark").some((mark) => words.infinitiveMarks.has(tree.token(mark).text.toLowerCase()));
}

function ownSubject(context: StatementContext, verb: number): readonly Candidate[] {
  if (isHeadlinePlan(context, verb)) return candidatesOf([context.tree.token(verb).head]);
  if (isInfinitiveClause(context, verb)) return none;
  if (isPassive(context, verb)) return agentsOf(context, verb);
  if (describesNoun(context, verb) || followsNoun(context, verb)) return described(context, verb);
  const named = withoutPrepositions(context, subjectsInTree(context, verb)).filter((child) => isName(context, child));
  const chosen = named.filter((child, index) => index === 0 || isJoined(context, child));
  return candidatesOf(chosen.map((child) => possessed(context, verb, child) ?? child));
}

/** "Am Montag fand in Rom ein Gipfel statt": what has no object has a subject that the parser took for one. */
function subjectsInTree(context: StatementContext, verb: number): readonly number[] {
  if (swapped(context, verb)) return inClause(context, verb, "obj");
  const found = inClause(context, verb, "nsubj", "nsubj:pass");
  const alone = context.words.unaccusative.has(context.lemma(verb)) || isFrontedAlone(context, verb);
  return found.length === 0 && alone ? inClause(context, verb, "obj") : nominativeFirst(context, found);
}

/**
 * "Roths Berater Jan Wolf nahm teil": parsers take the genitive in front for the subject, and its noun for the object.
 */
function possessed({ tree, appearances }: StatementContext, verb: number, subject: number): number | null {
  const { text } = tree.token(subject);
  const [owner] = appearances.appearancesAt(subject);
  if (owner === undefined || !text.endsWith("s") || owner.name.endsWith(text)) return null;
  const beside = tree.childrenBy(verb, "obj", "nsubj").find((child) => firstOf(tree, child) === subject + 1);
  return beside !== undefined && appearances.appearancesAt(beside).some(({ id }) => id !== owner.id) ? beside : null;
}

const firstOf = (tree: StatementContext["tree"], token: number): number => Math.min(token, ...tree.children(token));

function objectOfPassive(context: StatementContext, verb: number): readonly Candidate[] {
  const subjects = candidatesOf(inClause(context, verb, "nsubj:pass", "nsubj"));
  if (subjects.length > 0) return [...subjects, ...companionsOf(context, verb)];
  const around = described(context, verb);
  return around.length > 0 ? around : weaken(subjectAround(context, verb), inherited);
}

function ownObject(context: StatementContext, verb: number): readonly Candidate[] {
  if (isPassive(context, verb)) return objectOfPassive(context, verb);
  if (isInfinitiveClause(context, verb)) {
    const own = context.tree.childrenBy(verb, "obj", "nsubj");
    return candidatesOf(own.length > 0 ? own : lostObjects(context, verb));
  }
  const objects = inClause(context, verb, swapped(context, verb) ? "nsubj" : "obj");
  // A second subject is an object that the parser took for one.
  const second = otherSubjects(context, verb);
  if (objects.length > 0) return [...candidatesOf(objects), ...mistaken(context, objects, second)];
  return second.length > 0 ? candidatesOf(second, 0.8) : candidatesOf(lostObjects(context, verb), inherited);
}

/**
 * "Das Gericht verurteilte Karl Brandt zu fünf Jahren Haft": the name is the object, though another noun was taken for
 * it.
 */
function mistaken(
  { appearances }: StatementContext,
  objects: readonly number[],
  second: readonly number[],
): readonly Candidate[] {
  const isNamed = (token: number): boolean => appearances.mentionAt(token) !== null;
  return objects.some(isNamed) ? none : candidatesOf(second.filter(isNamed), 0.8);
}

function otherSubjects(context: StatementContext, verb: number): readonly number[] {
  const found = nominativeFirst(context, inClause(context, verb, "nsubj", "nsubj:pass"));
  return found.slice(1).filter((child) => !isJoined(context, child));
}

interface Lender {
  readonly verb: number;
  readonly asks: string;
}

function lenderOfJoined(context: StatementContext, verb: number, first: number): Lender | null {
  if (!isVerbal(context, first)) return null;
  return { verb: first, asks: isPassive(context, verb) === isPassive(context, first) ? "subject" : "object" };
}

/** The verb whose subject (or object) an infinitive or joined verb borrows. */
function lender(context: StatementContext, verb: number): Lender | null {
  const { relation, head } = context.tree.token(verb);
  if (head < 0) return null;
  if (relation === "conj") return lenderOfJoined(context, verb, head);
  const governor = lending.has(relation) && isInfinitive(context, verb) ? verbAbove(context, head, nearVerb) : null;
  if (governor === null) return null;
  const controls = passesObject(context, governor, verb);
  return { verb: governor, asks: controls ? "controlled" : "subject" };
}

/** Whether a verb passes on its object; not to clauses of purpose ("um zu"). */
function passesObject(context: StatementContext, governor: number, verb: number): boolean {
  if (!hasObjectControl(context, governor)) return false;
  return context.tree.token(verb).relation !== "advcl" || isAppeal(context, verb, governor);
}

/** "called on Sweden to withdraw": its infinitive is no purpose, though parsers take it for one. */
function isAppeal(context: StatementContext, verb: number, governor: number): boolean {
  const { tree } = context;
  if (tree.childrenBy(verb, "mark").length > 1 || tree.childrenBy(governor, "obj", "iobj").length > 0) return false;
  return appealedTo(context, governor).length > 0;
}

function isInfinitive(context: StatementContext, verb: number): boolean {
  return isInfinitiveClause(context, verb) || !isFinite(context, verb);
}

function isFinite(context: StatementContext, verb: number): boolean {
  return [verb, ...auxiliaries(context, verb)].some((token) => context.tree.token(token).morphology.VerbForm === "Fin");
}

/** "Norway's plan to attack": whose plan it is carries it out. Taggers take "Norway plans to attack" for the same. */
function ownersOfPlan(context: StatementContext, verb: number): readonly Candidate[] {
  const { tree, appearances } = context;
  const { relation, head } = tree.token(verb);
  if (!["acl", "xcomp"].includes(relation) || !["NOUN", "ADJ"].includes(tree.token(head).partOfSpeech)) return none;
  if (!isInfinitiveClause(context, verb)) return none;
  const owners = tree.childrenBy(head, "nmod", "compound", "nsubj").filter((child) => tree.preposition(child) === null);
  return candidatesOf(
    owners.filter((child) => appearances.appearancesAt(child).length > 0),
    inherited,
  );
}

function borrowed(context: StatementContext, verb: number, depth: number): readonly Candidate[] {
  const owners = ownersOfPlan(context, verb);
  if (owners.length > 0) return owners;
  const from = depth < deepest ? lender(context, verb) : null;
  if (from === null) return none;
  const lent = argumentsOfVerb(context, { verb: from.verb, name: from.asks, depth: depth + 1 });
  return weaken(lent.length > 0 ? lent : subjectInFront(context, verb, from), inherited);
}

/**
 * "Roth hat vor, nach Oslo zu reisen": parsers hang the subject of a verb that they take for an auxiliary on the
 * infinitive.
 */
function subjectInFront(context: StatementContext, verb: number, from: Lender): readonly Candidate[] {
  const own = context.tree.childrenBy(verb, "nsubj").filter((child) => child < from.verb);
  return candidatesOf(from.asks === "subject" ? own.slice(0, 1) : []);
}

function borrowedObject(context: StatementContext, verb: number, depth: number): readonly Candidate[] {
  const from = depth < deepest ? lender(context, verb) : null;
  if (from === null || context.tree.token(verb).relation !== "conj" || !isPassive(context, verb)) return none;
  return weaken(argumentsOfVerb(context, { verb: from.verb, name: "object", depth: depth + 1 }), inherited);
}

/** Objects in the dative; parsers mix them up with the accusative, so a name among the objects counts for one too. */
function datives(context: StatementContext, verb: number): readonly Candidate[] {
  const bare = inClause(context, verb, "obl", "iobj").filter(
    (child) => context.tree.preposition(child) === null && isName(context, child),
  );
  const objects = inClause(context, verb, swapped(context, verb) ? "nsubj" : "obj");
  const second = isPassive(context, verb) ? [] : otherSubjects(context, verb);
  const isWork = (child: number): boolean => context.appearances.appearanceAt(child)?.type === "Work";
  const named = objects
    .filter((child) => context.appearances.appearancesAt(child).length > 0)
    .filter((child) => second.length === 0 || !isWork(child))
    .slice(0, 1);
  const inForm = objects.filter((child) => !named.includes(child) && isClearlyDative(context, child));
  const found = [...candidatesOf(bare), ...candidatesOf([...named, ...inForm], 0.85)];
  if (found.length > 0) return found;
  return candidatesOf(second.length > 0 ? second : lostDatives(context, verb), 0.85);
}

/** Phrases with a preposition; also where the parser hung them on the object beside the verb. */
function prepositional(context: StatementContext, verb: number, name: string): readonly Candidate[] {
  // "wurde von Schweden gefordert": the agent of a passive is nobody's addressee.
  if (context.words.agentPrepositions.has(name) && isPassive(context, verb)) return none;
  const fits = (child: number): boolean => context.tree.preposition(child) === name;
  const direct = inClause(context, verb, "obl", "nmod", "obj", "advmod", "xcomp", "advcl").filter(fits);
  const beside = inClause(context, verb, "obj", "nsubj", "nsubj:pass", "obl").flatMap((child) =>
    context.tree.childrenBy(child, "nmod").filter(fits),
  );
  return [...candidatesOf(direct), ...candidatesOf(beside, 0.85)];
}

/** "appellierte an den Iran, ... zu lassen". */
function appealedTo(context: StatementContext, verb: number): readonly Candidate[] {
  return [...context.words.appealPrepositions].flatMap((name) => prepositional(context, verb, name));
}

/**
 * Words that say what something is called or becomes: "nannte ihn einen Lügner", "als Skandal", "machte
 * verantwortlich".
 */
function predications(context: StatementContext, verb: number): readonly Candidate[] {
  const found = context.tree.childrenBy(verb, "xcomp", "advmod", "obl", "obj", "compound:prt", "advcl", "ccomp");
  const objects = [...context.tree.childrenBy(verb, "obj"), ...context.tree.childrenBy(verb, "nsubj").slice(1)];
  return candidatesOf([...found, ...objects.flatMap((at) => besideObject(context, at))]);
}

/**
 * "called the plan a mistake", "found him guilty", "nannte den Plan „unsinnig“": parsers hang what the object is called
 * on the object.
 */
function besideObject({ tree, words }: StatementContext, object: number): readonly number[] {
  return tree.childrenBy(object, "nmod", "appos", "flat", "amod").filter((child) => {
    if (child < object || tree.preposition(child) !== null) return false;
    const { partOfSpeech, relation } = tree.token(child);
    if (partOfSpeech === "ADJ") return words.indefinite.size > 0 || relation === "appos";
    return tree.childrenBy(child, "det").some((det) => words.indefinite.has(tree.token(det).text.toLowerCase()));
  });
}

/** Infinitives below a verb: "told him to go", not "told him that she would go". */
function infinitives(context: StatementContext, verb: number): readonly Candidate[] {
  const clauses = context.tree.childrenBy(verb, "ccomp", "xcomp", "advcl", "acl");
  return candidatesOf(clauses.filter((clause) => isInfinitiveClause(context, clause)));
}

/** "bedauerte, dass …": also where the parser takes the clause for one of time or reason. */
function clauses({ tree, words }: StatementContext, verb: number): readonly number[] {
  const told = tree
    .childrenBy(verb, "advcl")
    .filter((clause) =>
      tree.childrenBy(clause, "mark").some((mark) => words.complementizers.has(tree.token(mark).text)),
    );
  return [...tree.childrenBy(verb, "ccomp", "xcomp"), ...told];
}

function below(context: StatementContext, token: number, depth = 0): readonly number[] {
  if (depth > deepest) return [];
  return context.tree.children(token).flatMap((child) => [child, ...below(context, child, depth + 1)]);
}

interface Question {
  readonly verb: number;
  readonly name: string;
  readonly depth: number;
}

function subjects(context: StatementContext, { verb, depth }: Question): readonly Candidate[] {
  const own = ownSubject(context, verb);
  if (own.length > 0) return isPassive(context, verb) ? own : [...own, ...companionsOf(context, verb)];
  return isPassive(context, verb) ? sharedAgents(context, verb, depth) : borrowed(context, verb, depth);
}

/** "wurde von der Polizei gestellt und getötet". */
function sharedAgents(context: StatementContext, verb: number, depth: number): readonly Candidate[] {
  const { relation, head } = context.tree.token(verb);
  if (relation !== "conj" || head < 0 || depth > 0 || !isPassive(context, head)) return none;
  return weaken(agentsOf(context, head), inherited);
}

function objects(context: StatementContext, { verb, depth }: Question): readonly Candidate[] {
  const own = ownObject(context, verb);
  return own.length > 0 ? own : borrowedObject(context, verb, depth);
}

/** Who does what an infinitive says under a verb like "auffordern". */
function controlled(context: StatementContext, { verb }: Question): readonly Candidate[] {
  const found = [...ownObject(context, verb), ...datives(context, verb)];
  return found.length > 0 ? found : appealedTo(context, verb);
}

type VerbFunction = (context: StatementContext, question: Question) => readonly Candidate[];

const functions: ReadonlyMap<string, VerbFunction> = new Map<string, VerbFunction>([
  ["subject", subjects],
  ["object", objects],
  ["controlled", controlled],
  ["dative", (context, { verb }) => datives(context, verb)],
  ["self", (_context, { verb }) => candidatesOf([verb])],
  ["modifier", (context, { verb }) => candidatesOf(context.tree.childrenBy(verb, "advmod", "amod", "xcomp", "advcl"))],
  ["predication", (context, { verb }) => predications(context, verb)],
  ["anything", (context, { verb }) => candidatesOf(below(context, verb))],
  ["infinitive", (context, { verb }) => infinitives(context, verb)],
  ["compound", (context, { verb }) => candidatesOf(context.tree.childrenBy(verb, "compound"))],
  ["clause", (context, { verb }) => candidatesOf(clauses(context, verb))],
]);

/** What stands at a function of a verb; a name that is no function is a preposition. */
export function argumentsOfVerb(context: StatementContext, question: Question): readonly Candidate[] {
  const known = functions.get(question.name);
  return known === undefined ? prepositional(context, question.verb, question.name) : known(context, question);
}
