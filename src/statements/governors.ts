/**
 * Governors
 * =========
 *
 * Which listed word governs what hangs below a verb, noun or adjective: the word alone ("planen"), or with a phrase at
 * its side ("stehen Tagesordnung"), a preposition or its adverb before what it governs ("stehen vor", "davor"), the
 * mark of an infinitive ("beschließen zu"), or its copula ("sein Gespräch").
 */
import type { StatementContext } from "./context.ts";
import { isVerbal, isZuInfinitive } from "./predicate.ts";
import type { Governor } from "./word-sets.ts";

/** A verb and what the way up to it came from, -1 for nothing. */
interface Governed {
  readonly verb: number;
  readonly clause: number;
}

/**
 * "Medienberichte, wonach …, wies er zurück", taken for the subject in front; what a named medium reports stays on its
 * word.
 */
function isInFront({ tree }: StatementContext, { verb, clause }: Governed): boolean {
  return clause >= 0 && clause < verb && tree.childrenBy(clause, "nmod").length === 0;
}

/** "Steht auf der Tagesordnung", listed as "stehen Tagesordnung": a verb that governs by the phrase at its side. */
function governorByPhrase(context: StatementContext, governed: Governed, lemma: string): Governor | undefined {
  const { tree, words } = context;
  const { verb, clause } = governed;
  return [...tree.childrenBy(verb, "obl", "obj", "xcomp", "advmod"), ...(isInFront(context, governed) ? [clause] : [])]
    .map((child) => words.governors.get(`${lemma} ${tree.token(child).lemma.toLowerCase()}`))
    .find((governor) => governor !== undefined);
}

/**
 * "In talks to buy", listed as "talk to": a word that governs an infinitive alone, be its mark inside ("abzuziehen").
 */
function governorOfInfinitive(context: StatementContext, clause: number, lemma: string): Governor | undefined {
  if (clause < 0) return undefined;
  const { tree, words } = context;
  const [mark] = tree.childrenBy(clause, "mark");
  if (mark !== undefined) return words.governors.get(`${lemma} ${tree.token(mark).text.toLowerCase()}`);
  if (!isZuInfinitive(context, clause)) return undefined;
  const marked = [...words.infinitiveMarks].map((word) => words.governors.get(`${lemma} ${word}`));
  return marked.find((governor) => governor !== undefined);
}

/**
 * "Verhandlungen über eine Übernahme", listed as "Verhandlung über": a word that governs behind one preposition alone.
 */
function governorByPreposition({ tree, words }: StatementContext, phrase: number, lemma: string): Governor | undefined {
  const preposition = phrase < 0 ? null : tree.preposition(phrase);
  return preposition === null ? undefined : words.governors.get(`${lemma} ${preposition}`);
}

/** "Ist im Gespräch", "ist vom Tisch", listed as "sein Gespräch": a noun that is said of what is below it. */
function governorAsPredicate({ tree, words }: StatementContext, token: number, lemma: string): Governor | undefined {
  const [copula] = tree.childrenBy(token, "cop");
  return copula === undefined ? undefined : words.governors.get(`${tree.token(copula).lemma} ${lemma}`.toLowerCase());
}

/**
 * "Steht davor, zu gehen", listed as "stehen vor": an adverb that stands for a preposition and the clause behind it.
 */
function governorByCorrelate(
  { tree, words }: StatementContext,
  governed: Governed,
  lemma: string,
): Governor | undefined {
  const { verb, clause } = governed;
  if (clause < 0) return undefined;
  return tree
    .childrenBy(verb, "advmod", "obl", "expl")
    .filter((child) => child < clause)
    .map((child) => words.correlates.get(tree.token(child).text.toLowerCase()))
    .map((preposition) => (preposition === undefined ? undefined : words.governors.get(`${lemma} ${preposition}`)))
    .find((governor) => governor !== undefined);
}

/**
 * "Hat keine Absicht, Roth zu treffen", "Es gibt Hinweise, dass": the noun that a clause belongs to, though parsers
 * hang it on the verb.
 */
function nounOfClause(context: StatementContext, verb: number, clause: number): number | null {
  const { tree, words } = context;
  if (clause < 0 || !isVerbal(context, verb)) return null;
  if (!isZuInfinitive(context, clause) && tree.token(clause).relation !== "ccomp") return null;
  const nouns = tree.childrenBy(verb, "obj", "nsubj", "obl").filter((noun) => noun < clause);
  return nouns.reverse().find((noun) => words.governors.has(tree.token(noun).lemma.toLowerCase())) ?? null;
}

/**
 * What the language lists for a word above another, alone or with what stands at its side; `except` is that other, -1
 * for none.
 */
export function governorAt(context: StatementContext, token: number, except: number): Governor | undefined {
  const lemma = context.lemma(token).toLowerCase();
  const { governors } = context.words;
  const own =
    governors.get(lemma) ??
    governorByPreposition(context, except, lemma) ??
    governorByPhrase(context, { verb: token, clause: except }, lemma) ??
    governorByCorrelate(context, { verb: token, clause: except }, lemma) ??
    governorAsPredicate(context, token, lemma);
  const noun = own === undefined ? nounOfClause(context, token, except) : null;
  if (noun !== null) return governors.get(context.tree.token(noun).lemma.toLowerCase());
  return own ?? governorOfInfinitive(context, except, lemma);
}
