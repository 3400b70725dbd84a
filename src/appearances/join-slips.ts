/**
 * Slips of the pen
 * ================
 *
 * "Timoschneko" beside "Timoschenko", "Jennfer Lopez" beside "Jennifer Lopez": one letter too many, too few, another or
 * two in the wrong order, in a long word that is no name of its own.
 */
import type { Vocabulary } from "../mentions/vocabulary.ts";
import { fullestName, joinClusters, type Cluster } from "./cluster.ts";

const leastLetters = { inFullName: 5, alone: 7 } as const;

/** How many letters two words have in common from their start. */
function commonStart(one: readonly string[], other: readonly string[]): number {
  const different = one.findIndex((letter, at) => letter !== other[at]);
  return different === -1 ? one.length : different;
}

/** What is left of two words without their common start and end. */
function differenceOf(one: string, other: string): readonly [string, string] {
  const [left, right] = [Array.from(one), Array.from(other)];
  const first = commonStart(left, right);
  const last = Math.min(commonStart(left.toReversed(), right.toReversed()), left.length - first, right.length - first);
  const rest = (letters: readonly string[]): string => letters.slice(first, letters.length - last).join("");
  return [rest(left), rest(right)];
}

/** Letters, of two units at most each, in which slips may differ: most words are too different at a glance. */
const mostDifferent = 4;

function isFarOff(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (Math.max(one.length, other.length) - shorter > mostDifferent) return true;
  let first = 0;
  while (first < shorter && one[first] === other[first]) first += 1;
  let last = 0;
  while (last < shorter - first && one.at(-1 - last) === other.at(-1 - last)) last += 1;
  return shorter - first - last > mostDifferent;
}

/** Whether two words differ by one letter, or by two neighbours that changed places. */
function isOneLetterOff(one: string, other: string): boolean {
  if (one === other || isFarOff(one, other)) return false;
  const [own, others] = differenceOf(one, other);
  const swapped = own.length === 2 && others === Array.from(own).toReversed().join("");
  return swapped || (own.length <= 1 && others.length <= 1);
}

/** "Meier" and "Meyer" are two names, "Maria" and "Marie" too. */
function areBothNames(vocabulary: Vocabulary, one: string, other: string): boolean {
  const isName = (word: string): boolean =>
    vocabulary.isSurname(word) ||
    vocabulary.firstName(word) !== null ||
    vocabulary.isPlace(word) ||
    vocabulary.names.longest([word], 0) !== null;
  return isName(one) && isName(other);
}

function isSlipOfWord(vocabulary: Vocabulary, [one, other]: readonly [string, string], least: number): boolean {
  const long = Math.min(one.length, other.length) >= least;
  return long && !/\d/u.test(one + other) && isOneLetterOff(one, other) && !areBothNames(vocabulary, one, other);
}

/** Whether two names are one but for a slip; a surname alone may be one of a full name's. */
export function isSlip(vocabulary: Vocabulary, one: string, other: string): boolean {
  if (one.includes(" ") && Math.abs(one.length - other.length) > mostDifferent) return false;
  const [own, others] = [one.split(" "), other.split(" ")];
  if (own.length === 1) {
    const last = others.at(-1) ?? "";
    const bare = vocabulary.withoutGenitive(one);
    return [one, bare].some((word) => isSlipOfWord(vocabulary, [word, last], leastLetters.alone));
  }
  if (own.length !== others.length) return false;
  const different = own.flatMap((word, at) => (word === others[at] ? [] : [[word, others[at] ?? ""] as const]));
  const [pair, more] = different;
  return pair !== undefined && more === undefined && isSlipOfWord(vocabulary, pair, leastLetters.inFullName);
}

/** A misspelt name goes to the one name of its type that it is a slip of; the one named more often keeps its key. */
export function joinSlips(vocabulary: Vocabulary, clusters: readonly Cluster[]): readonly Cluster[] {
  const current = new Map(clusters.map((cluster) => [cluster.key, cluster]));
  const rarestFirst = [...clusters].sort((one, other) => one.mentions.length - other.mentions.length);
  for (const { key } of rarestFirst) {
    const slip = current.get(key);
    if (slip === undefined) continue;
    const meant = [...current.values()].filter(
      (other) =>
        other !== slip && other.type === slip.type && isSlip(vocabulary, fullestName(slip), fullestName(other)),
    );
    const [only, another] = meant;
    if (only === undefined || another !== undefined) continue;
    current.delete(key);
    current.set(only.key, joinClusters([only, slip], only.type));
  }
  return [...current.values()];
}
