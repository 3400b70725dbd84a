/**
 * Link people
 * ===========
 *
 * Which classes of personal names mean one person, among those of one surname. Wrong merges cost more than missed
 * ones, so a name that could be two people joins neither:
 *
 * - A full name joins the fuller ones that it fits ("George Bush", "George W. Bush") if these do not conflict with each other.
 * - A short name joins the one person of its article; else the one prominent person of the graph, whose full name stands
 *   in at least 5 articles and ten times as often as the runner-up's. (A head of state or of government needs only to
 *   be the one person of that surname.)
 * - A short name that fits at most one full name stays one entity of its own, unless many people bear it.
 */
import { compareText } from "../foundation/compare-text.ts";
import { compatible, isShort, shortFor } from "./compatible.ts";
import { components } from "./components.ts";
import commonSurnames from "./data/common-surnames.json" with { type: "json" };
import { isKnownPerson } from "./known-people.ts";
import { parsePersonKey } from "./name-key.ts";
import { surnameBlock, type PersonName } from "./person-name.ts";
import type { ClassCount, Link, UnsureName } from "./resolution.ts";

const prominentArticles = 5;
const prominentRatio = 10;
const common = new Set(commonSurnames);

interface Person extends ClassCount {
  readonly name: PersonName;
}

export interface PeopleLinks {
  readonly links: readonly Link[];
  /** Classes whose every appearance is an entity of its own article. */
  readonly apart: ReadonlySet<string>;
  readonly unsure: readonly UnsureName[];
}

export function linkPeople(classes: readonly ClassCount[]): PeopleLinks {
  const people = classes.map((row) => ({ ...row, name: parsePersonKey(row.key) }));
  const full = people.filter(({ name }) => !isShort(name)).sort((a, b) => compareText(a.id, b.id));
  const links = linkFullNames(full);
  const persons = components(
    full.map(({ id }) => id),
    links,
  );
  const byId = new Map(full.map((person) => [person.id, person]));
  const result = { links: [...links], apart: new Set<string>(), unsure: [] as UnsureName[] };
  for (const short of people.filter(({ name }) => isShort(name))) {
    const decision = decideShortName(
      short,
      persons.map((ids) => ids.flatMap((id) => byId.get(id) ?? [])),
    );
    if (decision.join !== null) result.links.push({ from: short.id, to: decision.join, reason: decision.reason });
    if (decision.apart) result.apart.add(short.id);
    if (decision.candidates.length > 0) result.unsure.push({ classId: short.id, candidates: decision.candidates });
  }
  return result;
}

function linkFullNames(full: readonly Person[]): readonly Link[] {
  const links = full.flatMap((person) => {
    const fuller = full.filter(
      (other) => fullness(other.name) > fullness(person.name) && compatible(person.name, other.name),
    );
    const agree = fuller.every((one, index) =>
      fuller.slice(index + 1).every((other) => compatible(one.name, other.name)),
    );
    return agree
      ? fuller.map(({ id }): Link => ({ from: person.id, to: id, reason: "fuller form of the same name" }))
      : [];
  });
  const byId = new Map(full.map((person) => [person.id, person.name]));
  const conflicting = components(
    full.map(({ id }) => id),
    links,
  ).filter((ids) => {
    const names = ids.flatMap((id) => byId.get(id) ?? []);
    return names.some((one, index) => names.slice(index + 1).some((other) => !compatible(one, other)));
  });
  const refused = new Set(conflicting.flat());
  return links.filter(({ from }) => !refused.has(from));
}

const fullness = (name: PersonName): number =>
  name.given.join("").length + name.generation.length + name.qualifier.length;

interface ShortNameDecision {
  readonly join: string | null;
  readonly reason: string;
  readonly apart: boolean;
  /** Persons it may be, the most frequent first; empty where the decision is sure. */
  readonly candidates: readonly string[];
}

function decideShortName(short: Person, persons: readonly (readonly Person[])[]): ShortNameDecision {
  const [inArticle, ...others] = short.context;
  if (inArticle !== undefined && others.length === 0) {
    return joined(`Person|${inArticle}`, "the one fitting person of the article");
  }
  const fitting = fittingPersons(short, persons);
  const candidates = fitting.map(({ id }) => id);
  if (inArticle !== undefined) return { join: null, reason: "", apart: true, candidates };
  const [first, second] = fitting;
  if (first !== undefined && isProminent(first, second))
    return joined(first.id, "the one prominent person of that name");
  return { join: null, reason: "", apart: mayBeAnybody(short, fitting.length), candidates: candidates.slice(0, 5) };
}

const mayBeAnybody = (short: Person, fitting: number): boolean => fitting > 1 || common.has(short.name.surname);
const joined = (join: string, reason: string): ShortNameDecision => ({ join, reason, apart: false, candidates: [] });

interface FittingPerson {
  readonly id: string;
  readonly count: number;
  readonly known: boolean;
}

/** The most frequent first. */
function fittingPersons(short: Person, persons: readonly (readonly Person[])[]): readonly FittingPerson[] {
  const surnames = [short.name.surname, surnameBlock(short.name.surname)];
  return persons
    .filter((members) => members.some(({ name }) => shortFor(short.name, name, surnames)))
    .map((members) => ({
      id: members[0]?.id ?? "",
      count: members.reduce((sum, member) => sum + member.count, 0),
      known: members.some(({ name }) => isKnownPerson(name)),
    }))
    .sort((a, b) => b.count - a.count || compareText(a.id, b.id));
}

function isProminent(first: FittingPerson, second: FittingPerson | undefined): boolean {
  if (second === undefined && first.known) return true;
  return first.count >= prominentArticles && first.count >= prominentRatio * (second?.count ?? 0);
}
