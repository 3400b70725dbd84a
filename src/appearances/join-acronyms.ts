/**
 * Acronyms in brackets
 * ====================
 *
 * "Bundesagentur für Arbeit (BA)": what stands in brackets behind a name of the same kind is its other name.
 */
import type { Mention } from "../mentions/mention.ts";
import type { Reading } from "../mentions/reading.ts";
import { isAcronym } from "../mentions/word-shapes.ts";
import type { EntityType } from "../ontology/ontology.ts";
import { fullestName, joinClusters, type Cluster } from "./cluster.ts";

/** "GdF", "BVerwG", "ÖVP": two capitals or more in a short word. */
const isShortForm = (text: string): boolean =>
  isAcronym(text) || /^(?=.*\p{Lu}.*\p{Lu})\p{Lu}[\p{L}-]{1,7}$/u.test(text);

const inBrackets = /^["“”»«]?\s?\(["„«»]?(?:kurz:? |abgekürzt |englisch:? |früher )?$/u;
const closing = /^["“»«]?\s?[),;]/u;

function isPair(reading: Reading, long: Mention, short: Mention): boolean {
  const { text } = reading.document;
  if (!inBrackets.test(text.slice(long.end, short.start)) || !closing.test(text.slice(short.end, short.end + 3)))
    return false;
  return isInitials(short.text, long.text) || areForms(reading, long, short);
}

/** A long and a short form of a thing, whichever stands first. */
function areForms(reading: Reading, long: Mention, short: Mention): boolean {
  if (long.type === "Person" || short.type === "Person") return false;
  if (isShortForm(short.text) === isShortForm(long.text)) return false;
  const [acronym, name] = isShortForm(short.text) ? [short, long] : [long, short];
  return sharesInitials(name.text, acronym.text) || isForeignAcronym(reading, name, acronym);
}

/** "Volksallianz für Demokratie (PAD)": the letters of a name in another language; what is known by itself is none. */
function isForeignAcronym({ vocabulary }: Reading, name: Mention, acronym: Mention): boolean {
  if (name.type !== "Organization" || acronym.type !== "Organization") return false;
  return acronym.start > name.start && vocabulary.names.longest([acronym.text], 0) === null;
}

function sharesInitials(long: string, acronym: string): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, "");
  const source = long.toLowerCase();
  return (
    source.startsWith(letters.charAt(0)) ||
    Array.from(letters).filter((letter) => source.includes(letter)).length >= letters.length
  );
}

const smallWords = /^(?:of|for|and|the|der|die|das|des|dem|den|und|für|in|im|von|zur|zum|e\.V\.)$/u;

/** "NRA" for "National Rifle Association": the first letters of all words, or of all but the small ones. */
function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  const initials = (kept: readonly string[]): string => kept.map((word) => word.charAt(0).toUpperCase()).join("");
  return words.length < 3 ? [] : [initials(words), initials(words.filter((word) => !smallWords.test(word)))];
}

const isInitials = (acronym: string, name: string): boolean =>
  acronym.length > 2 && initialsOf(name).includes(acronym.toUpperCase());

function isAcronymOf(short: Cluster, long: Cluster): boolean {
  const acronym = fullestName(short);
  return short !== long && isAcronym(acronym) && isInitials(acronym, fullestName(long));
}

/** "JFK" is who John F. Kennedy is; "Norwegian Cruise Line (NCL)" is nobody, whoever took it for a name of somebody. */
function typeOfJoined({ vocabulary }: Reading, long: Cluster, others: readonly Cluster[]): EntityType | undefined {
  const [first = ""] = fullestName(long).split(" ");
  if (long.type !== "Person" || vocabulary.firstName(first) !== null) return long.type;
  return others.find(({ type }) => type !== "Person")?.type;
}

/** An acronym that is spelt out elsewhere in the article by one name only. */
function spelledOut(clusters: readonly Cluster[]): ReadonlyMap<Cluster, Cluster> {
  const partners = new Map<Cluster, Cluster>();
  for (const short of clusters) {
    const long = clusters.filter((cluster) => isAcronymOf(short, cluster));
    if (long.length === 1 && long[0] !== undefined) partners.set(short, long[0]);
  }
  return partners;
}

/** Joins clusters whose mentions stand as long form and acronym beside each other. */
export function joinAcronyms(reading: Reading, clusters: readonly Cluster[]): readonly Cluster[] {
  const names = clusters
    .flatMap((cluster) => cluster.mentions.map((mention) => ({ mention, cluster })))
    .sort((one, other) => one.mention.start - other.mention.start);
  const partner = new Map(spelledOut(clusters));
  names.forEach(({ mention, cluster }, position) => {
    const next = names[position + 1];
    if (next === undefined || next.cluster === cluster || partner.has(next.cluster)) return;
    if (isPair(reading, mention, next.mention)) partner.set(next.cluster, partner.get(cluster) ?? cluster);
  });
  return clusters
    .filter((cluster) => !partner.has(cluster))
    .map((cluster) => {
      const others = clusters.filter((other) => partner.get(other) === cluster);
      return others.length === 0 ? cluster : joinClusters([cluster, ...others], typeOfJoined(reading, cluster, others));
    });
}
