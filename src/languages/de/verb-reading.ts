/**
 * Verb reading
 * ============
 *
 * Chooses among the readings of a verb form by its clause: "haben" under a modal is an infinitive, "erhalten" beside
 * "hat" a participle, "habe" with "er" the Konjunktiv of reported speech and with "ich" the indicative.
 */
import type { Morphology } from "../../documents/document.ts";
import type { TreeWord, WordReading } from "../../documents/language-parts.ts";
import { narrow } from "./agreement.ts";

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
  sentence: readonly TreeWord[],
  auxiliaries: readonly number[],
  readings: SentenceReadings,
): Morphology["VerbForm"] {
  if (auxiliaries.length === 0) return "Fin";
  const participle = auxiliaries.some(
    (at) => sentence[at]?.relation === "aux:pass" || perfect.has(readings[at]?.[0]?.lemma ?? ""),
  );
  return participle ? "Part" : "Inf";
}

/** The form that the rest of the verb group leaves for this word. */
function expectedForm(
  sentence: readonly TreeWord[],
  position: number,
  readings: SentenceReadings,
): Morphology["VerbForm"] {
  const word = sentence[position];
  if (word === undefined) return "Fin";
  if (auxiliaryRelations.has(word.relation)) {
    const group = sentence.flatMap((other, at) =>
      at !== position && (at === word.head || (other.head === word.head && auxiliaryRelations.has(other.relation)))
        ? [at]
        : [],
    );
    return group.some((at) => isOnly(readings[at] ?? [], "Fin")) ? "Inf" : "Fin";
  }
  const children = sentence.flatMap((other, at) => (other.head === position ? [at] : []));
  if (children.some((at) => sentence[at]?.relation === "mark" && sentence[at].text === "zu")) return "Inf";
  const auxiliaries = children.filter((at) => auxiliaryRelations.has(sentence[at]?.relation ?? ""));
  return expectedByAuxiliaries(sentence, auxiliaries, readings);
}

function subjectOf(sentence: readonly TreeWord[], position: number): TreeWord | undefined {
  const word = sentence[position];
  const clause =
    word !== undefined && (auxiliaryRelations.has(word.relation) || word.relation === "cop") ? word.head : position;
  return sentence.find((other) => other.head === clause && other.relation.startsWith("nsubj"));
}

const personOfPronoun: Readonly<Record<string, Morphology["Person"]>> = { ich: "1", wir: "1", du: "2", ihr: "2" };

function order({ morphology }: WordReading): number {
  return moodOrder.indexOf(morphology.Mood ?? "Ind") * 2 + tenseOrder.indexOf(morphology.Tense ?? "Pres");
}

/** The reading of the verb at a position; undefined where the lexicon knows none. */
export function verbReading(
  sentence: readonly TreeWord[],
  position: number,
  readings: SentenceReadings,
): WordReading | undefined {
  const form = expectedForm(sentence, position, readings);
  const person = personOfPronoun[subjectOf(sentence, position)?.text.toLowerCase() ?? ""] ?? "3";
  const fitting = narrow(readings[position] ?? [], ({ morphology }) => morphology.VerbForm === form);
  const agreeing = narrow(fitting, ({ morphology }) => morphology.Person === undefined || morphology.Person === person);
  const statements = narrow(agreeing, ({ morphology }) => morphology.Mood !== "Imp");
  return [...statements].sort((a, b) => order(a) - order(b))[0];
}
