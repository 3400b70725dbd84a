/**
 * Which election an article tells of
 * ==================================
 *
 * Whether the article, headline included, speaks of an election that a structure is for, by the last parts of words.
 */
import type { Document } from "../../documents/document.ts";
import { keptWith } from "../../foundation/kept-with.ts";
import type { StatementContext } from "../context.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";

/** Every word of an article once, as printed and as a lemma. */
const wordsOf = keptWith(({ title, tokens }: Document): readonly string[] => {
  const words = new Set((title ?? "").split(/[^\p{L}-]+/u));
  for (const { lemma, text } of tokens) words.add(lemma).add(text);
  return [...words];
});

/** Whether a sign of the structure stands anywhere in the article. */
export function tellsOfElection({ document }: StatementContext, structure: Structure): boolean {
  const signs = lowerCaseSet(structure.signs);
  return wordsOf(document).some((word) => endsInOneOf(word, signs));
}
