/**
 * Which election an article tells of
 * ==================================
 *
 * Whether the article, headline included, speaks of an election that a structure is for, by the last parts of words.
 */
import type { Token } from "../../documents/document.ts";
import type { StatementContext } from "../context.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";

/** Whether a sign of the structure stands anywhere in the article. */
export function tellsOfElection({ document }: StatementContext, structure: Structure): boolean {
  const signs = lowerCaseSet(structure.signs);
  const tells = ({ lemma, text }: Token): boolean => endsInOneOf(lemma, signs) || endsInOneOf(text, signs);
  const headline = (document.title ?? "").split(/[^\p{L}-]+/u);
  return document.tokens.some(tells) || headline.some((word) => endsInOneOf(word, signs));
}
