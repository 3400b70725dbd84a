/**
 * Variants of a name
 * ==================
 *
 * One name printed in several ways: inflected ("des Amtsgerichts Kassel"), with or without a hyphen ("Irak-Krieg",
 * "Irakkrieg"), with a title inside ("General Sonthi"), or the body of a country in two constructions ("griechische
 * Regierung", "Regierung Griechenlands"), or with a slip of the pen that no other name of the article explains.
 */
import type { Vocabulary } from "../mentions/vocabulary.ts";
import type { EntityType } from "../ontology/ontology.ts";
import { unifyMarks } from "../mentions/word-shapes.ts";
import { bodyKey } from "./body-key.ts";
import { fullestName, joinClusters, type Cluster } from "./cluster.ts";
import { nameLinks } from "./name-links.ts";
import { spellAlike } from "./spell-alike.ts";

const nounEndings = ["ses", "es", "en", "er", "em", "s", "e", "n"];
const shortestStem = 4;

function nounStem(word: string): string {
  if (/nis(?:s?e[sn]?)?$/u.test(word)) return word.replace(/s?e[sn]?$/u, "");
  const ending = nounEndings.find((end) => word.endsWith(end) && word.length - end.length >= shortestStem);
  if (ending === undefined) return word;
  return ending === "ses" ? word.slice(0, -2) : word.slice(0, -ending.length);
}

const wordsOf = (name: string): readonly string[] => unifyMarks(name).split(" ");

/** "Rainiers III." and "Rainier III", "General Sonthi" and "Sonthi" are one. */
function personVariant({ data, title }: Vocabulary, name: string): string {
  const words = wordsOf(name);
  const isTitle = (word: string): boolean => title(word) !== null || data.titles.addresses.includes(word);
  const first = words.findIndex((word) => !isTitle(word));
  const own = first > 0 ? words.slice(first) : words;
  return own.map((word) => word.toLowerCase().replace(/[.,]/gu, "").replace(/(?<=.{3})'?s$/u, "")).join(" "); // prettier-ignore
}

const bareWords = (name: string): readonly string[] => wordsOf(name.toLowerCase().replace(/["„“”«»()]/gu, ""));

/** "Universität zu Köln" and "Universität Köln". */
function withoutLinks(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => at === 0 || !nameLinks.has(word));
}

/** "Deutschen Bundestages" and "Deutscher Bundestag" are one. */
function thingVariant(vocabulary: Vocabulary, name: string, type: EntityType): string {
  if (!vocabulary.data.grammar.nounsAreCapitalised) return name.toLowerCase();
  const words = bareWords(spellAlike(vocabulary, name));
  return (type === "Organization" ? withoutLinks(words) : words)
    .map((word) => nounStem(word.replace(/-/gu, "")))
    .join("");
}

/** As long as this a name printed with and without blanks is one thing, whatever it is taken for: "SpaceShip Two". */
const longCompact = 8;

/** "Irak-Krieges" and "Irakkrieg", "A 35" and "A35" are one. */
function compactVariant(vocabulary: Vocabulary, cluster: Cluster): string {
  const { type, key } = cluster;
  const name = fullestName(cluster);
  if (type === "Person" || !vocabulary.data.grammar.nounsAreCapitalised) return `${type} ${key}`;
  const compact = nounStem(bareWords(spellAlike(vocabulary, name)).join("").replace(/-/gu, ""));
  return type !== "Place" && compact.length >= longCompact ? compact : `${type} ${compact}`;
}

function variantOf(vocabulary: Vocabulary, cluster: Cluster): string {
  const name = fullestName(cluster);
  if (cluster.type === "Person") return `Person ${personVariant(vocabulary, name)}`;
  const country = vocabulary.country(name);
  if (country !== undefined) return `${cluster.type} ${country.name}`;
  const body = bodyKey(vocabulary, name);
  return `${cluster.type} ${body ?? thingVariant(vocabulary, name, cluster.type)}`;
}

const byKeyLength = (one: Cluster, other: Cluster): number => one.key.length - other.key.length;

function joinEqual(clusters: readonly Cluster[], variant: (cluster: Cluster) => string): readonly Cluster[] {
  const groups = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const key = variant(cluster);
    groups.set(key, [...(groups.get(key) ?? []), cluster]);
  }
  return [...groups.values()].map((group) => joinClusters([...group].sort(byKeyLength)));
}

/** Joins clusters whose names are variants of one another. */
export function joinVariants(vocabulary: Vocabulary, clusters: readonly Cluster[]): readonly Cluster[] {
  const inflected = joinEqual(clusters, (cluster) => variantOf(vocabulary, cluster));
  return joinEqual(inflected, (cluster) => compactVariant(vocabulary, cluster));
}
