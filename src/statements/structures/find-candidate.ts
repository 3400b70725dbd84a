/**
 * Candidates
 * ==========
 *
 * "Herausforderer Karl Brandt", "Die Kandidaten sind Anna Roth und Jan Wolf": who is called a candidate runs for what the
 * words around it name ("für den Bundestag"), or else for what the article's election is about: a state, a region, a
 * town, a parliament, a party's chair. Which words tell of which election is data of the structure (`signs`).
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { Token } from "../../documents/document.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import { argumentsOfNoun } from "../noun-arguments.ts";
import { participantsOf } from "../participants.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { leadingOwner, ownersIn } from "./leading-owner.ts";
import { makeFinding } from "./make-finding.ts";
import { tellsOfElection } from "./tells-of-election.ts";

const unsaid = 0.9;

const isPerson = ({ type }: Appearance): boolean => type === "Person";

/** Who holds the role that the noun words. */
function holderOf({ appearances }: StatementContext, noun: number): readonly Appearance[] {
  return appearances.appearances.filter((person) => isPerson(person) && person.roles.some(({ head }) => head === noun));
}

/** "Die Kandidaten sind A, B und C", "Kandidaten, darunter A": everybody named behind the plural in its sentence. */
function namedBehind(context: StatementContext, { index, sentence, morphology }: Token): readonly Appearance[] {
  if (morphology.Number !== "Plur") return [];
  const end = context.document.sentences[sentence]?.endToken ?? index;
  return context.appearances.appearances.filter(
    (person) =>
      isPerson(person) && person.mentions.some(({ kind, head }) => kind === "name" && head > index && head < end),
  );
}

const personsAt = (context: StatementContext, noun: number, name: string): readonly Appearance[] =>
  argumentsOfNoun(context, noun, name)
    .flatMap((candidate) => participantsOf(context, candidate))
    .map(({ appearance }) => appearance)
    .filter(isPerson);

/** Who is called a candidate, is chosen as one, or is listed behind the word. */
function candidatesAt(context: StatementContext, noun: Token): readonly Appearance[] {
  const holders = holderOf(context, noun.index);
  if (holders.length > 0) return holders;
  const bearers = personsAt(context, noun.index, "bearer");
  if (bearers.length > 0) return bearers;
  const chosen = context.tree.preposition(noun.index) === null ? [] : personsAt(context, noun.index, "patient");
  return chosen.length > 0 ? chosen : namedBehind(context, noun);
}

/** Whether the noun or else the article, headline included, speaks of the election that the structure is for. */
function isAsked(context: StatementContext, structure: Structure, noun: Token): boolean {
  const beginning = structure.signs.find((sign) => noun.lemma.toLowerCase().startsWith(sign.toLowerCase()));
  return beginning !== undefined || tellsOfElection(context, structure);
}

function ownTarget(context: StatementContext, structure: Structure, noun: number): Appearance | undefined {
  return structure.prepositions
    .flatMap((name) => argumentsOfNoun(context, noun, name))
    .flatMap((candidate) => participantsOf(context, candidate))
    .map(({ appearance }) => appearance)
    .find(({ type }) => structure.targetTypes.includes(type));
}

/** Candidates with what they run for. */
export function findCandidate(context: StatementContext, structure: Structure): readonly Finding[] {
  const words = lowerCaseSet(structure.words);
  const refused = lowerCaseSet(structure.unless);
  const nouns = context.document.tokens.filter(
    ({ partOfSpeech, lemma }) => partOfSpeech === "NOUN" && endsInOneOf(lemma, words) && !endsInOneOf(lemma, refused),
  );
  return nouns.flatMap((noun) => {
    if (!isAsked(context, structure, noun)) return [];
    const own = ownTarget(context, structure, noun.index);
    const target = own ?? leadingOwner(context, structure, ownersIn(context, structure));
    if (target === undefined) return [];
    return candidatesAt(context, noun).flatMap((source) =>
      makeFinding(structure, { source, target, trigger: noun.index, weight: own === undefined ? unsaid : 1 }),
    );
  });
}
