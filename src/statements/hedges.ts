/**
 * Hedges
 * ======
 *
 * Whether a statement happened, is planned, possible or demanded, and whether it is denied: read from the modal verbs,
 * negations and adverbs at its trigger, and from the verbs and nouns that govern it ("kündigte an, … zu treffen",
 * "bestritt ein Treffen"). What stands nearer counts first; a denial further up turns the polarity.
 */
import type { Modality, Polarity } from "../ontology/ontology.ts";
import { quoteAt } from "../quotes/quote.ts";
import { isConceived } from "./conceived.ts";
import type { StatementContext } from "./context.ts";
import { endsTalks } from "./failed-talks.ts";
import { governorAt } from "./governors.ts";
import type { Hedge } from "./grammar.ts";
import { isNegated } from "./negation.ts";
import { isPredicate, listedHedge, ownHedge } from "./own-hedge.ts";
import { auxiliaries, isVerbal, isZuInfinitive } from "./predicate.ts";
import { tellingOf, type Telling } from "./presupposed.ts";
import type { Tree } from "./tree.ts";

export interface HedgeFound {
  readonly polarity: Polarity;
  readonly modality: Modality;
}

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

interface Reading {
  readonly modality: Modality | null;
  readonly negated: boolean;
}

/** "Dementierte einen angeblichen Angriff", "es ist nicht möglich, dass": what is denied is not open. */
const isSettled = (reading: Reading, { polarity, modality }: Hedge): boolean =>
  polarity === "negated" && (modality ?? reading.modality) === "possible";

/** Lets one governing word act on what is read so far. */
function govern(reading: Reading, hedge: Hedge): Reading {
  const open = reading.modality ?? hedge.modality ?? null;
  return {
    modality: isSettled(reading, hedge) ? "asserted" : open,
    negated: reading.negated !== (hedge.polarity === "negated"),
  };
}

/** "Ein Anschlag forderte Tote": who or what demands is not demanded itself. */
function isDemander(context: StatementContext, verb: number, token: number): boolean {
  const { tree, words } = context;
  if (token < 0 || !isVerbal(context, verb)) return false;
  if (tree.token(token).relation === "nsubj") return true;
  return tree.childrenBy(verb, "nsubj").some((child) => words.victims.has(tree.token(child).lemma.toLowerCase()));
}

/** "Hat nicht die Absicht": the verb that only carries a noun denies it. */
function isDeniedHaving(context: StatementContext, noun: number): boolean {
  const { head, relation } = context.tree.token(noun);
  if (relation !== "obj" || isVerbal(context, noun) || !context.words.lightVerbs.has(context.lemma(head))) return false;
  return context.tree
    .childrenBy(head, "advmod")
    .some((child) => context.words.negations.has(context.tree.token(child).text.toLowerCase()));
}

function governorHedge(context: StatementContext, token: number, except = -1): Hedge {
  const governor = governorAt(context, token, except);
  if (governor?.gives.modality === "demanded" && isDemander(context, token, except)) return {};
  if (endsTalks(context, token, except)) return {};
  return listedHedge(governor, isNegated(context, token, except) || isDeniedHaving(context, token));
}

/** "Steht vor der Übernahme", listed as "stehen vor". */
function isGovernedPhrase(context: StatementContext, phrase: number): boolean {
  const { tree, words } = context;
  const { head } = tree.token(phrase);
  return words.governors.has(`${context.lemma(head).toLowerCase()} ${tree.preposition(phrase) ?? ""}`);
}

/** "Bei dem Treffen", "nach dem Treffen", "im Vorfeld": only when, where or why something else happened. */
function isSetting(context: StatementContext, phrase: number): boolean {
  const { tree, words } = context;
  if (isGovernedPhrase(context, phrase)) return false;
  const preposition = tree.preposition(phrase) ?? "";
  if (words.temporalPrepositions.has(preposition) || words.settingPrepositions.has(preposition)) return true;
  const lemma = tree.token(phrase).lemma.toLowerCase();
  return preposition !== "" && (words.settings.has(lemma) || words.settings.has(`${preposition} ${lemma}`));
}

/** "Bei seinem Besuch in Oslo will Roth …": what is to be done on an occasion comes with the occasion. */
function occasionOfPlan(context: StatementContext, event: number): number | null {
  const { tree, words } = context;
  const { relation, head } = tree.token(event);
  if (relation !== "obl" || head < 0 || !words.duringPrepositions.has(tree.preposition(event) ?? "")) return null;
  return isVerbal(context, head) ? head : null;
}

