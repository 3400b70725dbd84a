/**
 * Inside a name
 * =============
 *
 * "UN-Sicherheitsrat" is part of the UN, the "Ukraine-Krieg" is in Ukraine: what a compound name is made of.
 */
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { makeFinding } from "./make-finding.ts";
import { namedPhrases } from "./noun-phrase.ts";

/** Names whose own compound names a whole or a place. */
export function findInsideName(context: StatementContext, structure: Structure): readonly Finding[] {
  const words = lowerCaseSet(structure.words);
  return namedPhrases(context).flatMap(({ appearance: source, mention }) => {
    if (words.size > 0 && !endsInOneOf(context.tree.token(mention.head).lemma, words)) return [];
    const tokens = Array.from({ length: mention.endToken - mention.firstToken }, (_, at) => mention.firstToken + at);
    return tokens.flatMap((trigger) =>
      context.appearances.insideWord(trigger).flatMap((target) => makeFinding(structure, { source, target, trigger })),
    );
  });
}
