/**
 * Other names
 * ===========
 *
 * "Głogów (deutsch Glogau)", "Hans Kern, genannt King Kern", "Harmonija („Eintracht“)": what the text itself calls the other
 * name of a thing. In brackets alone, without a word that says so, only of bodies, events and works, and only where
 * neither name is known by itself: "VfL Bochum (DFL)" are two.
 */
import type { Mention } from "../mentions/mention.ts";
import type { Reading } from "../mentions/reading.ts";
import type { Vocabulary } from "../mentions/vocabulary.ts";
import { isAcronym } from "../mentions/word-shapes.ts";
import { joinClusters, type Cluster } from "./cluster.ts";

const longestGap = 48;
const marks = /["“”„«»‚‘'’,:()–-]+/gu;
const opensBrackets = /\(["„“«»]?[^()]*$/u;
const closesBrackets = /^["“”«»]?\s?[),;]/u;

/** What stands between two names, without marks. */
const wordsOf = (gap: string): string => gap.replace(marks, " ").replace(/\s+/gu, " ").trim().toLowerCase();

function isMayBeOne(one: Mention, other: Mention): boolean {
  return one.type === other.type || (one.type !== "Person" && other.type !== "Person");
}

interface Between {
  readonly gap: string;
  /** What follows the second name. */
  readonly behind: string;
}

function saysSo({ data }: Vocabulary, { gap, behind }: Between): boolean {
  const said = wordsOf(gap);
  const { always, inBrackets } = data.aliases.cues;
  if (always.includes(said)) return true;
  return inBrackets.includes(said) && opensBrackets.test(gap) && closesBrackets.test(behind);
}

const isKnown = ({ names, isPlace }: Vocabulary, name: string): boolean =>
  isPlace(name) || names.longest(name.split(" "), 0) !== null;

/** "Harmonija („Eintracht“)": of one kind, neither an acronym, and not both known by themselves. */
function standsAlone(vocabulary: Vocabulary, [first, second]: readonly [Mention, Mention], between: Between): boolean {
  if (wordsOf(between.gap) !== "" || !opensBrackets.test(between.gap) || !closesBrackets.test(between.behind))
    return false;
  if (first.type !== second.type || first.type === "Person" || first.type === "Place") return false;
  const names = [first.name, second.name];
  return !names.some(isAcronym) && !names.every((name) => isKnown(vocabulary, name));
}

function isOtherName({ document, vocabulary }: Reading, first: Mention, second: Mention): boolean {
  if (second.start - first.end > longestGap || second.start < first.end || !isMayBeOne(first, second)) return false;
  const gap = document.text.slice(first.end, second.start);
  const between = { gap, behind: document.text.slice(second.end, second.end + 3) };
  return saysSo(vocabulary, between) || standsAlone(vocabulary, [first, second], between);
}

/** For each cluster the one whose other name it is. */
function partnersOf(reading: Reading, clusters: readonly Cluster[]): ReadonlyMap<Cluster, Cluster> {
  const names = clusters
    .flatMap((cluster) => cluster.mentions.map((mention) => ({ mention, cluster })))
    .sort((one, other) => one.mention.start - other.mention.start);
  const partners = new Map<Cluster, Cluster>();
  names.forEach(({ mention, cluster }, position) => {
    const next = names[position + 1];
    if (next === undefined || next.cluster === cluster || partners.has(next.cluster)) return;
    const owner = partners.get(cluster) ?? cluster;
    if (owner !== next.cluster && isOtherName(reading, mention, next.mention)) partners.set(next.cluster, owner);
  });
  return partners;
}

/** Joins clusters of which the text says that one is the other's other name. */
export function joinOtherNames(reading: Reading, clusters: readonly Cluster[]): readonly Cluster[] {
  const partners = partnersOf(reading, clusters);
  if (partners.size === 0) return clusters;
  const rootOf = (cluster: Cluster): Cluster => {
    let root = cluster;
    for (let next = partners.get(root); next !== undefined; next = partners.get(root)) root = next;
    return root;
  };
  const groups = new Map<Cluster, Cluster[]>();
  for (const cluster of clusters) {
    const root = rootOf(cluster);
    groups.set(root, [...(groups.get(root) ?? []), cluster]);
  }
  return [...groups].map(([root, group]) =>
    group.length === 1 ? root : joinClusters([root, ...group.filter((cluster) => cluster !== root)], root.type),
  );
}
