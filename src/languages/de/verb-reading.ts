/**
 * Verb reading
 * ============
 *
 * Chooses among the readings of a verb form by its clause: "haben" under a modal is an infinitive, "erhalten" beside
 * "hat" a participle, "habe" with "er" the Konjunktiv of reported speech and with "ich" the indicative.
 */
import { dependents, type Tree } from "../../documents/children-of.ts";
import type { Morphology } from "../../documents/document.ts";
import type { TreeWord, WordReading } from "../../documents/language-parts.ts";
import { narrow } from "./agreement.ts";

const markers = new Set(["mark"]);
const subjects = new Set(["nsubj", "nsubj:pass"]);
const auxiliaryRelations = new Set(["aux", "aux:pass"]);
const moodOrder = ["Ind", "Sub", "Imp"];
const tenseOrder = ["Pres", "Past"];
const perfect = new Set(["haben", "sein"]);

/** The readings of every word of the sentence, by position. */
export type SentenceReadings = readonly (readonly WordReading[])[];

function isOnly(readings: readonly WordReading[], form: Morphology["VerbForm"]): boolean {
  return readings.length > 0 && readings.every(({ morphology }) => morphology.VerbForm === form);
}

/** A passive and the perfect ask for a participle, modals and the future for an infinitive. */
function expectedByAuxiliaries(
  { words }: Tree<TreeWord>,
  auxiliaries: readonly number[],
  readings: SentenceReadings,
): Morphology["VerbForm"] {
  if (auxiliaries.length === 0) return "Fin";
  const participle = auxiliaries.some(
    (at) => words[at]?.relation === "aux:pass" || perfect.has(readings[at]?.[0]?.lemma ?? ""),
  );
  return participle ? "Part" : "Inf";
}

const isMarked = (tree: Tree<TreeWord>, verb: number): boolean =>
  dependents(tree, verb, markers).some((at) => tree.words[at]?.text === "zu");

/** Of several auxiliaries one is finite, if not another: this one; in "getroffen zu haben" none is. */
function auxiliaryForm(tree: Tree<TreeWord>, position: number, readings: SentenceReadings): Morphology["VerbForm"] {
  const head = tree.words[position]?.head ?? -1;
  if (isMarked(tree, head)) return "Inf";
  const group = [head, ...dependents(tree, head, auxiliaryRelations)].filter((at) => at !== position);
  return group.some((at) => isOnly(readings[at] ?? [], "Fin")) ? "Inf" : "Fin";
}

/** The form that the rest of the verb group leaves for this word. */
function expectedForm(tree: Tree<TreeWord>, position: number, readings: SentenceReadings): Morphology["VerbForm"] {
  if (auxiliaryRelations.has(tree.words[position]?.relation ?? "")) return auxiliaryForm(tree, position, readings);
  const auxiliaries = dependents(tree, position, auxiliaryRelations);
  // "Zu treffen"; of "getroffen zu haben" the auxiliary is the infinitive.
  const finite = auxiliaries.some((at) => isOnly(readings[at] ?? [], "Fin"));
  return isMarked(tree, position) && (auxiliaries.length === 0 || finite)
    ? "Inf"
    : expectedByAuxiliaries(tree, auxiliaries, readings);
}

function subjectOf(tree: Tree<TreeWord>, position: number): TreeWord | undefined {
  const word = tree.words[position];
  const carried = word !== undefined && (auxiliaryRelations.has(word.relation) || word.relation === "cop");
  return tree.words[dependents(tree, carried ? word.head : position, subjects)[0] ?? -1];
}

const personOfPronoun: Readonly<Record<string, Morphology["Person"]>> = { ich: "1", wir: "1", du: "2", ihr: "2" };

function order({ morphology }: WordReading): number {
  return moodOrder.indexOf(morphology.Mood ?? "Ind") * 2 + tenseOrder.indexOf(morphology.Tense ?? "Pres");
}

/** The reading of the verb at a position; undefined where the lexicon knows none. */
export function verbReading(
  tree: Tree<TreeWord>,
  position: number,
  readings: SentenceReadings,
): WordReading | undefined {
  const form = expectedForm(tree, position, readings);
  const person = personOfPronoun[subjectOf(tree, position)?.text.toLowerCase() ?? ""] ?? "3";
  const fitting = narrow(readings[position] ?? [], ({ morphology }) => morphology.VerbForm === form);
  const agreeing = narrow(fitting, ({ morphology }) => morphology.Person === undefined || morphology.Person === person);
  const statements = narrow(agreeing, ({ morphology }) => morphology.Mood !== "Imp");
  return [...statements].sort((a, b) => order(a) - order(b) || a.lemma.length - b.lemma.length)[0];
}
