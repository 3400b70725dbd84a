/**
 * Features of appearances
 * =======================
 *
 * What an article says of two appearances without a sentence that names both: a person's office and the places and
 * organizations that the article is most about ("der Ministerpräsident" in a text about Bavaria), and names that hold
 * names ("Universität Leipzig").
 */
import type { Appearance, Role } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";

export interface AppearanceFeatures {
  readonly one: Appearance;
  readonly other: Appearance;
  readonly features: readonly string[];
}

/** Offices are tried with this many of the most named places, and as many organizations. */
const mostOwners = 4;
const leastName = 3;

/** A place or organization that the article is much about; rank 0 is the most named of its type. */
interface Owner {
  readonly appearance: Appearance;
  readonly rank: number;
}

/** The most named appearances of a type. */
function mostNamed(context: StatementContext, type: Appearance["type"]): readonly Owner[] {
  const named = context.appearances.appearances.filter((appearance) => appearance.type === type);
  const sorted = [...named].sort((one, other) => other.mentions.length - one.mentions.length);
  return sorted.slice(0, mostOwners).map((appearance, rank) => ({ appearance, rank }));
}

function isNear(context: StatementContext, role: Role, owner: Appearance): boolean {
  const { sentence } = context.tree.token(role.head);
  return owner.mentions.some(({ firstToken }) => Math.abs(context.tree.token(firstToken).sentence - sentence) <= 1);
}

function ownership(role: Role, owner: Appearance): string {
  if (role.of === null) return "null";
  return role.of === owner.id ? "same" : "else";
}

function officeFeatures(context: StatementContext, role: Role, owner: Owner): readonly string[] {
  const head = context.lemma(role.head).toLowerCase();
  const { appearance, rank } = owner;
  const of = ownership(role, appearance);
  const near = isNear(context, role, appearance) ? "near" : "far";
  return [
    `${head} ${of}`,
    `rank ${rank} ${of} ${near}`,
    `ending ${head.slice(-8)} rank ${rank} ${of}`,
    `start ${head.slice(0, 5)} rank ${rank} ${of}`,
  ].map((feature) => `role ${feature} ${appearance.type}`);
}

/** A person's offices beside what the article is most about. */
function officesOf(
  context: StatementContext,
  person: Appearance,
  owners: readonly Owner[],
): readonly AppearanceFeatures[] {
  return owners.map((owner) => {
    const features = person.roles.flatMap((role) => officeFeatures(context, role, owner));
    return { one: person, other: owner.appearance, features };
  });
}

/** Names that hold other names, without what inflection adds. */
function containment(whole: Appearance, part: Appearance): AppearanceFeatures | null {
  const long = whole.name.toLowerCase();
  const name = part.name.toLowerCase();
  const stem = name.replace(/en?$/u, "");
  if (long.length <= name.length || name.length < leastName || !long.includes(stem)) return null;
  const types = `${whole.type}-${part.type}`;
  const where = long.startsWith(stem) ? "start" : "in";
  return {
    one: whole,
    other: part,
    features: [`contains ${types}`, `contains ${where} ${types}`],
  };
}

/** The features of every two appearances that have any. */
export function appearanceFeatures(context: StatementContext): readonly AppearanceFeatures[] {
  const { appearances } = context.appearances;
  const owners = [...mostNamed(context, "Place"), ...mostNamed(context, "Organization")];
  const officers = appearances.filter(({ type, roles }) => type === "Person" && roles.length > 0);
  const offices = officers.flatMap((person) => officesOf(context, person, owners));
  const names = appearances.flatMap((whole) =>
    appearances.flatMap((part) => (whole.id === part.id ? [] : (containment(whole, part) ?? []))),
  );
  return [...offices, ...names];
}
