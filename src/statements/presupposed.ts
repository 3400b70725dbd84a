/**
 * Presupposed
 * ===========
 *
 * "Der Inhalt des Gesprächs wurde nicht veröffentlicht", "die Verhandlungen brachten keinen Erfolg", "zu dem Angriff wollte
 * er sich nicht äußern": a definite noun says that its deed was done, and the clause around it denies or plans something
 * else (Strawson 1950, On Referring: a definite description presupposes what it describes). But verbs that say that a
 * deed comes about, or that it is done, do tell of it: "die Verhandlungen sollen beginnen", "das Treffen kam nicht
 * zustande". An indefinite noun ("ein Gespräch könnte helfen") is as open as its clause, yet not denied by it.
 */
import type { StatementContext } from "./context.ts";
import { governorAt } from "./governors.ts";
import { isVerbal } from "./predicate.ts";

/** What a word above a noun tells of the deed that the noun names. */
export type Telling = "whole" | "modality" | "nothing";

/** "Das Treffen", "im Gespräch", "sein Besuch", "Merkels Reise". */
function isDefinite({ tree, words }: StatementContext, noun: number): boolean {
  const determiners = tree.childrenBy(noun, "det", "det:poss", "nmod:poss");
  const isGiven = determiners.some((child) => {
    const { text, lemma, relation } = tree.token(child);
    return relation !== "det" || words.definite.has(text.toLowerCase()) || words.possessives.has(lemma.toLowerCase());
  });
  const owner = tree.childrenBy(noun, "nmod").some((child) => child < noun && tree.preposition(child) === null);
  return isGiven || owner;
}

/** "Zu Gesprächen reisen", "in Verhandlungen treten": what a verb leads to. */
function isLedTo({ tree, words }: StatementContext, noun: number): boolean {
  const preposition = tree.preposition(noun) ?? "";
  if (words.leadingPrepositions.has(preposition)) return true;
  return words.leadingWithAccusative.has(preposition) && tree.token(noun).morphology.Case === "Acc";
}

/** "Die Führung soll Roth übernehmen": parsers take an object in front for the subject, and who does it for the object. */
function isMistakenObject({ tree, appearances }: StatementContext, verb: number): boolean {
  return tree.childrenBy(verb, "obj").some((child) => appearances.appearancesAt(child).length > 0);
}

/** A verb as it is listed, alone or with a noun at its side: "take place", "gehen Bühne". */
function namesOf(context: StatementContext, verb: number): readonly string[] {
  const lemma = context.lemma(verb).toLowerCase();
  const beside = context.tree.childrenBy(verb, "obj", "obl");
  return [lemma, ...beside.map((child) => `${lemma} ${context.tree.token(child).lemma.toLowerCase()}`)];
}

/** Whether a verb says that the deed of a noun at its side comes about, is done or led to. */
function bringsAbout(context: StatementContext, noun: number, verb: number): boolean {
  const { comingAbout, doing, leading, lightVerbs, realizing } = context.words;
  const names = namesOf(context, verb);
  const isIn = (verbs: ReadonlySet<string>): boolean => names.some((name) => verbs.has(name));
  const { relation } = context.tree.token(noun);
  if (relation === "nsubj" && !isMistakenObject(context, verb)) return isIn(comingAbout);
  if (relation === "obl") return isLedTo(context, noun) && isIn(leading);
  return [comingAbout, doing, lightVerbs, realizing].some(isIn);
}

function isTransparent(context: StatementContext, noun: number): boolean {
  return context.words.transparentNouns.has(context.tree.token(noun).lemma.toLowerCase());
}

/** What the word right above a noun tells of the noun's deed. */
export function tellingOf(context: StatementContext, noun: number, above: number): Telling {
  const { relation } = context.tree.token(noun);
  if (isVerbal(context, noun) || relation === "conj") return "whole";
  if (governorAt(context, above, noun) !== undefined) return "whole";
  if (relation.startsWith("nmod")) return isTransparent(context, above) ? "whole" : "nothing";
  if (bringsAbout(context, noun, above)) return "whole";
  return isDefinite(context, noun) ? "nothing" : "modality";
}
