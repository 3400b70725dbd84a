/**
 * Offices without an owner
 * ========================
 *
 * "Präsident Roth" in an article about one country is its president, "Oberbürgermeister Brandt" the mayor of its town,
 * "Geschäftsführer Wolf" the manager of its company: where the text does not say whose office it is, the one owner named
 * just before, else the one that the article names most, and only for the offices that the structure lists.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { argumentsOfNoun } from "../noun-arguments.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { makeFinding } from "./make-finding.ts";
import { bearersOf } from "./bearers-of.ts";
import { baseForm } from "./role-text.ts";

const fewest = 2;
/** How many times as often as any other country it must be named. */
const ahead = 2;
const nearby = 0.85;

/** Only countries have adjectives, stand in compounds and have a capital that speaks for them. */
const isCountry = (context: StatementContext, place: Appearance): boolean =>
  context.countries.isState(place) ||
  (!context.countries.isKnown(place) && place.mentions.some(({ kind }) => kind === "compound" || kind === "metonym"));

const mayOwn: Readonly<Record<Structure["among"], (context: StatementContext, place: Appearance) => boolean>> = {
  states: isCountry,
  regions: ({ countries }, place) => countries.isKnown(place) && !countries.isState(place),
  towns: ({ countries }, place) => !countries.isKnown(place),
  bodies: () => true,
};

function ownersIn(context: StatementContext, structure: Structure): readonly Appearance[] {
  const endings = structure.holders.map((ending) => ending.toLowerCase());
  const fits = ({ name }: Appearance): boolean =>
    endings.length === 0 || endings.some((ending) => name.toLowerCase().endsWith(ending));
  return context.appearances.appearances.filter(
    (appearance) =>
      structure.targetTypes.includes(appearance.type) &&
      mayOwn[structure.among](context, appearance) &&
      fits(appearance),
  );
}

/** The owners that an office's beginning allows ("Bundesminister"); undefined where it allows any. */
function allowedOwners(context: StatementContext, structure: Structure, head: number): readonly string[] | undefined {
  const lemma = context.tree.token(head).lemma.toLowerCase();
  return Object.entries(structure.owners).find(([beginning]) => lemma.startsWith(beginning))?.[1];
}

/** Of bodies and towns an article names few; of states it names many that have nothing to do with an office. */
function leadingOwner({ among }: Structure, owners: readonly Appearance[]): Appearance | undefined {
  const ordered = [...owners].sort((a, b) => b.mentions.length - a.mentions.length);
  const [first, second] = ordered;
  if (first === undefined) return undefined;
  const times = among === "states" ? ahead : 1;
  const clear =
    second === undefined ||
    first.mentions.length >= Math.max(times * second.mentions.length, second.mentions.length + 1);
  return clear && first.mentions.length >= (among === "states" ? fewest : 1) ? first : undefined;
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
  const named = countries.filter(({ mentions }) => mentions.some((at) => at.head >= from && at.head < head));
  return named.length === 1 ? named[0] : undefined;
}

interface Office {
  readonly target: Appearance;
  readonly weight: number;
}

function ownerOf(context: StatementContext, structure: Structure, head: number): Office | null {
  const allowed = allowedOwners(context, structure, head);
  const countries = ownersIn(context, structure).filter(({ name }) => allowed === undefined || allowed.includes(name));
  const [only, ...others] = countries;
  if (allowed !== undefined && only !== undefined && others.length === 0) return { target: only, weight: 1 };
  const near = countryNearby(context, countries, head);
  if (near !== undefined) return { target: near, weight: nearby };
  const leading = leadingOwner(structure, countries);
  return leading === undefined ? null : { target: leading, weight: 1 };
}

/** Offices of states that the article's country must have. */
export function findOffice(context: StatementContext, structure: Structure): readonly Finding[] {
  const words = lowerCaseSet(structure.words);
  const refused = lowerCaseSet(structure.unless);
  const isListed = (lemma: string): boolean => endsInOneOf(lemma, words) && !endsInOneOf(lemma, refused);
  return context.appearances.appearances.flatMap((first) =>
    first.roles
      .filter(({ of, head }) => of === null && isListed(context.tree.token(head).lemma))
      .filter(({ head }) => argumentsOfNoun(context, head, "owner").length === 0)
      .flatMap((role) => {
        const office = ownerOf(context, structure, role.head);
        if (office === null) return [];
        const said = { role: baseForm(context, role), former: role.former };
        return bearersOf(context, first, role).flatMap((source) =>
          makeFinding(structure, { source, ...office, trigger: role.head, ...said }),
        );
      }),
  );
}
