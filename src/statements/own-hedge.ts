/**
 * Own hedge
 * =========
 *
 * What the words at one verb or noun say of it: modal verbs, the future, adverbs and adjectives, conditions, negation.
 */
import type { Modality } from "../ontology/ontology.ts";
import { quoteAt } from "../quotes/quote.ts";
import type { StatementContext } from "./context.ts";
import type { Hedge, StatementGrammar } from "./grammar.ts";
import { endsTalks } from "./failed-talks.ts";
import { isNegated } from "./negation.ts";
import { auxiliaries, isHeadlinePlan, isPastParticiple, isVerbal } from "./predicate.ts";
import { isToCome } from "./planned-by-date.ts";
import { timeOf } from "./time-of.ts";
import type { Governor } from "./word-sets.ts";

type Modal = StatementGrammar["modals"][string];
const plain: Hedge = {};

interface HelpedVerb {
  readonly verb: number;
  readonly helper: number;
}

function perfectInfinitive(context: StatementContext, verb: number): boolean {
  const helpers = auxiliaries(context, verb).map((helper) => context.tree.token(helper));
  return isPastParticiple(context, verb) && helpers.some(({ morphology }) => morphology.VerbForm === "Inf");
}

function hedgeOfModal(context: StatementContext, verb: number, helper: number): Hedge {
  const { lemma } = context.tree.token(helper);
  const modal = context.grammar.modals[lemma.toLowerCase()];
  if (modal === undefined) return plain;
  const special = specialHedge(context, verb, modal);
  if (special !== undefined) return special;
  return isInability(context, verb, modal) ? plain : hedgeOfForm(context, { verb, helper }, modal);
}

/** "Oslo solle verhandeln, sagte Roth": what somebody says that another is to do; with a day to come it is a plan. */
function isToldToDo(context: StatementContext, verb: number, helper: number): boolean {
  const { Mood: mood, Tense: tense } = context.tree.token(helper).morphology;
  if (mood !== "Sub" || tense !== "Pres" || isPassiveInfinitive(context, verb)) return false;
  return quoteAt(context.quotes, helper) !== null && !isToCome(context, timeOf(context, verb));
}

/** By tense and mood; "sollte" in reported speech is no simple past. */
function hedgeOfForm(context: StatementContext, { verb, helper }: HelpedVerb, modal: Modal): Hedge {
  const { morphology } = context.tree.token(helper);
  if (modal.alike && isToldToDo(context, verb, helper)) return modal.subjunctive;
  if (morphology.Tense !== "Past") return modal.present;
  const isReported = modal.alike && quoteAt(context.quotes, helper) !== null;
  return morphology.Mood === "Sub" || isReported ? modal.subjunctive : modal.past;
}

/** "Kann nicht teilnehmen", "darf nicht ausreisen": what is not possible is not so. */
function isInability(context: StatementContext, verb: number, { past, present, subjunctive }: Modal): boolean {
  const opens = present.modality === "possible" || subjunctive.modality === "possible";
  return opens && past.modality === undefined && isNegated(context, verb);
}

/** "Sollte es dazu kommen, …": a sentence or adverbial clause that begins with its modal verb is a condition. */
function isOpenedBy(context: StatementContext, helper: number): boolean {
  const { document, tree, grammar } = context;
  const { lemma, morphology, sentence, head } = tree.token(helper);
  if (grammar.modals[lemma.toLowerCase()] === undefined || morphology.Tense !== "Past") return false;
  const { firstToken, endToken } = document.sentences[sentence] ?? { firstToken: -1, endToken: 0 };
  if (endToken < 1 || tree.token(endToken - 1).text === "?") return false;
  return helper === firstToken || (tree.token(helper - 1).text === "," && tree.token(head).relation === "advcl");
}

function specialHedge(context: StatementContext, verb: number, { perfect, reported }: Modal): Hedge | undefined {
  if (perfect !== undefined && perfectInfinitive(context, verb) && !isPassiveInfinitive(context, verb)) return perfect;
  return reported !== undefined && isReported(context, verb) ? reported : undefined;
}

