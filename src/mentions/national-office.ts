/**
 * National offices
 * ================
 *
 * "Bundeskanzlerin", "Bundesminister": the beginning of the office says whose it is, though the article need not name the
 * country. Which beginnings, and which countries word theirs alike, is data of the language.
 */
import { keptWith } from "../foundation/kept-with.ts";
import type { EntityType } from "../ontology/ontology.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { partOfToken } from "./span.ts";

/** The country inside the word for an office; none where the article is about another that words it alike. */
export function nationalOffice(
  reading: Reading,
  index: number,
  memory: ReadonlyMap<string, EntityType>,
): readonly Mention[] {
  const word = reading.word(index);
  const office = reading.vocabulary.title(word) ?? "";
  const found = reading.vocabulary.data.titles.national.find(
    ({ beginning, offices, unless, alike }) =>
      word.startsWith(beginning) &&
      offices.includes(office) &&
      !unless.some((other) => word.startsWith(other)) &&
      !alike.some((country) => isAbout(reading, country, memory)),
  );
  if (found === undefined) return [];
  const { country: name, beginning } = found;
  return [
    partOfToken(reading, index, {
      name,
      type: "Place",
      from: 0,
      to: beginning.length,
      kind: "compound",
      confidence: 0.8,
    }),
  ];
}

/** The countries whose adjectives an article has; each of its offices asks for them. */
const countriesOfAdjectives = keptWith(
  ({ words, vocabulary }: Reading): ReadonlySet<string> =>
    new Set(words.flatMap((word) => vocabulary.countryOfAdjective(word)?.name ?? [])),
);

function isAbout(reading: Reading, country: string, memory: ReadonlyMap<string, EntityType>): boolean {
  return memory.has(country) || countriesOfAdjectives(reading).has(country);
}
