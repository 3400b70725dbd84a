/**
 * Scene of an event
 * =================
 *
 * "In Passau ist ein Bus verunglückt. … Bei dem Busunglück …": where an accident, a rally or a conference was is told in the
 * first sentences, not beside its name. The first place there that is no state and stands behind a preposition is its scene;
 * elections are in the country or region that the article is about.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import { mainOf } from "../main-of.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { makeFinding } from "./make-finding.ts";

const firstSentences = 2;
const latestEvent = 4;

const sentenceOf = ({ tree }: StatementContext, { mentions }: Appearance): number =>
  tree.token(mentions[0]?.head ?? 0).sentence;

/** Whether a place is named behind a preposition of rest at the beginning of the article. */
function isScene(context: StatementContext, structure: Structure, place: Appearance): boolean {
  if (place.type !== "Place" || context.countries.isState(place) || context.countries.isKnown(place)) return false;
  return place.mentions.some(({ kind, firstToken, head }) => {
    const early = context.tree.token(firstToken).sentence < firstSentences;
    return early && kind === "name" && structure.prepositions.includes(context.tree.preposition(head) ?? "");
  });
}

/** The country or region that the article is about ("Die Wahl" in one about Norway); else its first town. */
function placeOf(context: StatementContext, structure: Structure): Appearance | undefined {
  if (structure.among === "towns")
    return context.appearances.appearances.find((place) => isScene(context, structure, place));
  const path = structure.among === "regions" ? "main_region" : "main_country";
  return mainOf(context, 0, { path, endings: [] })[0]?.appearance;
}

/** Events whose place only the beginning of the article gives, or the article as a whole. */
export function findScene(context: StatementContext, structure: Structure): readonly Finding[] {
  const kinds = lowerCaseSet(structure.words);
  const strangers = lowerCaseSet(structure.strangers);
  const target = context.document.tokens.length === 0 ? undefined : placeOf(context, structure);
  if (target === undefined) return [];
  return context.appearances.appearances
    .filter(({ type }) => structure.sourceTypes.includes(type))
    .filter(({ name }) => name.split(" ").some((word) => endsInOneOf(word, kinds) && !endsInOneOf(word, strangers)))
    .filter((event) => sentenceOf(context, event) < latestEvent)
    .flatMap((source) => makeFinding(structure, { source, target, trigger: source.mentions[0]?.head ?? 0 }));
}
