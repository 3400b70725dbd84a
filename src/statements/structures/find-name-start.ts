/**
 * Places at the start of names
 * ============================
 *
 * "Memphis police", "West Virginia University", "Berlin International Film Festival": a name that begins with the name of
 * a place which the article also names by itself.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import type { Structure } from "../structure.ts";
import { makeFinding } from "./make-finding.ts";
import { namedSources } from "./noun-phrase.ts";

const surfacesOf = ({ name, surfaces }: Appearance): readonly string[] => [name, ...surfaces];

/** Names that begin with a place and end in one of the structure's words. */
export function findNameStart(context: StatementContext, structure: Structure): readonly Finding[] {
  const places = context.appearances.appearances.filter(({ type }) => structure.targetTypes.includes(type));
  return namedSources(context, structure).flatMap(({ appearance: source, mention }) => {
    const words = mention.text.split(" ");
    if (words.length < 2 || !structure.words.includes(words.at(-1)?.toLowerCase() ?? "")) return [];
    const target = places.find((place) => surfacesOf(place).some((form) => mention.text.startsWith(`${form} `)));
    return target === undefined ? [] : makeFinding(structure, { source, target, trigger: mention.firstToken });
  });
}
