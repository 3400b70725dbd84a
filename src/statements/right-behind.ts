/**
 * Right behind
 * ============
 *
 * "Beantragte Haftbefehl gegen Roth": a phrase right behind a noun belongs to it, though parsers hang it on the verb.
 */
import type { Tree } from "./tree.ts";

/** Whether a phrase with a preposition begins where the noun and what it owns end. */
export function isRightBehind(tree: Tree, noun: number, phrase: number): boolean {
  const [marker] = tree.childrenBy(phrase, "case");
  if (marker === undefined || marker < noun) return false;
  const owned = tree.children(noun).filter((child) => child > noun);
  return Math.max(noun, ...owned, ...owned.flatMap((child) => tree.children(child))) === marker - 1;
}
