/**
 * Roles
 * =====
 *
 * "Kremlsprecher Jan Wolf", "Eva Brandt, Vorsitzende der Linken": the offices that appearances/ read beside a name, with
 * whose office it is. Role nouns of the structure's words make another type of them ("der SPD-Abgeordnete": a member).
 * A title that stands for somebody named elsewhere ("der Hertha-Trainer") says of him what it would beside his name.
 */
import type { Appearance, Role } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { argumentsOfNoun } from "../noun-arguments.ts";
import { participantsOf } from "../participants.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { makeFinding } from "./make-finding.ts";
import { bearersOf } from "./bearers-of.ts";
import { namesKind } from "./names-kind.ts";
import { baseForm } from "./role-text.ts";

function fits(context: StatementContext, structure: Structure, role: Role): boolean {
  const { lemma } = context.tree.token(role.head);
  const listed = (words: readonly string[]): boolean => endsInOneOf(lemma, lowerCaseSet(words));
  return (structure.words.length === 0 || listed(structure.words)) && !listed(structure.unless);
}

/** Several structures ask for the same titles. */
const knownTitles = new WeakMap<Appearance, readonly Role[]>();

function titlesOf(context: StatementContext, person: Appearance): readonly Role[] {
  const known = knownTitles.get(person);
  if (known !== undefined) return known;
  const titles = readTitles(context, person);
  knownTitles.set(person, titles);
  return titles;
}

const mayHaveOffices = ({ type }: Appearance): boolean => type === "Organization" || type === "Place";

/** Titles that stand for somebody and say whose office it is, as roles. */
function readTitles(context: StatementContext, { mentions, roles }: Appearance): readonly Role[] {
  const isRead = (head: number): boolean => roles.some((role) => role.firstToken <= head && role.endToken > head);
  return mentions
    .filter(({ kind, head }) => kind === "title" && !isRead(head))
    .flatMap(({ text, firstToken, endToken, head }) => {
      const owner = argumentsOfNoun(context, head, "owner")
        .flatMap((candidate) => participantsOf(context, candidate))
        .find(({ appearance }) => mayHaveOffices(appearance));
      if (owner === undefined) return [];
      return [{ text, firstToken, endToken, head, of: owner.appearance.id, former: false }];
    });
}

function ownersBehind(context: StatementContext, names: readonly string[], { head }: Role): readonly Appearance[] {
  return names
    .flatMap((name) => argumentsOfNoun(context, head, name))
    .filter(({ inside }) => !inside)
    .flatMap((candidate) => participantsOf(context, candidate))
    .map(({ appearance }) => appearance);
}

/** "Der Deutschland-Chef von Acme": the place inside the noun is the field of somebody who has the office in a body. */
function bodyBehind(context: StatementContext, role: Role): Appearance | undefined {
  const inside = context.appearances.insideWord(role.head);
  const isInside = inside.some(({ id, type }) => id === role.of && type === "Place");
  if (!isInside) return undefined;
  return ownersBehind(context, ["genitive", "von", "bei"], role).find(({ type }) => type === "Organization");
}

/** Whose office it is, where appearances/ left that open: a genitive with a noun between ("Chef der Firma Acme"). */
function ownerOf(context: StatementContext, structure: Structure, role: Role): Appearance | undefined {
  if (role.of !== null) return bodyBehind(context, role) ?? context.appearances.byId(role.of);
  return ownersBehind(context, ["genitive", ...structure.prepositions], role).find(mayHaveOffices);
}

/** Whether the owner is of the kind that the structure asks for: an "SPD-Abgeordneter" is a member, a deputy of the Bundestag has an office. */
function isAsked(context: StatementContext, { holders, strangers, among }: Structure, owner: Appearance): boolean {
  const { name } = owner;
  if (among === "lands" && !context.countries.isKnown(owner)) return false;
  return (holders.length === 0 || namesKind(name, holders)) && !namesKind(name, strangers);
}

/** Offices of persons. */
export function findRole(context: StatementContext, structure: Structure): readonly Finding[] {
  return context.appearances.appearances.flatMap((first) =>
    [...first.roles, ...(first.type === "Person" ? titlesOf(context, first) : [])]
      .filter((role) => fits(context, structure, role))
      .flatMap((role) => {
        const target = ownerOf(context, structure, role);
        if (target === undefined || !isAsked(context, structure, target)) return [];
        const words = { role: baseForm(context, role), former: role.former };
        return bearersOf(context, first, role).flatMap((source) =>
          makeFinding(structure, { source, target, trigger: role.head, ...words }),
        );
      }),
  );
}
