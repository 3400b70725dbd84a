/**
 * Readings of English words
 * =========================
 *
 * Lemma and the features that other parts ask for: number of nouns, form and tense of verbs, degree. English marks
 * little, so the form of a verb is told from its ending, its lemma and the auxiliaries beside it.
 */
import type { Morphology } from "../../documents/document.ts";
import type { TreeWord, WordReading } from "../../documents/language-parts.ts";
import type { Children } from "../../documents/children-of.ts";
import { childrenOf } from "../../documents/children-of.ts";
import auxiliaryData from "./data/auxiliaries.json" with { type: "json" };
import { lemmatise } from "./lemmatise.ts";

const past = new Set(auxiliaryData.past);
const present = new Set(auxiliaryData.present);
const participlesAfter = new Set(auxiliaryData.participlesAfter);

interface Clause {
  readonly sentence: readonly TreeWord[];
  readonly children: Children;
}

function auxiliaries(position: number, { sentence, children }: Clause): readonly string[] {
  return (children[position] ?? [])
    .filter((at) => sentence[at]?.relation.startsWith("aux") === true)
    .map((at) => sentence[at]?.text.toLowerCase().replaceAll("’", "'") ?? "");
}

function isInfinitive(position: number, clause: Clause, before: readonly string[]): boolean {
  if (before.some((word) => !participlesAfter.has(word))) return true;
  return (clause.children[position] ?? []).some(
    (at) => clause.sentence[at]?.relation === "mark" && clause.sentence[at].text.toLowerCase() === "to",
  );
}

/** Without auxiliaries a participle hangs on a noun or a clause; a finite verb carries the clause. */
function isBareParticiple(position: number, { sentence, children }: Clause): boolean {
  const word = sentence[position];
  if (word === undefined || !/^(?:acl|amod|advcl|xcomp)$/u.test(word.relation)) return false;
  return !(children[position] ?? []).some((at) => /^(?:nsubj|mark)/u.test(sentence[at]?.relation ?? ""));
}

function inflectedVerb(form: string, lemma: string, participle: boolean): Morphology {
  if (form.endsWith("ing") && !lemma.endsWith("ing")) return { VerbForm: "Part", Tense: "Pres" };
  if (form === lemma) return { VerbForm: "Fin", Mood: "Ind", Tense: "Pres" };
  if (form.endsWith("s") && !/(?:was|'s)$/u.test(form)) {
    return { VerbForm: "Fin", Mood: "Ind", Tense: "Pres", Number: "Sing", Person: "3" };
  }
  return participle ? { VerbForm: "Part", Tense: "Past" } : { VerbForm: "Fin", Mood: "Ind", Tense: "Past" };
}

function verbMorphology(position: number, lemma: string, clause: Clause): Morphology {
  const form = clause.sentence[position]?.text.toLowerCase() ?? "";
  const before = auxiliaries(position, clause);
  const bare = form === lemma;
  if (bare && isInfinitive(position, clause, before)) return { VerbForm: "Inf" };
  const perfect = before.some((word) => participlesAfter.has(word));
  if (bare && perfect) return { VerbForm: "Part", Tense: "Past" };
  return inflectedVerb(form, lemma, perfect || isBareParticiple(position, clause));
}

const auxiliaryForms: ReadonlyMap<string, Morphology> = new Map([
  ["been", { VerbForm: "Part", Tense: "Past" }],
  ["being", { VerbForm: "Part", Tense: "Pres" }],
  ["having", { VerbForm: "Part", Tense: "Pres" }],
  ["be", { VerbForm: "Inf" }],
]);

function auxiliaryMorphology(form: string): Morphology {
  if (past.has(form)) return { VerbForm: "Fin", Mood: "Ind", Tense: "Past" };
  if (present.has(form)) return { VerbForm: "Fin", Mood: "Ind", Tense: "Pres" };
  return auxiliaryForms.get(form) ?? { VerbForm: "Fin" };
}

function degreeOf(form: string, lemma: string): Morphology {
  if (form === lemma) return { Degree: "Pos" };
  return { Degree: form.endsWith("st") ? "Sup" : "Cmp" };
}

function morphologyOf(position: number, lemma: string, clause: Clause): Morphology {
  const word = clause.sentence[position];
  if (word === undefined) return {};
  const form = word.text.toLowerCase().replaceAll("’", "'");
  if (word.partOfSpeech === "VERB") return verbMorphology(position, lemma, clause);
  if (word.partOfSpeech === "AUX") return auxiliaryMorphology(form);
  if (word.partOfSpeech === "NOUN") return { Number: form === lemma.toLowerCase() ? "Sing" : "Plur" };
  return word.partOfSpeech === "ADJ" ? degreeOf(form, lemma.toLowerCase()) : {};
}

/** Lemma and morphology of every word of a parsed sentence. */
export function readWords(sentence: readonly TreeWord[]): readonly WordReading[] {
  const clause = { sentence, children: childrenOf(sentence) };
  return sentence.map((word, position) => {
    const lemma = lemmatise(word.text, word.partOfSpeech);
    return { lemma, morphology: morphologyOf(position, lemma, clause) };
  });
}
