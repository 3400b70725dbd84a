/**
 * Predicate
 * =========
 *
 * What the tree says about one verb: whether it is passive, a participle that describes a noun, and which verb governs
 * it. Trees from a parser are wrong in one edge of five, so forms are believed before relations where they differ.
 */
import type { StatementContext } from "./context.ts";

const verbal = new Set(["VERB", "AUX"]);

export function isVerbal(context: StatementContext, token: number): boolean {
  return verbal.has(context.tree.token(token).partOfSpeech);
}

/** Whether a word form is a past participle ("festgenommen"), inflected or not. */
export function isPastParticiple(context: StatementContext, token: number): boolean {
  const { morphology, text, partOfSpeech } = context.tree.token(token);
  if (morphology.VerbForm !== undefined && partOfSpeech !== "ADJ")
    return morphology.VerbForm === "Part" && morphology.Tense !== "Pres";
  const stem = partOfSpeech === "ADJ" ? text.replace(/e[mnrs]?$/u, "") : text;
  return context.words.participleForm.test(stem) && !stem.endsWith("end");
}

function holdsInside(text: string, lemma: string, mark: string): boolean {
  if (text.length !== lemma.length + mark.length) return false;
  let at = text.indexOf(mark, 1);
  while (at > 0 && text.slice(0, at) + text.slice(at + mark.length) !== lemma) at = text.indexOf(mark, at + 1);
  return at > 0;
}

/** "Zu treffen", "getroffen zu haben", "zurückzutreten": an infinitive with its mark, or with the mark inside of it. */
export function isZuInfinitive({ tree, words }: Pick<StatementContext, "tree" | "words">, token: number): boolean {
  const { morphology, text, lemma } = tree.token(token);
  const helpers = tree.childrenBy(token, "aux", "aux:pass").map((helper) => tree.token(helper).morphology);
  if (helpers.some(({ VerbForm }) => VerbForm !== "Inf" && VerbForm !== "Part")) return false;
  if (helpers.length === 0 && morphology.VerbForm !== "Inf") return false;
  if (tree.childrenBy(token, "mark").some((mark) => words.infinitiveMarks.has(tree.token(mark).text.toLowerCase())))
    return true;
  return helpers.length === 0 && [...words.infinitiveMarks].some((mark) => holdsInside(text, lemma, mark));
}

/** The auxiliaries of a verb, by lemma. */
export function auxiliaries(context: StatementContext, verb: number): readonly number[] {
  return context.tree.childrenBy(verb, "aux", "aux:pass");
}

const isPassiveAuxiliary = (context: StatementContext, token: number): boolean =>
  context.words.passiveAuxiliaries.has(context.tree.token(token).lemma.toLowerCase());

/** A participle before a noun ("der verhaftete Autor"): the noun is its object, or its subject where it ends in -end. */
export function describesNoun(context: StatementContext, verb: number): boolean {
  const { relation, head } = context.tree.token(verb);
  return relation === "amod" && head >= 0;
}

/** A participle behind its noun ("Siemens, founded by Reed", "the man leading the party"), without a subject of its own. */
export function followsNoun(context: StatementContext, verb: number): boolean {
  const { relation, head, morphology } = context.tree.token(verb);
  if (relation !== "acl" || head < 0 || morphology.VerbForm !== "Part" || isVerbal(context, head)) return false;
  return context.tree.childrenBy(verb, "nsubj", "nsubj:pass", "mark", "aux").length === 0;
}

/** Headline style: "Reed to meet Stone" is a name with an infinitive and nothing above it. */
export function isHeadlinePlan(context: StatementContext, verb: number): boolean {
  const { tree, words, appearances } = context;
  const { relation, head } = tree.token(verb);
  if (relation !== "acl" || head < 0 || tree.token(head).head >= 0) return false;
  const marked = tree.childrenBy(verb, "mark").some((mark) => words.infinitiveMarks.has(tree.token(mark).text));
  return marked && tree.childrenBy(head, "cop").length === 0 && appearances.appearancesAt(head).length > 0;
}

/** Passive by its auxiliary or by the relation of its subject. */
export function isPassive(context: StatementContext, verb: number): boolean {
  if (context.words.unaccusative.has(context.lemma(verb)) || !isPastParticiple(context, verb)) return false;
  if (describesNoun(context, verb)) return true;
  const helpers = auxiliaries(context, verb);
  if (helpers.some((helper) => isPassiveAuxiliary(context, helper))) return true;
  if (helpers.length > 0) return context.tree.childrenBy(verb, "nsubj:pass").length > 0;
  return isPassiveAlone(context, verb);
}

/** A participle without auxiliary: it shares that of the verb before it, or is a headline's. */
function isPassiveAlone(context: StatementContext, verb: number): boolean {
  const { relation, head, partOfSpeech } = context.tree.token(verb);
  // A finite verb that the tagger took for an adjective ("entsandte") is no participle.
  // So is the main verb that hangs on its auxiliary as a complement ("has imposed").
  if (partOfSpeech === "ADJ" || relation === "xcomp") return false;
  if (relation === "conj" && head >= 0 && isVerbal(context, head)) return sharesPassive(context, verb, head);
  return context.tree.childrenBy(verb, "nsubj:pass").length > 0 || verbHasNoSubject(context, verb);
}

/** "war unterstützt worden und hatte den Plan abgelehnt": what has an object of its own is active. */
function sharesPassive(context: StatementContext, verb: number, first: number): boolean {
  return context.tree.childrenBy(verb, "obj").length === 0 && isPassive(context, first);
}

/** Headline style: "Regierungschef in Haft genommen". */
function verbHasNoSubject(context: StatementContext, verb: number): boolean {
  return context.tree.childrenBy(verb, "nsubj").length === 0 && context.tree.token(verb).relation !== "conj";
}

/** "Traf", "hat getroffen", "wurde getroffen". */
export function isPast(context: StatementContext, verb: number): boolean {
  const helpers = auxiliaries(context, verb).map((token) => context.tree.token(token));
  if (helpers.some(({ lemma }) => context.grammar.modals[lemma.toLowerCase()] !== undefined)) return false;
  const isFinite = context.tree.token(verb).morphology.VerbForm === "Fin";
  const told = isFinite ? [context.tree.token(verb)] : helpers;
  if (told.some(({ morphology }) => morphology.Tense === "Past" && morphology.Mood !== "Sub")) return true;
  return !isFinite && helpers.length > 0 && !isPassive(context, verb) && isPastParticiple(context, verb);
}
