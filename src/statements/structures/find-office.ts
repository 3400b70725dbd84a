/**
 * Offices without an owner
 * ========================
 *
 * "Präsident Roth" in an article about one country is its president, "Oberbürgermeister Brandt" the mayor of its town,
 * "Geschäftsführer Wolf" the manager of its company: where the text does not say whose office it is, the one owner named
 * just before, else the one that the article names most, and only for the offices that the structure lists.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { Token } from "../../documents/document.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { argumentsOfNoun } from "../noun-arguments.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { makeFinding } from "./make-finding.ts";
import { bearersOf } from "./bearers-of.ts";
import { isActedOn } from "./is-acted-on.ts";
import { lastNamedBefore } from "../last-named-before.ts";
import { areMany, leadingOwner, onlyOne, ownersIn } from "./leading-owner.ts";
import { firstParts, isNamedBy } from "./named-in-office.ts";
import { baseForm } from "./role-text.ts";
import { bearerBefore, readTitle } from "./title-phrase.ts";

const nearby = 0.85;

/** The owners that an office's beginning allows ("Bundesminister"); undefined where it allows any. */
function allowedOwners(context: StatementContext, structure: Structure, head: number): readonly string[] | undefined {
  const lemma = context.tree.token(head).lemma.toLowerCase();
  return Object.entries(structure.owners).find(([beginning]) => lemma.startsWith(beginning))?.[1];
}

/** The one country that the sentence and the one before it, in the same paragraph, name in front of the office. */
function countryNearby(
  context: StatementContext,
  countries: readonly Appearance[],
  head: number,
): Appearance | undefined {
  const { document, tree } = context;
  const own = document.sentences[tree.token(head).sentence];
  const before = own === undefined ? undefined : document.sentences[own.index - 1];
  const from = before !== undefined && before.paragraph === own?.paragraph ? before.firstToken : own?.firstToken;
  if (from === undefined) return undefined;
  return onlyOne(countries.filter(({ mentions }) => mentions.some((at) => at.head >= from && at.head < head)));
}

interface Office {
  readonly target: Appearance;
  readonly weight: number;
}

const alike = (one: string, other: string): boolean => one.endsWith(other) || other.endsWith(one);

/** Whose office of that name somebody already has: a state has one president, a person is president of one. */
function isTaken({ appearances, tree }: StatementContext, owner: string, { holder, head }: Holding): boolean {
  const office = tree.token(head).lemma.toLowerCase();
  const isElsewhere = (of: string): boolean => of !== owner && appearances.byId(of)?.type === "Place";
  return appearances.appearances.some(({ id, roles }) =>
    roles.some(
      (role) =>
        role.of !== null &&
        !role.former &&
        (id === holder ? isElsewhere(role.of) : role.of === owner) &&
        alike(tree.token(role.head).lemma.toLowerCase(), office),
    ),
  );
}

interface Holding {
  readonly holder: string;
  readonly head: number;
}

/** The body that the office's noun names by its first part; of several the one named last, if no other is in its sentence. */
function namedOwner(context: StatementContext, structure: Structure, head: number): Office | null {
  const parts = firstParts(context.tree.token(head).lemma, lowerCaseSet(structure.words));
  if (parts.length === 0) return null;
  const owners = ownersIn(context, structure)
    .filter((owner) => isNamedBy(owner, parts))
    .map((target) => ({ target, last: lastNamedBefore(target, head) }))
    .sort((one, other) => other.last - one.last);
  const [first, second] = owners;
  if (first === undefined) return null;
  const sentenceOf = (token: number): number => (token < 0 ? -1 : context.tree.token(token).sentence);
  if (second !== undefined && sentenceOf(first.last) === sentenceOf(second.last)) return null;
  return { target: first.target, weight: 1 };
}

