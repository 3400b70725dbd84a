/**
 * Key of a body
 * =============
 *
 * "griechische Regierung", "Regierung Griechenlands" and "Regierung von Griechenland"; "Hamburger Polizei" and "Polizei
 * Hamburg"; "US-Armee" and "Streitkräfte der USA": a body and whose it is, whatever the construction.
 */
import type { Vocabulary } from "../mentions/vocabulary.ts";
import { nameLinks } from "./name-links.ts";

/** The country or city that an adjective means: "griechische", "Hamburger". */
function ownerOfAdjective(vocabulary: Vocabulary, word: string): string | null {
  const country = vocabulary.countryOfAdjective(word);
  if (country !== undefined) return country.name;
  if (!/^\p{Lu}.*er$/u.test(word)) return null;
  const stem = word.slice(0, -2);
  return [stem, `${stem}n`, `${stem}en`].find((city) => vocabulary.isPlace(city)) ?? null;
}

function ownerOfName(vocabulary: Vocabulary, words: readonly string[]): string | null {
  const name = words.join(" ");
  const country = vocabulary.country(name);
  if (country !== undefined) return country.name;
  if (words.length !== 1 || !vocabulary.isPlace(name)) return null;
  return name.endsWith("s") && vocabulary.isPlace(name.slice(0, -1)) ? name.slice(0, -1) : name;
}

/** The noun of the set, the first of those that mean the same. */
function nounOf(vocabulary: Vocabulary, word: string): string | null {
  const noun = vocabulary.body(word) ?? vocabulary.placePart(word);
  if (noun === null || !word.toLowerCase().startsWith(noun.slice(0, 4))) return null;
  return vocabulary.data.aliases.bodies.find((group) => group.includes(noun))?.[0] ?? noun;
}

function partsOf(vocabulary: Vocabulary, words: readonly string[]): readonly [string | null, string] | null {
  const [first = "", second = "", ...rest] = words;
  if (words.length === 1) {
    const hyphen = first.indexOf("-");
    return hyphen < 1 ? null : [ownerOfName(vocabulary, [first.slice(0, hyphen)]), first.slice(hyphen + 1)];
  }
  if (words.length === 2) {
    const owner = ownerOfAdjective(vocabulary, first);
    if (owner !== null) return [owner, second];
  }
  return [ownerOfName(vocabulary, nameLinks.has(second) ? rest : words.slice(1)), first];
}

/** The body and its owner as one key; null for names that are no such thing. */
export function bodyKey(vocabulary: Vocabulary, name: string): string | null {
  const [owner, word] = partsOf(vocabulary, name.split(" ")) ?? [null, ""];
  const noun = owner === null ? null : nounOf(vocabulary, word);
  return noun === null || owner === null ? null : `${noun} ${owner}`.toLowerCase();
}
