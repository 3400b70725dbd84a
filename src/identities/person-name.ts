/**
 * Person name
 * ===========
 *
 * A personal name taken apart: what must agree for two names to be one person's (surname, given names), what may be
 * left out (particles, middle names), what tells namesakes apart (initials, generation, a qualifier in brackets).
 *
 * Transliterations are folded onto one spelling, but only in names that show by surname or given name that they were
 * transliterated: Dmitrijew is Dmitriev, yet Fischer is not Fisher. The lists are in `data/person-names.json`.
 */
import data from "./data/person-names.json" with { type: "json" };
import { foldText } from "./fold-text.ts";

export interface PersonName {
  readonly surname: string;
  readonly given: readonly string[];
  readonly particles: string;
  /** "jr", "iii" or empty. */
  readonly generation: string;
  /** What stands in brackets behind the name: the extraction's way to tell two of one name in one article apart. */
  readonly qualifier: string;
}

const foldAll = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldText));
const titles = foldAll(data.titles);
const particles = new Set(data.particles);
const articles = new Set(data.articles);
const generations: ReadonlyMap<string, string> = new Map(Object.entries(data.generations));
const eastAsianSurnames = new Set(data.eastAsianSurnames);
const alsoWestern = new Set(data.alsoWestern);
const oneSyllable = new RegExp(`^${data.eastAsianSyllable}$`);
const twoSyllables = new RegExp(`^(?:${data.eastAsianSyllable}){1,2}$`);
const genitive = /(?<=\p{L})['’]s$/u;

const traditions = data.traditions.map((tradition) => ({
  surname: new RegExp(tradition.surname),
  given: new Set(tradition.given),
  foldings: tradition.foldings.map(([from = "", to = ""]): readonly [RegExp, string] => [new RegExp(from, "g"), to]),
}));
type Tradition = (typeof traditions)[number];

/** Takes a name apart; the surname is never empty unless the name has no letter or digit. */
export function parsePersonName(name: string): PersonName {
  const bracket = /^(.*\S)\s*\(([^)]*)\)\s*$/su.exec(name);
  const bare = (bracket?.[1] ?? name).trim().replace(genitive, "");
  const words = withoutTitles(foldText(bare).split(" "));
  const generation = generationOf(words);
  const rest = generation === "" ? words : words.slice(0, -1);
  const parts = eastAsianParts(rest) ?? westernParts(rest);
  const cyrillic = /\p{Script=Cyrillic}/u.test(bare);
  return { ...transliterated(parts, cyrillic), generation, qualifier: foldText(bracket?.[2] ?? "") };
}

/** Surname under every transliteration at once: names that may be one are found under one. */
export function surnameBlock(surname: string): string {
  return traditions.reduce((folded, tradition) => foldBy(tradition, folded), surname);
}

function generationOf(words: readonly string[]): string {
  return words.length > 1 ? (generations.get(words.at(-1) ?? "") ?? "") : "";
}

type Parts = Pick<PersonName, "surname" | "given" | "particles">;

function withoutTitles(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word, index) => !titles.has(word) || index === words.length - 1);
  return words.slice(Math.max(first, 0));
}

function eastAsianParts(words: readonly string[]): Parts | undefined {
  const [surname = "", ...given] = words.flatMap((word) => word.split("-"));
  if (!eastAsianSurnames.has(surname) || words[0] !== surname || given.length === 0 || given.length > 2)
    return undefined;
  const shape = alsoWestern.has(surname) ? oneSyllable : twoSyllables;
  if (!given.every((word) => shape.test(word))) return undefined;
  return { surname, given: [given.join("")], particles: "" };
}

function westernParts(words: readonly string[]): Parts {
  const plain = words.flatMap(withoutArticle);
  const used = plain.length > 0 ? plain : words;
  const surname = used.at(-1) ?? "";
  const before = used.slice(0, -1);
  const cut = before.findIndex((word, index) => particles.has(word) && before.slice(index).every(isParticle));
  const given = (cut < 0 ? before : before.slice(0, cut)).flatMap((word) => word.split("-"));
  return { surname, given, particles: cut < 0 ? "" : before.slice(cut).join(" ") };
}

const isParticle = (word: string): boolean => particles.has(word);

/** "al-Assad" and "al Assad" are Assad. */
function withoutArticle(word: string): readonly string[] {
  if (word === "al" || word === "el") return [];
  const [article = "", ...rest] = word.split("-");
  return rest.length > 0 && articles.has(article) ? [rest.join("-")] : [word];
}

function transliterated(parts: Parts, cyrillic: boolean): Parts {
  const [slavic] = traditions;
  const tradition = cyrillic ? slavic : traditions.find((candidate) => follows(candidate, parts));
  if (tradition === undefined) return parts;
  return {
    surname: foldBy(tradition, parts.surname),
    given: parts.given.map((word) => foldBy(tradition, word)),
    particles: parts.particles,
  };
}

function follows(tradition: Tradition, parts: Parts): boolean {
  return tradition.surname.test(parts.surname) || tradition.given.has(parts.given[0] ?? "");
}

function foldBy(tradition: Tradition, word: string): string {
  return tradition.foldings.reduce((folded, [from, to]) => folded.replace(from, to), word);
}
