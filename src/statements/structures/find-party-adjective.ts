/**
 * Parties by an adjective
 * =======================
 *
 * "Die republikanische Senatorin Anna Roth", "der grüne Abgeordnete Karl Brandt": the adjective is that of a party which
 * the article names ("Republikaner", "Grüne").
 */
import type { Appearance, Role } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { onlyOne, ownersIn } from "./leading-owner.ts";
import { makeFinding } from "./make-finding.ts";

const shortestStem = 4;

/** "republikanische" and "Republikaner" begin alike. */
const stemOf = (adjective: string): string =>
  adjective
    .toLowerCase()
    .replace(/e[mnrs]?$/u, "")
    .replace(/isch$/u, "");

const beginsWith = ({ name, surfaces }: Appearance, stem: string): boolean =>
  [name, ...surfaces].some((form) =>
    form
      .toLowerCase()
      .split(/[\s/-]+/u)
      .some((word) => word.startsWith(stem)),
  );

function partyOf(context: StatementContext, structure: Structure, role: Role): Appearance | undefined {
  const { tree, appearances } = context;
  const stems = tree
    .childrenBy(role.head, "amod")
    .filter((token) => appearances.insideWord(token).length === 0)
    .map((token) => stemOf(tree.token(token).text))
    .filter((stem) => stem.length >= shortestStem);
  if (stems.length === 0) return undefined;
  return onlyOne(ownersIn(context, structure).filter((party) => stems.some((stem) => beginsWith(party, stem))));
}

/** Politicians with the parties that the adjectives before their titles tell. */
export function findPartyAdjective(context: StatementContext, structure: Structure): readonly Finding[] {
  const words = lowerCaseSet(structure.words);
  return context.appearances.appearances.flatMap((source) =>
    source.roles.flatMap((role) => {
      if (!endsInOneOf(context.tree.token(role.head).lemma, words)) return [];
      const target = partyOf(context, structure, role);
      return target === undefined ? [] : makeFinding(structure, { source, target, trigger: role.head });
    }),
  );
}
