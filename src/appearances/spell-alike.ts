/**
 * Names spelt alike
 * =================
 *
 * "WM 2006" and "Weltmeisterschaft 2006", "A45", "A 45" and "Bundesautobahn 45": words inside names that mean the same are
 * written as the first of them. A single letter stands for a word only before a number.
 */
import { keptWith } from "../foundation/kept-with.ts";
import { remember } from "../foundation/remember.ts";
import type { Vocabulary } from "../mentions/vocabulary.ts";

type Spelling = (name: string) => string;

const letterWithNumber = /^(\p{Lu}{1,3})\s?(\d+)$/u;

const spellingOf = keptWith(({ data }: Vocabulary): Spelling => {
  const firsts = new Map(data.aliases.parts.flatMap(([first = "", ...others]) => others.map((word) => [word, first])));
  const alike = (word: string): string => (word.length < 2 ? word : (firsts.get(word) ?? word));
  return remember((name) => {
    const [, letters = "", number = ""] = letterWithNumber.exec(name) ?? [];
    const road = firsts.get(letters);
    if (road !== undefined) return `${road} ${number}`;
    return name
      .split(" ")
      .map((word) => word.split("-").map(alike).join("-"))
      .join(" ");
  });
});

/** The name with words that mean the same written in one way. */
export function spellAlike(vocabulary: Vocabulary, name: string): string {
  return vocabulary.data.aliases.parts.length === 0 ? name : spellingOf(vocabulary)(name);
}
