/**
 * Parts of a name
 * ===============
 *
 * "Universität Heidelberg", "Landgericht Köln": a place that the article also names by itself ends the longer name.
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

/** "Botschaft in Nairobi": a preposition of the structure before the last word of the name. */
function isPlaced({ tree }: StatementContext, { prepositions }: Structure, { firstToken, endToken }: Mention): boolean {
  const before = tree.token(endToken - 2);
  return endToken - firstToken > 2 && prepositions.includes(before.text.toLowerCase());
}

/** Places at the end of longer names. */
export function findNamePart(context: StatementContext, structure: Structure): readonly Finding[] {
  const known = byName(context, structure);
  return namedSources(context, structure).flatMap(({ appearance: source, mention }) => {
    if (mention.endToken - mention.firstToken < 2) return [];
    if (!begins(context, structure, mention.firstToken) && !isPlaced(context, structure, mention)) return [];
    const trigger = mention.endToken - 1;
    const target = known.get(context.tree.token(trigger).text) ?? known.get(context.tree.token(trigger).lemma);
    return target === undefined ? [] : makeFinding(structure, { source, target, trigger });
  });
}
