/**
 * Players of a club
 * =================
 *
 * "Der Bremer Stürmer Karl Brandt", "St.-Pauli-Spieler Jan Wolf": who plays is of the club whose name has the town that an
 * adjective in -er or the first part of the noun names.
 */
import type { Appearance, Role } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { basesOfAdjective } from "../../mentions/city-adjective.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { makeFinding } from "./make-finding.ts";
import { firstParts, isNamedBy } from "./named-in-office.ts";
import { onlyOne, ownersIn } from "./leading-owner.ts";

const townAdjective = /^\p{Lu}\p{L}+er$/u;
const shortestAdjective = 5;

/** "bremer" may be of "bremen"; clubs have the adjective in their names too ("Karlsruher SC"). */
function townsOf(adjective: string): readonly string[] {
  const word = adjective.toLowerCase();
  return word.length < shortestAdjective ? [] : [word, ...basesOfAdjective(word)];
}

/** What the words of a player's title may call the club. */
function partsOf(context: StatementContext, words: ReadonlySet<string>, role: Role): readonly string[] {
  const { tree } = context;
  const adjectives = [role.head - 1, ...tree.childrenBy(role.head, "amod")]
    .filter((token) => token >= 0)
    .map((token) => tree.token(token).text)
    .filter((text) => townAdjective.test(text));
  return [...firstParts(tree.token(role.head).lemma, words), ...adjectives.flatMap(townsOf)];
}

/** The only club that a title names. */
function clubOf(clubs: readonly Appearance[], parts: readonly string[]): Appearance | undefined {
  return parts.length === 0 ? undefined : onlyOne(clubs.filter((club) => isNamedBy(club, parts)));
}

/** Players with their clubs. */
export function findPlayer(context: StatementContext, structure: Structure): readonly Finding[] {
  const words = lowerCaseSet(structure.words);
  const refused = lowerCaseSet(structure.unless);
  const isListed = (lemma: string): boolean => endsInOneOf(lemma, words) && !endsInOneOf(lemma, refused);
  const players = context.appearances.appearances.flatMap((source) =>
    source.roles.filter(({ head }) => isListed(context.tree.token(head).lemma)).map((role) => ({ source, role })),
  );
  if (players.length === 0) return [];
  const clubs = ownersIn(context, structure);
  return players.flatMap(({ source, role }) => {
    const target = clubOf(clubs, partsOf(context, words, role));
    return target === undefined ? [] : makeFinding(structure, { source, target, trigger: role.head });
  });
}
