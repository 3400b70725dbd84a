/**
 * Capitals
 * ========
 *
 * "in der Hauptstadt Oslo" of an article about Norway: the text calls a city a capital and names its country elsewhere.
 */
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { makeFinding } from "./make-finding.ts";
import { namedPhrases } from "./noun-phrase.ts";

/** Capitals that the text calls so, with their countries. */
export function findSeat(context: StatementContext, structure: Structure): readonly Finding[] {
  const words = lowerCaseSet(structure.words);
  const countries = context.appearances.appearances.filter((place) => context.countries.isKnown(place));
  return namedPhrases(context).flatMap(({ appearance: source, mention }) => {
    const before = context.document.tokens[mention.firstToken - 1];
    if (words.size > 0 && (before === undefined || !endsInOneOf(before.lemma, words))) return [];
    return countries
      .filter((country) => context.countries.isSeat(source, country))
      .flatMap((target) => makeFinding(structure, { source, target, trigger: mention.firstToken }));
  });
}
