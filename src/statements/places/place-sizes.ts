/**
 * Sizes of places
 * ===============
 *
 * A province holds districts and no district a province, whatever hangs on which word in "in der Provinz Helmand im Bezirk
 * Kajaki". What a text calls a place ("Provinz", "Stadtteil"), the last part of its name ("Lindwurmstraße") or the list of
 * states and regions gives it a size; most places have none and may lie anywhere.
 */
import { z } from "zod";
import type { Appearance } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";
import { endingsOf } from "../word-sets.ts";

export const placeSizesSchema = z.strictObject({
  about: z.string().min(10),
  /** The size of states, and of the other regions that countries.json lists. */
  states: z.int(),
  regions: z.int(),
  sizes: z.array(
    z.strictObject({
      size: z.int(),
      /** What such places are called, before their name or as the first or last part of it. */
      nouns: z.array(z.string()).default([]),
      names: z.array(z.string()).default([]),
    }),
  ),
});

export interface PlaceSizes {
  readonly states: number;
  readonly regions: number;
  readonly byName: ReadonlyMap<string, number>;
  readonly byNoun: ReadonlyMap<string, number>;
}

/** Indexes the sizes of a language. */
export function placeSizes({ states, regions, sizes }: z.infer<typeof placeSizesSchema>): PlaceSizes {
  return {
    states,
    regions,
    byName: new Map(sizes.flatMap(({ size, names }) => names.map((name) => [name, size] as const))),
    byNoun: new Map(sizes.flatMap(({ size, nouns }) => nouns.map((noun) => [noun.toLowerCase(), size] as const))),
  };
}

/** By the longest listed last part: "Stadtbezirk" before "Bezirk". */
function ofNoun({ byNoun }: PlaceSizes, noun: string): number | null {
  for (const ending of endingsOf(noun)) {
    const size = byNoun.get(ending);
    if (size !== undefined) return size;
  }
  return byNoun.get(noun.toLowerCase()) ?? null;
}

/** By what its name begins or ends with: "Landkreis Regensburg", "Lindwurmstraße". */
function ofName(sizes: PlaceSizes, name: string): number | null {
  const words = name.split(" ");
  return ofNoun(sizes, words[0] ?? "") ?? ofNoun(sizes, words.at(-1) ?? "");
}

/** By the noun before any of its mentions: "in der Provinz Asyut". */
function asCalled({ tree, document, places }: StatementContext, { mentions }: Appearance): number | null {
  for (const { kind, firstToken } of mentions) {
    const before = kind === "name" ? document.tokens[firstToken - 1] : undefined;
    if (before?.partOfSpeech !== "NOUN" || before.sentence !== tree.token(firstToken).sentence) continue;
    const size = places === null ? null : ofNoun(places, before.lemma);
    if (size !== null) return size;
  }
  return null;
}

/** How large a place is; null where nothing tells. */
export function sizeOf(context: StatementContext, place: Appearance): number | null {
  const { places, countries } = context;
  if (places === null || place.type !== "Place") return null;
  const listed = [place.name, ...place.surfaces]
    .map((name) => places.byName.get(name))
    .find((size) => size !== undefined);
  if (listed !== undefined) return listed;
  if (countries.isState(place)) return places.states;
  if (countries.isKnown(place)) return places.regions;
  return asCalled(context, place) ?? ofName(places, place.name);
}
