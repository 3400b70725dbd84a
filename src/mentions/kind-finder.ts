/**
 * Kind finder
 * ===========
 *
 * What kinds of things a noun names, by its last part: "Containerschiff" a Work, "Bahnhof" a Place. Where nouns of several
 * kinds fit, the longest decides; a noun may be of two kinds ("Magazin").
 */
import { remember } from "../foundation/remember.ts";
import type { EntityType } from "../ontology/ontology.ts";
import { nounFinder } from "./noun-finder.ts";
import { isCapitalised } from "./word-shapes.ts";

/** The kinds of a capitalised word, in the order of the lists. */
export type KindFinder = (word: string) => readonly EntityType[];

const none: readonly EntityType[] = [];

export function kindFinder(nouns: Partial<Readonly<Record<EntityType, readonly string[]>>>): KindFinder {
  const finders = Object.entries(nouns).map(([type, list]) => ({ type: type as EntityType, find: nounFinder(list) }));
  const kindsOf = remember((word): readonly EntityType[] => {
    const found = finders.map(({ type, find }) => ({ type, length: find(word)?.length ?? 0 }));
    const longest = Math.max(1, ...found.map(({ length }) => length));
    return found.filter(({ length }) => length === longest).map(({ type }) => type);
  });
  return (word) => (finders.length === 0 || !isCapitalised(word) ? none : kindsOf(word));
}
