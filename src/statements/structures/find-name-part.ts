/**
 * Parts of a name
 * ===============
 *
 * "Universität Heidelberg", "Wahlen in Bayern und Hessen": a place that the article also names by itself ends the longer
 * name, or stands in it behind a preposition.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { makeFinding } from "./make-finding.ts";
import { namedSources } from "./noun-phrase.ts";

function byName(context: StatementContext, structure: Structure): ReadonlyMap<string, Appearance> {
  const named = context.appearances.appearances
    .filter(({ type }) => structure.targetTypes.includes(type))
    .flatMap((appearance) => [appearance.name, ...appearance.surfaces].map((name) => [name, appearance] as const));
  return new Map([...named].reverse());
}

function begins(context: StatementContext, structure: Structure, token: number): boolean {
  return endsInOneOf(context.tree.token(token).lemma, lowerCaseSet(structure.words));
}

/** The words of a name behind a preposition of the structure, up to the next one: "Wahlen in Bayern und Hessen". */
function placedWords({ tree }: StatementContext, { prepositions }: Structure, mention: Mention): readonly number[] {
  const words: number[] = [];
  let placed = false;
  for (let token = mention.firstToken + 1; token < mention.endToken; token += 1) {
    const { partOfSpeech, text } = tree.token(token);
    if (prepositions.includes(text.toLowerCase())) placed = true;
    else if (partOfSpeech === "ADP") placed = false;
    else if (placed) words.push(token);
  }
  return words;
}

/** Where a longer name may name a place: behind its prepositions, and at its end if its first word says what it is. */
function placesIn(context: StatementContext, structure: Structure, mention: Mention): readonly number[] {
  const words = placedWords(context, structure, mention);
  const last = mention.endToken - 1;
  return words.includes(last) || !begins(context, structure, mention.firstToken) ? words : [...words, last];
}

/** Places that longer names name. */
export function findNamePart(context: StatementContext, structure: Structure): readonly Finding[] {
  const known = byName(context, structure);
  return namedSources(context, structure).flatMap(({ appearance: source, mention }) => {
    if (mention.endToken - mention.firstToken < 2) return [];
    return placesIn(context, structure, mention).flatMap((trigger) => {
      const { text, lemma } = context.tree.token(trigger);
      const byWord = known.get(text) ?? known.get(lemma);
      const targets = byWord === undefined ? context.appearances.withinName(trigger) : [byWord];
      return targets.flatMap((target) => makeFinding(structure, { source, target, trigger }));
    });
  });
}
