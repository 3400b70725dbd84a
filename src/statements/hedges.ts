/**
 * Hedges
 * ======
 *
 * Whether a statement happened, is planned, possible or demanded, and whether it is denied: read from the modal verbs,
 * negations and adverbs at its trigger, and from the verbs and nouns that govern it ("kündigte an, … zu treffen",
 * "bestritt ein Treffen"). What stands nearer counts first; a denial further up turns the polarity.
 */
import type { Modality, Polarity } from "../ontology/ontology.ts";
import type { StatementContext } from "./context.ts";
import type { Hedge, StatementGrammar } from "./grammar.ts";
import { auxiliaries, isHeadlinePlan, isPastParticiple, isVerbal } from "./predicate.ts";
import type { Governor } from "./word-sets.ts";

export interface HedgeFound {
  readonly polarity: Polarity;
  readonly modality: Modality;
}

type Modal = StatementGrammar["modals"][string];
const plain: Hedge = {};
const climbing = new Set([
  "ccomp",
  "xcomp",
  "acl",
  "obj",
  "obl",
  "nsubj",
  "nsubj:pass",
  "nmod",
  "conj",
  "csubj",
  "parataxis",
]);
const highest = 4;

function isNegation(context: StatementContext, token: number): boolean {
  const { lemma, text } = context.tree.token(token);
  const { words } = context;
  if (!words.negations.has(lemma.toLowerCase()) && !words.negations.has(text.toLowerCase())) return false;
  const next = context.document.tokens[token + 1];
  return next === undefined || !words.noNegationBefore.has(next.text.toLowerCase());
}

/** `except` is the noun that is asked about: its own "no" denies it once ("there was no meeting"). */
function isNegated(context: StatementContext, token: number, except = -1): boolean {
  const { tree } = context;
  const own = tree
    .childrenBy(token, "advmod", "det", "cc", "amod", "advcl")
    .some((child) => isNegation(context, child));
  if (own) return true;
  const nouns = tree.childrenBy(token, "obj", "nsubj", "nsubj:pass", "xcomp", "obl").filter((noun) => noun !== except);
  return (
    isVerbal(context, token) &&
    nouns.some((noun) => tree.childrenBy(noun, "det", "advmod").some((child) => isNegation(context, child)))
  );
}

function perfectInfinitive(context: StatementContext, verb: number): boolean {
  const helpers = auxiliaries(context, verb).map((helper) => context.tree.token(helper));
  return isPastParticiple(context, verb) && helpers.some(({ morphology }) => morphology.VerbForm === "Inf");
}

