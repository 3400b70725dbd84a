/**
 * Places at the start of names
 * ============================
 *
 * "Memphis police", "West Virginia University", "Berlin International Film Festival", "Opel Astra": a name that begins with
 * the name of a place or a maker which the article also names by itself.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import type { Structure } from "../structure.ts";
import { makeFinding } from "./make-finding.ts";
import { namedSources } from "./noun-phrase.ts";

const surfacesOf = ({ name, surfaces }: Appearance): readonly string[] => [name, ...surfaces];

/** A name ends in one of the structure's words, if it has any, and in its first word is none of the forbidden. */
function endsWell({ words, unless }: Structure, name: readonly string[]): boolean {
  const fits = words.length === 0 || words.includes(name.at(-1)?.toLowerCase() ?? "");
  return fits && !unless.includes(name[0]?.toLowerCase() ?? "");
}

/** Names that begin with a place or a body and end in one of the structure's words. */
export function findNameStart(context: StatementContext, structure: Structure): readonly Finding[] {
  const places = context.appearances.appearances.filter(({ type }) => structure.targetTypes.includes(type));
  return namedSources(context, structure).flatMap(({ appearance: source, mention }) => {
    const words = mention.text.split(" ");
    if (words.length < 2 || !endsWell(structure, words)) return [];
    const target = places.find((place) => surfacesOf(place).some((form) => mention.text.startsWith(`${form} `)));
    return target === undefined ? [] : makeFinding(structure, { source, target, trigger: mention.firstToken });
  });
}
