/**
 * Words of a tree
 * ===============
 *
 * What the mends of English trees ask and do: children, phrases, the verb above, and hanging a word elsewhere.
 */
import type { TreeWord } from "../../../documents/language-parts.ts";

export type Mend = (words: TreeWord[]) => void;

export interface Place {
  readonly head: number;
  readonly relation: string;
}

const farthestClimb = 6;

/** A word depends on none farther away: a sentence without an end must not take work in the square of its length. */
const farthestChild = 100;

/** The words below a word, all or those of some functions, in their order. */
export function childrenAt(
  words: readonly TreeWord[],
  head: number,
  ...relations: readonly string[]
): readonly number[] {
  const found: number[] = [];
  const end = Math.min(words.length, head + farthestChild);
  for (let index = Math.max(0, head - farthestChild); index < end; index += 1) {
    const word = words[index];
    if (word?.head === head && (relations.length === 0 || relations.includes(word.relation))) found.push(index);
  }
  return found;
}

export const isVerb = (words: readonly TreeWord[], index: number): boolean => words[index]?.partOfSpeech === "VERB";

export const isProper = (words: readonly TreeWord[], index: number): boolean => words[index]?.partOfSpeech === "PROPN";

export const isNominal = (words: readonly TreeWord[], index: number): boolean =>
  ["NOUN", "PROPN"].includes(words[index]?.partOfSpeech ?? "");

export const textAt = (words: readonly TreeWord[], index: number): string => words[index]?.text.toLowerCase() ?? "";

/** A person: a name whose further words hang flat on it, as those of bodies do not. */
export function isPerson(words: readonly TreeWord[], index: number): boolean {
  return isProper(words, index) && childrenAt(words, index, "flat").length > 0;
}

export function hang(words: TreeWord[], index: number, to: Place): void {
  const word = words[index];
  if (word !== undefined && to.head !== index) words[index] = { ...word, ...to };
}

export function isBelow(words: readonly TreeWord[], index: number, head: number): boolean {
  let at = words[index]?.head ?? -1;
  for (let step = 0; step < farthestClimb && at >= 0; step += 1) {
    if (at === head) return true;
    at = words[at]?.head ?? -1;
  }
  return false;
}

/** The first word of the phrase of which a word is the head: what depends on it directly in front of it. */
export function firstOfPhrase(words: readonly TreeWord[], head: number): number {
  let first = head;
  while (first > 0 && isBelow(words, first - 1, head)) first -= 1;
  return first;
}

/** The nearest verb above a word; -1 where there is none. */
export function verbAbove(words: readonly TreeWord[], index: number): number {
  let at = words[index]?.head ?? -1;
  for (let step = 0; step < farthestClimb && at >= 0; step += 1) {
    if (isVerb(words, at)) return at;
    at = words[at]?.head ?? -1;
  }
  return -1;
}

/** Climbs while a test on the word holds. */
export function climb(words: readonly TreeWord[], from: number, goesOn: (word: TreeWord) => boolean): number {
  let at = from;
  for (let step = 0; step < farthestClimb; step += 1) {
    const word = words[at];
    if (word === undefined || !goesOn(word)) return at;
    at = word.head;
  }
  return at;
}
