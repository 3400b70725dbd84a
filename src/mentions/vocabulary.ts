/**
 * Vocabulary
 * ==========
 *
 * The mention data of a language, made fast to ask: which country an adjective means, whether a noun is an office, what
 * kind of thing a name with a certain noun is. Nouns are found as last parts of compounds too ("Außenminister").
 */
import { kindFinder, type KindFinder } from "./kind-finder.ts";
import type { Country, MentionData } from "./mention-data.ts";
import { createNameTrie, type NameTrie } from "./name-trie.ts";
import { nounFinder, type NounFinder } from "./noun-finder.ts";
import { createPronounTable, type Agreement, type PronounTable } from "./pronoun-table.ts";

export type PersonGender = "female" | "male" | "either";

export interface Vocabulary {
  readonly data: MentionData;
  /** Known names of several words: countries, organizations, media. */
  readonly names: NameTrie;
  /** The country that a name, with or without genitive ending, names. */
  readonly country: (name: string) => Country | undefined;
  readonly countryOfAdjective: (word: string) => Country | undefined;
  readonly countryOfSeat: (name: string) => Country | undefined;
  readonly countryOfPeople: (word: string) => Country | undefined;
  readonly genderOfCountry: (name: string) => Agreement;
  readonly firstName: (word: string) => PersonGender | null;
  readonly isSurname: (word: string) => boolean;
  readonly isPlace: (word: string) => boolean;
  readonly isAmbiguous: (name: string) => boolean;
  readonly isMedium: (name: string) => boolean;
  readonly pronouns: PronounTable;
  readonly title: NounFinder;
  readonly body: NounFinder;
  readonly uniqueBody: NounFinder;
  readonly definiteBody: NounFinder;
  readonly mediaNoun: NounFinder;
  readonly event: NounFinder;
  /** Nouns that name an event by themselves: "Bundestagswahl". */
  readonly bareEvent: NounFinder;
  readonly work: NounFinder;
  readonly bareWork: NounFinder;
  /** Nouns before the name of a work: "Raumfähre". */
  readonly workKind: NounFinder;
  readonly placePart: NounFinder;
  readonly placeKind: NounFinder;
  /** What kinds of things a noun names. */
  readonly kindsOf: KindFinder;
  /** The word without the endings that adjectives take. */
  readonly adjectiveStem: (word: string) => string;
  /** The name without a genitive ending, or the name itself. */
  readonly withoutGenitive: (name: string) => string;
}

function stripEnding(word: string, endings: readonly string[], shortest: number): string {
  for (const ending of endings)
    if (word.endsWith(ending) && word.length - ending.length >= shortest) return word.slice(0, -ending.length);
  return word;
}

function countryTables(
  data: MentionData,
  stem: (word: string) => string,
): Pick<Vocabulary, "country" | "countryOfAdjective" | "countryOfSeat" | "countryOfPeople"> {
  const byName = new Map<string, Country>();
  const byAdjective = new Map<string, Country>();
  const bySeat = new Map<string, Country>();
  const byPeople = new Map<string, Country>();
  for (const country of data.countries.countries) {
    for (const name of [country.name, ...country.aliases]) byName.set(name, country);
    for (const adjective of country.adjectives) byAdjective.set(adjective.toLowerCase(), country);
    for (const seat of country.seats) if (country.state) bySeat.set(seat, country);
    if (country.people !== "") byPeople.set(stem(country.people.toLowerCase()), country);
  }
  const bare = (name: string): string => stripEnding(name, data.grammar.genitiveEndings, 4);
  const people = (word: string): string => stem(stripEnding(word.toLowerCase(), ["in", "innen"], 4));
  return {
    country: (name) => byName.get(name) ?? byName.get(bare(name)),
    countryOfAdjective: (word) => byAdjective.get(word.toLowerCase()) ?? byAdjective.get(stem(word.toLowerCase())),
    countryOfSeat: (name) => bySeat.get(name) ?? bySeat.get(bare(name)),
    countryOfPeople: (word) =>
      byPeople.get(people(word)) ?? byPeople.get(stem(stripEnding(word.toLowerCase(), ["n", "s"], 4))),
  };
}