function ownerOf(context: StatementContext, structure: Structure, holding: Holding): Office | null {
  const { head } = holding;
  if (structure.among === "named") return namedOwner(context, structure, head);
  const allowed = allowedOwners(context, structure, head);
  const countries = ownersIn(context, structure).filter(({ name }) => allowed === undefined || allowed.includes(name));
  const isFree = (owner: Appearance): boolean =>
    !areMany(structure.among) || !(isTaken(context, owner.id, holding) || isActedOn(context, owner, head));
  const [only, ...others] = countries;
  if (allowed !== undefined && only !== undefined && others.length === 0) return { target: only, weight: 1 };
  const near = countryNearby(context, countries.filter(isFree), head);
  if (near !== undefined) return { target: near, weight: nearby };
  const leading = leadingOwner(context, structure, countries);
  return leading === undefined || !isFree(leading) ? null : { target: leading, weight: 1 };
}

/** "Adidas-Vorstand" says whose, known or not; "Vize-Präsident" does not. */
const namesOwner = /^(?!(?:Ex|Alt|Co|Vize|Chef|Interims|Noch|Neu)-).+-\p{Lu}/u;

interface Bare {
  readonly source: Appearance;
  readonly head: number;
  readonly role: string;
  readonly former: boolean;
}

/** Offices beside names, as appearances/ read them. */
function fromRoles(context: StatementContext, isListed: (lemma: string) => boolean): readonly Bare[] {
  return context.appearances.appearances.flatMap((first) =>
    first.roles
      .filter(({ of, head }) => of === null && isListed(context.tree.token(head).lemma))
      .flatMap((role) =>
        bearersOf(context, first, role).map((source) => ({
          source,
          head: role.head,
          role: baseForm(context, role),
          former: role.former,
        })),
      ),
  );
}

/** All structures look at the same nouns. */
const knownNouns = new WeakMap<StatementContext["document"], readonly Token[]>();

/** Nouns that belong to no role which appearances/ read. */
function freeNouns({ document, appearances }: StatementContext): readonly Token[] {
  const known = knownNouns.get(document);
  if (known !== undefined) return known;
  const read = new Set<number>();
  for (const { roles } of appearances.appearances)
    for (const { firstToken, endToken } of roles) for (let at = firstToken; at < endToken; at += 1) read.add(at);
  const nouns = document.tokens.filter(({ index, partOfSpeech }) => partOfSpeech === "NOUN" && !read.has(index));
  knownNouns.set(document, nouns);
  return nouns;
}

/** "Die Ministerin für Verkehr Anna Roth", "Anna Roth, Pilotin": offices that only the order of the words joins with a name. */
function fromWords(context: StatementContext, isListed: (lemma: string) => boolean): readonly Bare[] {
  return freeNouns(context)
    .filter(({ lemma }) => isListed(lemma))
    .flatMap(({ index: head, lemma: role }) => {
      const title = readTitle(context, head, duties);
      const source = title.bearer ?? bearerBefore(context, head);
      if (source === null || title.owner !== null) return [];
      const read = { text: role, firstToken: head, endToken: head + 1, head, of: null, former: false };
      return bearersOf(context, source, read).map((bearer) => ({ source: bearer, head, role, former: false }));
    });
}

const duties = ["für", "for"];

/** Offices without an owner, with the one that the article gives them. */
export function findOffice(context: StatementContext, structure: Structure): readonly Finding[] {
  const words = lowerCaseSet(structure.words);
  const refused = lowerCaseSet(structure.unless);
  const isListed = (lemma: string): boolean =>
    (structure.whole ? words.has(lemma.toLowerCase()) : endsInOneOf(lemma, words)) &&
    !endsInOneOf(lemma, refused) &&
    (structure.among !== "bodies" || !namesOwner.test(lemma));
  return [...fromRoles(context, isListed), ...fromWords(context, isListed)]
    .filter(({ head }) => argumentsOfNoun(context, head, "owner").length === 0)
    .flatMap(({ source, head, role, former }) => {
      const office = ownerOf(context, structure, { holder: source.id, head });
      return office === null ? [] : makeFinding(structure, { source, ...office, trigger: head, role, former });
    });
}
