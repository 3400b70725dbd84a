/**
 * Form of a role
 * ==============
 *
 * A role as a list would print it, whatever case the sentence puts it in: "finnischer Außenminister" for "den
 * finnischen Außenminister", "neuer Vorsitzender" for "dem neuen Vorsitzenden". Otherwise one office would be two.
 */
import { remember } from "../foundation/remember.ts";
import type { RoleForms } from "../mentions/mention-data.ts";
import type { Reading } from "../mentions/reading.ts";
import type { RoleSpan } from "./appearance.ts";

const patternOf = remember((source: string) => new RegExp(source, "u"));

/** "Anthropologin", which the lexicon may lack, is a woman whatever the article before her looks like. */
function genderOf(reading: Reading, noun: number, { feminine }: RoleForms): keyof RoleForms["adjective"] | undefined {
  return patternOf(feminine).test(reading.word(noun)) ? "Fem" : reading.morphology(noun).Gender;
}

function hasArticle(reading: Reading, noun: number): boolean {
  return reading.children(noun).some((child) => reading.relation(child).startsWith("det"));
}

/** "Der Vorsitzende" is a "Vorsitzender", "die Vorsitzende" none. */
function isStrongMan(reading: Reading, noun: number, lemma: string): boolean {
  const { Gender, Number } = reading.morphology(noun);
  if (Gender !== "Masc" || Number === "Plur") return false;
  return reading.word(noun) !== lemma || hasArticle(reading, noun);
}

function nounForm(reading: Reading, noun: number, { adjectivalNoun, adjective }: RoleForms): string {
  const [word, lemma] = [reading.word(noun), reading.lemma(noun)];
  if (reading.tag(noun) !== "NOUN" || lemma.slice(0, 2).toLowerCase() !== word.slice(0, 2).toLowerCase()) return word;
  if (!patternOf(adjectivalNoun).test(lemma) || !isStrongMan(reading, noun, lemma)) return lemma;
  return lemma.replace(/e$/u, adjective.Masc);
}

/** "Finnischen" before "Außenminister": "finnischer"; "Bremer" stays. */
function adjectiveForm(word: string, gender: keyof RoleForms["adjective"] | undefined, forms: RoleForms): string {
  if (gender === undefined || patternOf(forms.uninflected).test(word)) return word;
  return word.replace(patternOf(forms.inflection), forms.adjective[gender]);
}

/** The words of a role in their basic form, in languages whose nouns and adjectives have one. */
export function roleForm(reading: Reading, { text, firstToken, endToken, head }: RoleSpan): string {
  const { roleForms } = reading.vocabulary.data.grammar;
  if (roleForms === null || head !== endToken - 1) return text;
  const gender = genderOf(reading, head, roleForms);
  const words = reading.words.slice(firstToken, head).map((word) => adjectiveForm(word, gender, roleForms));
  return [...words, nounForm(reading, head, roleForms)].join(" ");
}
