/**
 * Form of a role
 * ==============
 *
 * A role as a list would print it, whatever case the sentence puts it in: "finnischer Außenminister" for "den finnischen
 * Außenminister", "neuer Vorsitzender" for "dem neuen Vorsitzenden". Otherwise one office would be two.
 */
import type { Reading } from "../mentions/reading.ts";
import type { RoleSpan } from "./appearance.ts";

const strongEnding = { Masc: "er", Fem: "e", Neut: "es" } as const;
const inflection = /e[nrsm]?$/u;
/** "Bremer", "Schweizer": never inflected. */
const ofCity = /^\p{Lu}\p{Ll}+er$/u;
/** Nouns that are inflected as adjectives are: "Vorsitzende", "Abgeordnete", "Gesandte", "Geistliche". */
const adjectival = /(?:ende|ete|[bdgklmnz]te|aute|liche|deutsche)$/u;

/** "Anthropologin", which the lexicon may lack, is a woman whatever the article before her looks like. */
const woman = /\p{Ll}{3}in$/u;

function genderOf(reading: Reading, noun: number): keyof typeof strongEnding | undefined {
  return woman.test(reading.word(noun)) ? "Fem" : reading.morphology(noun).Gender;
}

function hasArticle(reading: Reading, noun: number): boolean {
  return reading.children(noun).some((child) => reading.relation(child).startsWith("det"));
}

/** "Der Vorsitzende" is a "Vorsitzender", "die Vorsitzende" none. */
function isStrongMan(reading: Reading, noun: number, lemma: string): boolean {
  const { Gender, Number } = reading.morphology(noun);
  if (!adjectival.test(lemma) || Gender !== "Masc" || Number === "Plur") return false;
  return reading.word(noun) !== lemma || hasArticle(reading, noun);
}

function nounForm(reading: Reading, noun: number): string {
  const [word, lemma] = [reading.word(noun), reading.lemma(noun)];
  if (reading.tag(noun) !== "NOUN" || lemma.slice(0, 2).toLowerCase() !== word.slice(0, 2).toLowerCase()) return word;
  return isStrongMan(reading, noun, lemma) ? `${lemma}r` : lemma;
}

function adjectiveForm(reading: Reading, index: number, noun: number): string {
  const word = reading.word(index);
  const gender = genderOf(reading, noun);
  if (gender === undefined || ofCity.test(word) || !inflection.test(word)) return word;
  return word.replace(inflection, strongEnding[gender]);
}

/** The words of a role in their basic form, in languages whose nouns and adjectives have one. */
export function roleForm(reading: Reading, { text, firstToken, endToken, head }: RoleSpan): string {
  if (!reading.vocabulary.data.grammar.nounsAreCapitalised || head !== endToken - 1) return text;
  const words = reading.words.slice(firstToken, head).map((_, at) => adjectiveForm(reading, firstToken + at, head));
  return [...words, nounForm(reading, head)].join(" ");
}
