/**
 * Owners by a description
 * =======================
 *
 * "Der Direktor der Fluggesellschaft, Karl Brandt", "Anna Roth, Anwältin des Vereins": whose office it is says a noun for
 * bodies, which stands for the body named before that has the noun in its name, or else for the one named last.
 */
import type { Appearance, Role } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import { argumentsOfNoun } from "../noun-arguments.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { bearersOf } from "./bearers-of.ts";
import { lastNamedBefore } from "../last-named-before.ts";
import { onlyOne, ownersIn } from "./leading-owner.ts";
import { makeFinding } from "./make-finding.ts";
import { isNamedBy } from "./named-in-office.ts";
import { baseForm } from "./role-text.ts";

const farthestSentences = 6;
const nextSentences = 2;

/** The noun for a body that an office's genitive is, where it stands for nothing yet. */
function describingNoun(context: StatementContext, signs: ReadonlySet<string>, { head }: Role): number | undefined {
  const { tree, appearances } = context;
  return argumentsOfNoun(context, head, "owner")
    .map(({ token }) => token)
    .find(
      (token) =>
        tree.token(token).partOfSpeech === "NOUN" &&
        endsInOneOf(tree.token(token).lemma, signs) &&
        tree.childrenBy(token, "nmod").length === 0 &&
        appearances.appearanceAt(token) === null,
    );
}

/** The body named last before a noun that has it in its name; without one the only body close by or in the article. */
function bodyFor(context: StatementContext, structure: Structure, noun: number): Appearance | undefined {
  const { tree } = context;
  const { lemma, sentence } = tree.token(noun);
  const bodies = ownersIn(context, structure);
  const within = (sentences: number): readonly Appearance[] =>
    bodies.filter((body) => {
      const last = lastNamedBefore(body, noun);
      return last >= 0 && sentence - tree.token(last).sentence <= sentences;
    });
  const [named] = within(farthestSentences)
    .filter((body) => isNamedBy(body, [lemma.toLowerCase()]))
    .sort((one, other) => lastNamedBefore(other, noun) - lastNamedBefore(one, noun));
  return named ?? onlyOne(within(nextSentences)) ?? onlyOne(bodies);
}

/** Offices whose owner a noun for bodies describes. */
export function findDescribedOwner(context: StatementContext, structure: Structure): readonly Finding[] {
  const signs = lowerCaseSet(structure.signs);
  const refused = lowerCaseSet(structure.unless);
  return context.appearances.appearances.flatMap((first) =>
    first.roles.flatMap((role) => {
      if (role.of !== null || endsInOneOf(context.tree.token(role.head).lemma, refused)) return [];
      const noun = describingNoun(context, signs, role);
      const target = noun === undefined ? undefined : bodyFor(context, structure, noun);
      if (target === undefined) return [];
      const said = { role: baseForm(context, role), former: role.former };
      return bearersOf(context, first, role).flatMap((source) =>
        makeFinding(structure, { source, target, trigger: role.head, ...said }),
      );
    }),
  );
}