/** "Called on Oslo to withdraw": what is asked for, though parsers take the infinitive for an adverbial clause. */
function isAppeal(context: StatementContext, clause: number, above: number): boolean {
  const { tree, words } = context;
  const lemma = context.lemma(above).toLowerCase();
  const marks = tree.childrenBy(clause, "mark");
  const marked = marks.length === 1 && marks.some((mark) => words.infinitiveMarks.has(tree.token(mark).text));
  return marked && words.objectControl.has(lemma) && words.governors.has(lemma);
}

/** "Wies Berichte zurück, wonach er Roth getroffen hat". */
function isContent({ tree, words }: StatementContext, clause: number): boolean {
  return tree
    .childrenBy(clause, "advmod")
    .some((child) => words.contentAdverbs.has(tree.token(child).text.toLowerCase()));
}

/** "Will nach Peking reisen, um Li zu treffen": a purpose is as open as the deed that serves it. */
function purposeOf(context: StatementContext, clause: number): number | null {
  const { tree, words } = context;
  const { relation, head } = tree.token(clause);
  const marks = tree.childrenBy(clause, "mark").map((mark) => tree.token(mark).text);
  const others = marks.filter((mark) => !words.infinitiveMarks.has(mark));
  const isInfinitive = others.length < marks.length || isZuInfinitive(context, clause);
  return relation === "advcl" && others.length > 0 && isInfinitive && head >= 0 ? head : null;
}

/**
 * Whether the way up goes on: relative clauses, reasons and times ("nach dem Treffen plant er …") say nothing about it.
 */
function continues(context: StatementContext, token: number): boolean {
  const { relation, head } = context.tree.token(token);
  if (head < 0) return false;
  if (relation === "advcl") return isAppeal(context, token, head) || isContent(context, token);
  if (!climbing.has(relation)) return false;
  if (relation === "obl" && isSetting(context, token)) return false;
  return relation !== "acl" || !hasRelativePronoun(context, token);
}

/** Taggers take "der" for an article now and then; what is the subject or object of a verb is none. */
function hasRelativePronoun({ tree, words }: StatementContext, verb: number): boolean {
  return tree.children(verb).some((child) => {
    const { partOfSpeech, relation, lemma } = tree.token(child);
    const stands = partOfSpeech === "PRON" || (partOfSpeech === "DET" && relation !== "det");
    return stands && words.relativePronouns.has(lemma);
  });
}

/** The verb above, or the noun or adjective that is said of the one below ("Eine Koalition hätte eine Mehrheit"). */
function isPredicateOf(context: StatementContext, { head, from }: Step): boolean {
  return context.tree.token(from).relation.startsWith("nsubj") ? isPredicate(context, head) : isVerbal(context, head);
}

/** "Er solle gehen, forderte Roth": what somebody is told that he is to do is demanded, not planned. */
function isAsked(context: StatementContext, verb: number, governs: Hedge): boolean {
  if (governs.modality !== "demanded") return false;
  return auxiliaries(context, verb).some((helper) => {
    const modal = context.grammar.modals[context.tree.token(helper).lemma.toLowerCase()];
    return modal?.subjunctive.modality === "demanded";
  });
}

/** What a governing word does; the verb that carries an event noun lends it its own modal verbs and negation too. */
function governedBy(context: StatementContext, reading: Reading, step: Step): Reading {
  const governs = governorHedge(context, step.head, step.from);
  const governed = govern(
    isAsked(context, step.from, governs) ? { ...reading, modality: "demanded" } : reading,
    governs,
  );
  const carried = step.carried || (step.chained && Object.keys(governs).length === 0);
  if (!carried || !isPredicateOf(context, step)) return governed;
  const own = ownHedge(context, step.head, step.from);
  const isOpenOnly = Object.keys(governs).length > 0 || step.telling === "modality";
  return govern(governed, isOpenOnly ? withoutPolarity(own) : own);
}

interface Step {
  readonly head: number;
  readonly from: number;
  /** True while only nouns lie between the trigger and here. */
  readonly carried: boolean;
  /** True where a verb hangs on this one as its infinitive ("would try to meet"). */
  readonly chained: boolean;
  readonly telling: Telling;
}

/**
 * "Soll nach Oslo reisen und dort Roth treffen": a plural that looks like its infinitive and stands behind all of its
 * own.
 */
function endsLikeInfinitive(tree: Tree, verb: number): boolean {
  const { text, lemma } = tree.token(verb);
  return text === lemma && tree.childrenBy(verb, "obj", "obl", "advmod", "xcomp").every((child) => child < verb);
}

