/**
 * Places of what is described
 * ===========================
 *
 * "Haaretz, eine israelische Zeitung", "Japans größter Autobauer Toyota", "Nordsoft, eine Firma aus Kiel", "die schwedischen
 * Unternehmen Ericsson und Volvo": what a firm or house is called, with an adjective, a genitive or a preposition, tells where
 * it is. A continent tells nothing: Europe's largest bank is in one of its states.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { Candidate, StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import { argumentsOfNoun } from "../noun-arguments.ts";
import { participantsOf } from "../participants.ts";
import { sizeOf } from "../places/place-sizes.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { makeFinding } from "./make-finding.ts";

/** Nouns of the structure that are no part of a name. */
function kindNouns(context: StatementContext, structure: Structure): readonly number[] {
  const kinds = lowerCaseSet(structure.words);
  return context.document.tokens
    .filter(({ partOfSpeech, lemma }) => partOfSpeech === "NOUN" && endsInOneOf(lemma, kinds))
    .filter(({ index }) => context.appearances.mentionAt(index)?.kind !== "name")
    .map(({ index }) => index);
}

/** Whom a noun describes: one, or all of a row ("die Konzerne Siemens und Bosch"). */
function described(context: StatementContext, noun: number): readonly Appearance[] {
  const found = argumentsOfNoun(context, noun, "bearer")
    .flatMap((candidate) => participantsOf(context, candidate))
    .map(({ appearance }) => appearance);
  return context.tree.token(noun).morphology.Number === "Plur" ? found : found.slice(0, 1);
}

/** Adjectives and genitives at a noun, and places behind its prepositions. */
function placesAt(context: StatementContext, structure: Structure, noun: number): readonly Candidate[] {
  const { tree } = context;
  const phrases = tree
    .childrenBy(noun, "nmod")
    .filter((child) => child > noun && structure.prepositions.includes(tree.preposition(child) ?? ""))
    .map((token) => ({ token, weight: 1, inside: false }));
  return [...argumentsOfNoun(context, noun, "adjective"), ...argumentsOfNoun(context, noun, "possessive"), ...phrases];
}

/** Organizations with the places that their descriptions name. */
export function findDescribedPlace(context: StatementContext, structure: Structure): readonly Finding[] {
  const continents = (context.places?.states ?? Infinity) + 1;
  return kindNouns(context, structure).flatMap((noun) =>
    placesAt(context, structure, noun)
      .flatMap((candidate) => participantsOf(context, candidate))
      .filter(({ appearance }) => (sizeOf(context, appearance) ?? 0) < continents)
      .flatMap(({ appearance: target, token: trigger, weight }) =>
        described(context, noun).flatMap((source) => makeFinding(structure, { source, target, trigger, weight })),
      ),
  );
}
