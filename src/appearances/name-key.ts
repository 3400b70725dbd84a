/**
 * Name keys
 * =========
 *
 * What makes two names of one article the same name: case, marks, inflection and the other names of a country or a
 * well-known body do not count.
 */
import { keptWith } from "../foundation/kept-with.ts";
import { remember } from "../foundation/remember.ts";
import type { Vocabulary } from "../mentions/vocabulary.ts";
import { unifyMarks } from "../mentions/word-shapes.ts";

export type NameKey = (name: string) => string;

const fold = (text: string): string =>
  unifyMarks(text)
    .toLowerCase()
    .replace(/[„“”"«»‚‘]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

/** The key function of a vocabulary, made once. */
export const createNameKey = keptWith((vocabulary: Vocabulary): NameKey => {
  const aliases = new Map<string, string>();
  for (const [first = "", ...others] of vocabulary.data.aliases.groups)
    for (const form of [first, ...others]) aliases.set(fold(form), fold(first));
  const stemmed = (key: string): string => {
    const words = key.split(" ");
    if (words.length < 2) return key;
    const [first = "", ...rest] = words;
    return [vocabulary.adjectiveStem(first), ...rest].join(" ");
  };
  return remember((name) => {
    const country = vocabulary.country(name);
    if (country !== undefined) return fold(country.name);
    const key = fold(name);
    const bare = key.length > 4 && key.endsWith("s") ? key.slice(0, -1) : key;
    return aliases.get(key) ?? aliases.get(bare) ?? stemmed(key);
  });
});
