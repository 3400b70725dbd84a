/**
 * Joined names
 * ============
 *
 * "Between Anna Reed and Paul Stone", "Reed and opposition leader Paul Stone signed": a name behind "and" is joined
 * with the name in front of it, also where an office stands between them.
 */
import type { TreeWord } from "../../../documents/language-parts.ts";
import {
  childrenAt,
  climb,
  firstOfPhrase,
  hang,
  isNominal,
  isProper,
  textAt,
  type Mend,
  type Place,
} from "./tree-words.ts";

const longestOffice = 8;
const inOffices = new Set(["ADJ", "NOUN", "PROPN", "DET", "PRON", "PART", "ADP", "NUM"]);

/** The name that ends the phrase behind "and": "EU foreign policy chief Anna Reed"; -1 where there is none. */
function nameBehind(words: readonly TreeWord[], conjunction: number): number {
  for (let at = conjunction + 1; at < Math.min(words.length, conjunction + longestOffice); at += 1) {
    const word = words[at];
    if (word === undefined || !inOffices.has(word.partOfSpeech)) return -1;
    const above = climb(words, at, ({ head }) => head > conjunction && isNominal(words, head));
    if (isProper(words, above) && isWholeName(words, above)) return above;
  }
  return -1;
}

/** No part of something longer: of an office, of an owner ("France's president"). */
function isWholeName(words: readonly TreeWord[], name: number): boolean {
  if (childrenAt(words, name, "case").some((child) => child > name)) return false;
  return childrenAt(words, name, "flat").length > 0 || !isNominal(words, name + 1);
}

const linksNames = new Set(["flat", "compound", "appos"]);

/** The name in front of "and", also with an apposition between commas. */
function nameInFront(words: readonly TreeWord[], conjunction: number): number {
  const last = textAt(words, conjunction - 1) === "," ? conjunction - 2 : conjunction - 1;
  return climb(words, last, ({ relation, head }) => linksNames.has(relation) && head < conjunction);
}

/** Whether "and" or a word of the office says that the two are joined, not two clauses. */
function saysJoined(
  words: readonly TreeWord[],
  front: number,
  [conjunction, behind]: readonly [number, number],
): boolean {
  const { head = -1 } = words[conjunction] ?? {};
  if (words[front]?.head === words[behind]?.head || (head > conjunction && head <= behind)) return true;
  return conjuncts(words, front, [conjunction, behind]).length > 0;
}

/** The words of the second phrase that were joined to the first. */
function conjuncts(
  words: readonly TreeWord[],
  front: number,
  [before, last]: readonly [number, number],
): readonly number[] {
  const first = firstOfPhrase(words, front);
  const phrase = Array.from({ length: Math.max(0, last - before) }, (_, place) => before + 1 + place);
  return phrase.filter((index) => {
    const { relation, head = -1 } = words[index] ?? {};
    return relation === "conj" && head < before && head >= first;
  });
}

const isWithin = (index: number, [first, last]: readonly [number, number]): boolean => index > first && index <= last;

/** The noun in front of "between": it may have been hung on the second name, and the preposition too. */
function mendBetween(words: TreeWord[], [front, behind]: readonly [number, number], old: Place): void {
  for (const child of childrenAt(words, behind, "case"))
    if (child < front) hang(words, child, { head: front, relation: "case" });
  const between = childrenAt(words, front, "case").find((child) => textAt(words, child) === "between");
  const noun = (between ?? 0) - 1;
  if (!isNominal(words, noun)) return;
  hang(words, front, { head: noun, relation: "nmod" });
  if (isWithin(words[noun]?.head ?? -1, [front, behind])) hang(words, noun, old);
}

/** The two names around "and", by their heads; null where there are none or two clauses are joined. */
function pairAround(words: readonly TreeWord[], conjunction: number): readonly [number, number] | null {
  const front = nameInFront(words, conjunction);
  const behind = nameBehind(words, conjunction);
  const isPair = behind >= 0 && isProper(words, front) && saysJoined(words, front, [conjunction, behind]);
  return isPair ? [front, behind] : null;
}

function join(words: TreeWord[], conjunction: number): void {
  const pair = pairAround(words, conjunction);
  if (pair === null) return;
  const [front, behind] = pair;
  const { head, relation } = words[behind] ?? { head: -1, relation: "root" };
  if (isWithin(words[front]?.head ?? -1, [conjunction, behind])) hang(words, front, { head, relation });
  for (const part of conjuncts(words, front, [conjunction, behind - 1]))
    hang(words, part, { head: behind, relation: "nmod" });
  hang(words, behind, { head: front, relation: "conj" });
  mendBetween(words, pair, { head, relation });
}

/** The names around every "and". */
export const mendJoined: Mend = (words) => {
  for (const [index, { relation }] of words.entries()) if (relation === "cc") join(words, index);
};
