/**
 * Noun finder
 * ===========
 *
 * Whether a word is one of a set of nouns or a compound that ends in one ("Außenminister", "US-Präsident"), through the
 * endings that nouns take. Gives the noun as the set has it.
 */
import { remember } from "../foundation/remember.ts";

/** The noun of the set that a lower- or upper-case word ends in, or null. */
export type NounFinder = (word: string) => string | null;

export interface NounForms {
  /** Feminine form to masculine: "anwältin" to "anwalt". */
  readonly feminine?: ReadonlyMap<string, string>;
  /** Stems of nominalised adjectives: "vorsitzend" for "Vorsitzende", "Vorsitzender". */
  readonly nominalised?: readonly string[];
}

const endings = ["innen", "nen", "in", "ern", "en", "es", "er", "e", "n", "s"];
const shortestFirstPart = 2;
const shortestNoun = 3;

function formsOf(nouns: readonly string[], forms: NounForms): ReadonlyMap<string, string> {
  const known = new Map(nouns.map((noun) => [noun.replaceAll("_", " "), noun]));
  for (const [feminine, masculine] of forms.feminine ?? []) known.set(feminine.toLowerCase(), masculine);
  for (const stem of forms.nominalised ?? [])
    for (const ending of ["e", "er", "en", "em", "es"]) known.set(stem + ending, stem);
  return known;
}

function baseForms(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const bases = endings.filter((ending) => lower.endsWith(ending) && lower.length - ending.length > 2);
  return [lower, ...bases.map((ending) => lower.slice(0, -ending.length))];
}

function longestSuffix(word: string, known: ReadonlyMap<string, string>, longest: number): string | null {
  const whole = known.get(word);
  if (whole !== undefined) return whole;
  for (let cut = Math.max(shortestFirstPart, word.length - longest); cut <= word.length - shortestNoun; cut += 1) {
    const found = known.get(word.slice(cut));
    if (found !== undefined && (found.length > 3 || word[cut - 1] === "-")) return found;
  }
  return null;
}

/** Finds the nouns of a set; the longest one that the word ends in counts. */
export function nounFinder(nouns: readonly string[], forms: NounForms = {}): NounFinder {
  const known = formsOf(nouns, forms);
  /** Most words that are asked about do not end as any of the nouns does. */
  const longest = Math.max(0, ...[...known.keys()].map((noun) => noun.length));
  const tails = new Set([...known.keys()].map((noun) => noun.slice(-shortestNoun)));
  return remember((word) => {
    let found: string | null = null;
    for (const base of baseForms(word))
      if (tails.has(base.slice(-shortestNoun))) found ??= longestSuffix(base, known, longest);
    return found;
  });
}
