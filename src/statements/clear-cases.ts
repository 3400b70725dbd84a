/**
 * Clear cases
 * ===========
 *
 * The determiner of a noun says its case where parsers guess: "ihren Rivalen", "dem Rivalen", "den Rivalinnen".
 */
import type { StatementContext } from "./context.ts";

/** "ihren Rivalen forderte sie auf": a determiner that can only be accusative. */
export function isClearlyAccusative(context: StatementContext, token: number): boolean {
  const { tree, words } = context;
  if (tree.token(token).morphology.Number === "Plur") return false;
  return tree
    .childrenBy(token, "det", "det:poss")
    .some((child) => words.accusativeDeterminers.has(tree.token(child).text.toLowerCase()));
}

/** "hatte den französischen Behörden angeboten": a plural behind "den" can be nothing else. */
export function isClearlyDative({ tree, words }: StatementContext, token: number): boolean {
  const { morphology } = tree.token(token);
  const texts = tree.childrenBy(token, "det", "det:poss").map((child) => tree.token(child).text.toLowerCase());
  if (texts.some((text) => text.endsWith("em") && words.dativeDeterminers.has(text))) return true;
  return morphology.Number === "Plur" && texts.some((text) => text.endsWith("en") && words.dativeDeterminers.has(text));
}