/** Kinds of listed places that bodies and people are of: "Landgericht Lüneburg". */
const inhabited = new Set(["cities", "states and regions", "islands"]);

function personTables(data: MentionData): Pick<Vocabulary, "firstName" | "isSurname" | "isPlace"> {
  const genders = new Map<string, PersonGender>();
  for (const name of data.personNames.female) genders.set(name, "female");
  for (const name of data.personNames.male) genders.set(name, "male");
  for (const name of data.personNames.either) genders.set(name, "either");
  const surnames = new Set(data.personNames.surnames);
  const listed = Object.entries(data.knownNames?.places ?? {}).filter(([kind]) => inhabited.has(kind));
  const places = new Set([...data.places.cities, ...data.places.regions, ...listed.flatMap(([, names]) => names)]);
  return {
    firstName: (word) => genders.get(word) ?? genders.get(word.split("-")[0] ?? word) ?? null,
    isSurname: (word) => surnames.has(word),
    isPlace: (word) => places.has(word) || (word.endsWith("s") && places.has(word.slice(0, -1))),
  };
}

function nounTables(
  data: MentionData,
): Pick<
  Vocabulary,
  | "title"
  | "body"
  | "uniqueBody"
  | "definiteBody"
  | "mediaNoun"
  | "event"
  | "bareEvent"
  | "work"
  | "bareWork"
  | "workKind"
  | "placePart"
  | "placeKind"
> {
  const { titles, organizations, events, works, placeNouns } = data;
  const feminine = new Map(titles.feminine.map((pair) => pair.split("=") as [string, string]));
  return {
    title: nounFinder(titles.nouns, { feminine, nominalised: titles.nominalised }),
    body: nounFinder(organizations.bodies),
    uniqueBody: nounFinder(organizations.unique),
    definiteBody: nounFinder(organizations.definite),
    mediaNoun: nounFinder(organizations.mediaNouns),
    event: nounFinder(events.nouns),
    bareEvent: nounFinder(events.bare),
    work: nounFinder(works.nouns),
    bareWork: nounFinder(works.bare),
    workKind: nounFinder(works.described),
    placePart: nounFinder(placeNouns.partOfName),
    placeKind: nounFinder(placeNouns.beforeName),
  };
}

function countryGenders(data: MentionData): (name: string) => Agreement {
  const { Masc, Fem, Plur } = data.grammar.countriesWithArticle;
  const genders = new Map<string, Agreement>();
  for (const name of Masc) genders.set(name, "Masc");
  for (const name of Fem) genders.set(name, "Fem");
  for (const name of Plur) genders.set(name, "Plur");
  return (name) => genders.get(name) ?? "Neut";
}

/** Makes the data of a language ready for questions; do it once for a language. */
export function createVocabulary(data: MentionData): Vocabulary {
  const { adjectiveEndings, genitiveEndings } = data.grammar;
  const adjectiveStem = (word: string): string => stripEnding(word, adjectiveEndings, 3);
  const ambiguous = new Set(data.organizations.ambiguous);
  const media = new Set(data.organizations.media);
  return {
    data,
    names: createNameTrie(data, adjectiveStem),
    ...countryTables(data, adjectiveStem),
    ...personTables(data),
    ...nounTables(data),
    kindsOf: kindFinder(data.kinds?.nouns ?? {}),
    pronouns: createPronounTable(data),
    genderOfCountry: countryGenders(data),
    isAmbiguous: (name) => ambiguous.has(name),
    isMedium: (name) => media.has(name),
    adjectiveStem,
    withoutGenitive: (name) => stripEnding(name, genitiveEndings, 3),
  };
}
