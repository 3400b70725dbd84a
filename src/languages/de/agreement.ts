/**
 * Agreement
 * =========
 *
 * Case, number and gender of a noun phrase: the readings that noun, article and adjectives have in common, narrowed by
 * what governs the phrase (a subject is nominative, a preposition has its cases, a noun's noun is genitive).
 */
import { dependents, type Tree } from "../../documents/children-of.ts";
import type { Morphology } from "../../documents/document.ts";
import type { TreeWord, WordReading } from "../../documents/language-parts.ts";
import type { Lexicon } from "../../documents/lexicon.ts";

export type Case = NonNullable<Morphology["Case"]>;

const caseOfRelation: Readonly<Record<string, readonly Case[]>> = {
  nsubj: ["Nom"],
  "nsubj:pass": ["Nom"],
  root: ["Nom"],
  obj: ["Acc"],
  iobj: ["Dat"],
  nmod: ["Gen"],
  obl: ["Acc", "Gen"],
};
const casesOfTag: Readonly<Record<string, Case>> = { NOM: "Nom", GEN: "Gen", DAT: "Dat", AKK: "Acc" };
const prepositions = new Set(["case"]);
const agreeing = new Set(["det", "amod", "nummod", "det:poss"]);

/** Keeps the items that pass, or all of them where none does. */
export function narrow<Item>(items: readonly Item[], passes: (item: Item) => boolean): readonly Item[] {
  const kept = items.filter(passes);
  return kept.length > 0 ? kept : items;
}

const compatible = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other;

/** Whether two readings contradict each other in no feature of a noun phrase. */
function agrees(one: Morphology, other: Morphology): boolean {
  if (!compatible(one.Case, other.Case) || !compatible(one.Number, other.Number)) return false;
  return compatible(one.Gender, other.Gender) || one.Number === "Plur" || other.Number === "Plur";
}

const casesByTags = new WeakMap<readonly string[], readonly Case[]>();

function casesOfTags(tags: readonly string[]): readonly Case[] {
  const tag = tags.find((some) => some.startsWith("PRP")) ?? "";
  const cases = (tag.split(":").at(-1) ?? "").split("+").map((part) => casesOfTag[part]);
  return cases.filter((found) => found !== undefined);
}

/** The cases that a preposition may govern. */
function casesOfPreposition(lexicon: Lexicon, preposition: string): readonly Case[] {
  const tags = lexicon.tags(preposition.toLowerCase());
  const cases = casesByTags.get(tags) ?? casesOfTags(tags);
  casesByTags.set(tags, cases);
  return cases;
}

const sharing = new Set(["conj", "appos"]);

/** What stands above the phrase says in which cases it may be; empty where nothing does. */
export function governedCases(tree: Tree<TreeWord>, noun: number, lexicon: Lexicon): readonly Case[] {
  let position = noun;
  for (let word = tree.words[position]; word !== undefined; word = tree.words[position]) {
    const preposition = tree.words[dependents(tree, position, prepositions)[0] ?? -1];
    if (preposition !== undefined) return casesOfPreposition(lexicon, preposition.text);
    if (!sharing.has(word.relation)) return caseOfRelation[word.relation] ?? [];
    if (word.head >= position) return [];
    position = word.head;
  }
  return [];
}

/** Positions of the words that agree with a noun. */
export function agreeingWords(tree: Tree<TreeWord>, noun: number): readonly number[] {
  return dependents(tree, noun, agreeing);
}

/**
 * The readings of a phrase's head that fit its articles and adjectives and what governs it, best first. An unknown noun
 * takes the features of its article.
 */
export function phraseReadings(
  own: readonly WordReading[],
  modifiers: readonly (readonly WordReading[])[],
  cases: readonly Case[],
): readonly WordReading[] {
  const known = modifiers.filter((readings) => readings.length > 0);
  const fits = ({ morphology }: WordReading): boolean =>
    known.every((readings) => readings.some((reading) => agrees(reading.morphology, morphology)));
  const governed = ({ morphology }: WordReading): boolean =>
    cases.length === 0 || morphology.Case === undefined || cases.includes(morphology.Case);
  return narrow(narrow(own, fits), governed);
}

/** The reading of an article or adjective that fits the reading chosen for its noun. */
export function agreeingReading(readings: readonly WordReading[], noun: Morphology): WordReading | undefined {
  return narrow(readings, ({ morphology }) => agrees(morphology, noun))[0];
}