function hedgeOfModal(context: StatementContext, verb: number, helper: number): Hedge {
  const { lemma, morphology } = context.tree.token(helper);
  const modal = context.grammar.modals[lemma.toLowerCase()];
  if (modal === undefined) return plain;
  const special = specialHedge(context, verb, modal);
  if (special !== undefined) return special;
  if (morphology.Mood === "Sub" && morphology.Tense === "Past") return modal.subjunctive;
  return morphology.Tense === "Past" ? modal.past : modal.present;
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

function futureHedge(context: StatementContext, verb: number): Hedge {
  if (isHeadlinePlan(context, verb)) return { modality: "planned" };
  if (!isVerbal(context, verb) || !isFuture(context, verb)) return plain;
  const conditional = auxiliaries(context, verb).some((helper) => {
    const { morphology } = context.tree.token(helper);
    return morphology.Mood === "Sub" && morphology.Tense === "Past";
  });
  return { modality: conditional ? "possible" : "planned" };
}

function listedHedge(found: Governor | undefined, negated: boolean): Hedge {
  if (found === undefined) return plain;
  return negated ? (found.negated ?? plain) : found.gives;
}

function modifierHedges(context: StatementContext, token: number): readonly Hedge[] {
  const { tree, words } = context;
  const adverbs = tree.childrenBy(token, "advmod", "advcl", "discourse", "obl");
  const attributes = tree.childrenBy(token, "amod");
  return [
    ...adverbs.map((child) => listedHedge(words.adverbs.get(tree.token(child).lemma.toLowerCase()), false)),
    ...attributes.map((child) => listedHedge(words.adjectives.get(context.lemma(child).toLowerCase()), false)),
  ];
}

function isConditional(context: StatementContext, token: number): boolean {
  return context.tree
    .childrenBy(token, "mark")
    .some((child) => context.words.conditionals.has(context.tree.token(child).text.toLowerCase()));
}

/** What the words at one verb or noun itself say, `except` the noun below that is asked about. */
function ownHedge(context: StatementContext, token: number, except = -1): Hedge {
  const found = [
    ...auxiliaries(context, token).map((helper) => hedgeOfModal(context, token, helper)),
    futureHedge(context, token),
    ...modifierHedges(context, token),
    isConditional(context, token) ? { modality: "possible" as const } : plain,
  ];
  const modality = found.find((hedge) => hedge.modality !== undefined)?.modality;
  const denied = found.some((hedge) => hedge.polarity === "negated") !== isNegated(context, token, except);
  return { ...(modality === undefined ? {} : { modality }), ...(denied ? { polarity: "negated" } : {}) };
}

interface Reading {
  readonly modality: Modality | null;
  readonly negated: boolean;
}

/** Lets one governing word act on what is read so far. */
function govern(reading: Reading, hedge: Hedge): Reading {
  return {
    modality: reading.modality ?? hedge.modality ?? null,
    negated: reading.negated !== (hedge.polarity === "negated"),
  };
}

function governorHedge(context: StatementContext, token: number, except: number): Hedge {
  const governor = context.words.governors.get(context.lemma(token).toLowerCase());
  return listedHedge(governor, isNegated(context, token, except));
}

/** Whether the way up goes on: relative clauses, reasons and times ("nach dem Treffen plant er …") say nothing about it. */
function continues(context: StatementContext, token: number): boolean {
  const { relation, head } = context.tree.token(token);
  if (head < 0 || !climbing.has(relation)) return false;
  if (relation === "obl" && context.words.temporalPrepositions.has(context.tree.preposition(token) ?? "")) return false;
  return relation !== "acl" || !hasRelativePronoun(context, token);
}

function hasRelativePronoun(context: StatementContext, verb: number): boolean {
  return context.tree
    .children(verb)
    .some(
      (child) =>
        context.tree.token(child).partOfSpeech === "PRON" &&
        context.words.relativePronouns.has(context.tree.token(child).lemma),
    );
}

/** What a governing word does; the verb that carries an event noun lends it its own modal verbs and negation too. */
function governedBy(context: StatementContext, reading: Reading, step: Step): Reading {
  const governs = governorHedge(context, step.head, step.from);
  const governed = govern(reading, governs);
  const carried = step.carried || (step.chained && Object.keys(governs).length === 0);
  if (!carried || !isVerbal(context, step.head)) return governed;
  const own = ownHedge(context, step.head, step.from);
  return govern(governed, Object.keys(governs).length > 0 ? withoutPolarity(own) : own);
}

interface Step {
  readonly head: number;
  readonly from: number;
  /** True while only nouns lie between the trigger and here. */
  readonly carried: boolean;
  /** True where a verb hangs on this one as its infinitive ("would try to meet"). */
  readonly chained: boolean;
}

/** "will meet him and visit Oslo": an infinitive joined to another shares its modal verb and what governs it. */
function sharesInfinitive({ tree }: StatementContext, verb: number): boolean {
  const { morphology, head } = tree.token(verb);
  const bare = morphology.VerbForm === "Inf" || (morphology.VerbForm === "Fin" && morphology.Person === undefined);
  const own = tree.childrenBy(verb, "nsubj", "nsubj:pass", "aux", "mark").length > 0;
  return bare && !own && morphology.Tense !== "Past" && tree.token(head).morphology.VerbForm === "Inf";
}

/** The step up from a word; null where what stands above says nothing about it. */
function stepUp(context: StatementContext, at: number, carried: boolean): Step | null {
  if (!continues(context, at)) return null;
  const { head, relation } = context.tree.token(at);
  const joined = relation === "conj" && sharesInfinitive(context, at);
  if (relation === "conj" && !carried && !joined) return null;
  return { head, from: at, carried, chained: relation === "xcomp" || joined };
}

function climb(context: StatementContext, trigger: number): Reading {
  const first = ownHedge(context, trigger);
  let reading: Reading = { modality: first.modality ?? null, negated: first.polarity === "negated" };
  let carried = !isVerbal(context, trigger);
  let step = stepUp(context, trigger, carried);
  for (let steps = 0; steps < highest && step !== null; steps += 1) {
    reading = governedBy(context, reading, step);
    carried &&= !isVerbal(context, step.head);
    step = stepUp(context, step.head, carried);
  }
  return reading;
}

function withoutPolarity(hedge: Hedge): Hedge {
  return hedge.modality === undefined ? {} : { modality: hedge.modality };
}

/** Polarity and modality of what a trigger says. */
export function hedgeAt(context: StatementContext, trigger: number): HedgeFound {
  const reading = climb(context, trigger);
  return { polarity: reading.negated ? "negated" : "affirmed", modality: reading.modality ?? "asserted" };
}

/** What the words at a noun alone say, as "geplant" and "mutmaßlich" do; the clause around it tells of something else. */
export function hedgeOfNoun(context: StatementContext, noun: number): HedgeFound {
  const { polarity, modality } = ownHedge(context, noun);
  return { polarity: polarity ?? "affirmed", modality: modality ?? "asserted" };
}