/** "will meet him and visit Oslo": an infinitive joined to another shares its modal verb and what governs it. */
function sharesInfinitive({ tree }: StatementContext, verb: number): boolean {
  const { morphology, head } = tree.token(verb);
  const form = morphology.VerbForm === "Fin" && (morphology.Person === undefined || endsLikeInfinitive(tree, verb));
  const bare = morphology.VerbForm === "Inf" || form;
  const own = tree.childrenBy(verb, "nsubj", "nsubj:pass", "aux", "mark").length > 0;
  return bare && !own && morphology.Tense !== "Past" && tree.token(head).morphology.VerbForm === "Inf";
}

/** "Hat angekündigt, zurückzutreten": parsers join an infinitive clause to the verb that governs it. */
function isMisjoined(context: StatementContext, verb: number): boolean {
  const { head } = context.tree.token(verb);
  const governed = context.words.governors.has(context.lemma(head).toLowerCase());
  return governed && isZuInfinitive(context, verb) && !isZuInfinitive(context, head);
}

/** Whether a word joined to another is told by what stands above that one. */
const isJoined = (context: StatementContext, at: number): boolean =>
  context.tree.token(at).relation === "conj" && (sharesInfinitive(context, at) || isMisjoined(context, at));

/** The step up from a word; null where what stands above says nothing about it. */
function stepUp(context: StatementContext, at: number, carried: boolean): Step | null {
  if (!continues(context, at)) return null;
  const { head, relation } = context.tree.token(at);
  const joined = isJoined(context, at);
  if (relation === "conj" && !carried && !joined) return null;
  const telling = carried ? tellingOf(context, at, head) : "whole";
  return telling === "nothing" ? null : { head, from: at, carried, chained: relation === "xcomp" || joined, telling };
}

/** "Berichte, Roth habe Brandt getroffen, dementierte die Partei": denied by a verb that does not stand above it. */
function isDeniedByCue(context: StatementContext, trigger: number, above: readonly number[]): boolean {
  const cues = quoteAt(context.quotes, trigger)?.cues ?? [];
  const { sentence } = context.tree.token(trigger);
  return cues.some((cue) => {
    const denies = context.words.denying.has(context.lemma(cue).toLowerCase());
    return denies && !above.includes(cue) && context.tree.token(cue).sentence === sentence;
  });
}

function climb(context: StatementContext, trigger: number): Reading {
  const first = ownHedge(context, trigger);
  let reading: Reading = { modality: first.modality ?? null, negated: first.polarity === "negated" };
  let carried = !isVerbal(context, trigger);
  let step = stepUp(context, trigger, carried);
  const above: number[] = [trigger];
  for (let steps = 0; steps < highest && step !== null; steps += 1) {
    reading = governedBy(context, reading, step);
    above.push(step.head);
    carried &&= !isVerbal(context, step.head);
    step = stepUp(context, step.head, carried);
  }
  if (isDeniedByCue(context, trigger, above)) reading = govern(reading, { polarity: "negated" });
  return reading.modality === null ? { ...reading, modality: modalityOfPurpose(context, trigger) } : reading;
}

/** The modality that what a trigger serves, or what is done on its occasion, lends to it. */
function modalityOfPurpose(context: StatementContext, trigger: number): Modality | null {
  const served = purposeOf(context, trigger);
  if (served !== null) return climb(context, served).modality;
  const done = occasionOfPlan(context, trigger);
  return done !== null && climb(context, done).modality === "planned" ? "planned" : null;
}

function withoutPolarity(hedge: Hedge): Hedge {
  return hedge.modality === undefined ? {} : { modality: hedge.modality };
}

const foundOf = ({ negated, modality }: Reading): HedgeFound => ({
  polarity: negated ? "negated" : "affirmed",
  modality: modality ?? "asserted",
});

/** Polarity and modality of what a trigger says. */
export function hedgeAt(context: StatementContext, trigger: number): HedgeFound {
  const reading = climb(context, trigger);
  const isOpen = reading.modality === null && !reading.negated && isConceived(context, trigger);
  return foundOf(isOpen ? { ...reading, modality: "possible" } : reading);
}

/** The same of what a trigger only joins: "plant", "fordert" say by themselves that it did not happen yet. */
export function hedgeOfJoined(context: StatementContext, trigger: number): HedgeFound {
  return foundOf(govern(climb(context, trigger), governorHedge(context, trigger)));
}

/**
 * What the words at a noun alone say, as "geplant" and "mutmaßlich" do; the clause around it tells of something else.
 */
export function hedgeOfNoun(context: StatementContext, noun: number): HedgeFound {
  const { polarity, modality } = ownHedge(context, noun);
  return { polarity: polarity ?? "affirmed", modality: modality ?? "asserted" };
}