/** "said that she would come": the clause of a verb of saying, without a condition. */
function isReported({ tree, words }: StatementContext, verb: number): boolean {
  const conditional = tree
    .childrenBy(verb, "advcl")
    .some((clause) => tree.childrenBy(clause, "mark").some((mark) => words.conditionals.has(tree.token(mark).text)));
  return tree.token(verb).relation === "ccomp" && !conditional;
}

/** "soll verhaftet werden" is a plan, "soll verhaftet worden sein" hearsay. */
function isPassiveInfinitive(context: StatementContext, verb: number): boolean {
  const lemmas = auxiliaries(context, verb).map((helper) => context.tree.token(helper));
  return lemmas.some(
    ({ lemma, morphology }) =>
      context.words.passiveAuxiliaries.has(lemma.toLowerCase()) && morphology.VerbForm === "Inf",
  );
}

function isFuture(context: StatementContext, verb: number): boolean {
  const futures = auxiliaries(context, verb).filter((helper) =>
    context.words.futureAuxiliaries.has(context.tree.token(helper).lemma.toLowerCase()),
  );
  return futures.length > 1 || (futures.length === 1 && !isPastParticiple(context, verb));
}

/** "Siemens is to buy Nordstahl": an infinitive that its auxiliary makes a plan. */
function isArranged({ tree, words }: StatementContext, verb: number): boolean {
  const marked = tree.childrenBy(verb, "mark").some((mark) => words.infinitiveMarks.has(tree.token(mark).text));
  if (!marked) return false;
  const helpers = tree.childrenBy(verb, "aux", "cop");
  return helpers.some((helper) => words.arrangingAuxiliaries.has(tree.token(helper).lemma.toLowerCase()));
}

/** "Wird neuer Trainer", "will be chairman": a noun as predicate; parsers take the verb for its auxiliary or clause. */
function isBecoming({ tree, words }: StatementContext, noun: number): boolean {
  return tree.childrenBy(noun, "aux", "aux:pass", "cop", "acl").some((child) => {
    const { lemma, partOfSpeech, morphology } = tree.token(child);
    if (partOfSpeech !== "AUX" || !words.futureAuxiliaries.has(lemma.toLowerCase())) return false;
    return morphology.Tense !== "Past" && morphology.Mood !== "Sub";
  });
}

/** "Hat vor, zu gehen", where parsers take the verb for an auxiliary of the infinitive. */
function hedgeOfIntention(context: StatementContext, verb: number): Hedge {
  const { tree, words } = context;
  const governors = auxiliaries(context, verb).flatMap((helper) =>
    tree
      .childrenBy(helper, "compound:prt")
      .map((prefix) => words.governors.get(`${tree.token(prefix).text}${tree.token(helper).lemma}`.toLowerCase())),
  );
  return listedHedge(governors[0], isNegated(context, verb));
}

function futureHedge(context: StatementContext, verb: number): Hedge {
  if (isHeadlinePlan(context, verb)) return { modality: "planned" };
  if (isArranged(context, verb)) return { modality: "planned" };
  if (!isVerbal(context, verb)) return isBecoming(context, verb) ? { modality: "planned" } : plain;
  if (!isFuture(context, verb)) return plain;
  const conditional = auxiliaries(context, verb).some((helper) => {
    const { morphology } = context.tree.token(helper);
    return morphology.Mood === "Sub" && morphology.Tense === "Past";
  });
  return { modality: conditional ? "possible" : "planned" };
}

/**
 * "Ein Bündnis bekäme 45 Prozent", "wäre angetreten": what would be is only possible; in reported speech it may well
 * be.
 */
function isSupposed(context: StatementContext, verb: number): boolean {
  const { tree, quotes } = context;
  if (!isPredicate(context, verb) || quoteAt(quotes, verb) !== null || tree.token(verb).relation === "ccomp")
    return false;
  return [verb, ...tree.childrenBy(verb, "aux", "cop")].some((token) => {
    const { morphology, lemma } = tree.token(token);
    const modal = context.grammar.modals[lemma.toLowerCase()] !== undefined;
    return !modal && morphology.VerbForm === "Fin" && morphology.Mood === "Sub" && morphology.Tense === "Past";
  });
}

