/**
 * Acronyms in brackets
 * ====================
 *
 * "Bundesagentur für Arbeit (BA)": what stands in brackets behind a name of the same kind is its other name.
 */
import type { Mention } from "../mentions/mention.ts";
import type { Reading } from "../mentions/reading.ts";
import { isAcronym } from "../mentions/word-shapes.ts";
import { fullestName, joinClusters, type Cluster } from "./cluster.ts";

/** "GdF", "BVerwG", "ÖVP": two capitals or more in a short word. */
const isShortForm = (text: string): boolean =>
  isAcronym(text) || /^(?=.*\p{Lu}.*\p{Lu})\p{Lu}[\p{L}-]{1,7}$/u.test(text);

function isPair(reading: Reading, long: Mention, short: Mention): boolean {
  const between = reading.document.text.slice(long.end, short.start);
  if (!/^["“”»«]?\s?\(["„«»]?(?:kurz:? |abgekürzt |englisch:? |früher )?$/u.test(between)) return false;
  if (long.type === "Person" || short.type === "Person") return false;
  if (!/^["“»«]?\s?[),;]/u.test(reading.document.text.slice(short.end, short.end + 3))) return false;
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

function isAcronymOf(short: Cluster, long: Cluster): boolean {
  if (long.type === "Person" || short === long || long.type !== short.type) return false;
  const acronym = fullestName(short);
  return acronym.length > 2 && isAcronym(acronym) && initialsOf(fullestName(long)).includes(acronym.toUpperCase());
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
      return others.length === 0 ? cluster : joinClusters([cluster, ...others]);
    });
}