/** A verb, or a noun or adjective that is said of somebody ("hätte eine Mehrheit"). */
export function isPredicate(context: StatementContext, token: number): boolean {
  return isVerbal(context, token) || context.tree.childrenBy(token, "cop", "aux").length > 0;
}

export function listedHedge(found: Governor | undefined, negated: boolean): Hedge {
  if (found === undefined) return plain;
  return negated ? (found.negated ?? plain) : found.gives;
}

/**
 * "Hat angeblich Waffen geliefert": parsers hang an adverb on the bare noun behind it; one that is inflected is the
 * noun's own.
 */
function adverbsAtNouns({ tree, words }: StatementContext, verb: number): readonly number[] {
  return tree.childrenBy(verb, "obj", "obl").flatMap((noun) => {
    const [first, ...others] = tree.children(noun);
    if (first === undefined || first > noun || !["advmod", "amod"].includes(tree.token(first).relation)) return [];
    const bare = tree.token(first).text.toLowerCase();
    const isAlone = others.every((child) => child > first) && words.adverbs.has(bare);
    return isAlone ? [first] : [];
  });
}

function modifierHedges(context: StatementContext, token: number): readonly Hedge[] {
  const { tree, words } = context;
  const adverbs = tree.childrenBy(token, "advmod", "advcl", "discourse", "obl");
  const attributes = tree.childrenBy(token, "amod").filter((child) => !endsTalks(context, child, token));
  return [
    ...[...adverbs, ...adverbsAtNouns(context, token)].map((child) =>
      listedHedge(words.adverbs.get(tree.token(child).lemma.toLowerCase()), false),
    ),
    ...attributes.map((child) => listedHedge(words.adjectives.get(context.lemma(child).toLowerCase()), false)),
  ];
}

/**
 * "Im Gespräch ist ein Bündnis", listed as "sein Gespräch": a phrase that says of the noun behind it that it is open.
 */
function phraseHedges({ tree, words }: StatementContext, noun: number): readonly Hedge[] {
  return tree
    .childrenBy(noun, "cop")
    .flatMap((copula) =>
      tree
        .childrenBy(noun, "nmod", "obl")
        .map((phrase) => `${tree.token(copula).lemma} ${tree.token(phrase).lemma}`.toLowerCase()),
    )
    .map((key) => listedHedge(words.governors.get(key), false));
}

/** What an adjective at a noun says ("mutmaßlich"), or that it simply is. */
export function modalityByAdjective(context: StatementContext, noun: number): Modality {
  const { tree, words } = context;
  const listed = tree.childrenBy(noun, "amod").map((child) => words.adjectives.get(context.lemma(child).toLowerCase()));
  return listed.find((found) => found?.gives.modality !== undefined)?.gives.modality ?? "asserted";
}

function isConditional(context: StatementContext, token: number): boolean {
  return context.tree
    .childrenBy(token, "mark")
    .some((child) => context.words.conditionals.has(context.tree.token(child).text.toLowerCase()));
}

/** What the words at one verb or noun itself say, `except` the noun below that is asked about. */
export function ownHedge(context: StatementContext, token: number, except = -1): Hedge {
  const conditional = auxiliaries(context, token).some((helper) => isOpenedBy(context, helper));
  const found: readonly Hedge[] = [
    ...(conditional ? [{ modality: "possible" as const }] : []),
    ...auxiliaries(context, token).map((helper) => hedgeOfModal(context, token, helper)),
    futureHedge(context, token),
    hedgeOfIntention(context, token),
    ...modifierHedges(context, token),
    ...phraseHedges(context, token),
    isConditional(context, token) || isSupposed(context, token) ? { modality: "possible" as const } : plain,
  ];
  const modality = found.find((hedge) => hedge.modality !== undefined)?.modality;
  const denied = found.some((hedge) => hedge.polarity === "negated") !== isNegated(context, token, except);
  return { ...(modality === undefined ? {} : { modality }), ...(denied ? { polarity: "negated" } : {}) };
}
