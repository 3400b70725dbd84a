/**
 * Leading owners
 * ==============
 *
 * Of whose offices an article speaks where it does not say: the state, region, town or body that it is about, by how often
 * it is named and by the headline, whether the text names it or not.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";
import { isHeadlineTopic } from "../headline-topic.ts";
import { isInTitle } from "../in-title.ts";
import type { Structure } from "../structure.ts";
import { namesKind } from "./names-kind.ts";

const fewest = 2;
/** How many times as often as any other state it must be named. */
const ahead = 2;

/** Of bodies not the medium that somebody tells something: "Sprecherin Anna Roth sagte dem Sender". */
const mayOwn: Readonly<Record<Structure["among"], (context: StatementContext, place: Appearance) => boolean>> = {
  states: ({ countries }, place) => countries.isState(place),
  lands: ({ countries }, place) => countries.isKnown(place),
  regions: ({ countries }, place) => countries.isKnown(place) && !countries.isState(place),
  towns: ({ countries }, place) => !countries.isKnown(place),
  bodies: ({ quotes }, { id }) => quotes.every(({ medium }) => medium !== id),
  named: () => true,
};

/** Everything in the article that may have the offices of a structure. */
export function ownersIn(context: StatementContext, structure: Structure): readonly Appearance[] {
  const { holders, strangers } = structure;
  const fits = ({ name }: Appearance): boolean =>
    (holders.length === 0 || namesKind(name, holders)) && !namesKind(name, strangers);
  return context.appearances.appearances.filter(
    (appearance) =>
      structure.targetTypes.includes(appearance.type) &&
      mayOwn[structure.among](context, appearance) &&
      fits(appearance),
  );
}

/** The one of a list that has just one. */
export const onlyOne = (found: readonly Appearance[]): Appearance | undefined =>
  found.length === 1 ? found[0] : undefined;

/** Whether an article names many such places. */
export const areMany = (among: Structure["among"]): boolean => among === "states" || among === "lands";

/** Of bodies and towns an article names few; of states it names many that have nothing to do with an office. */
function mostNamed({ among }: Structure, owners: readonly Appearance[]): Appearance | undefined {
  const ordered = [...owners].sort((a, b) => b.mentions.length - a.mentions.length);
  const [first, second] = ordered;
  if (first === undefined || second === undefined) return first;
  const [times, least] = areMany(among) ? [ahead, fewest] : [1, 1];
  const needed = Math.max(least, times * second.mentions.length, second.mentions.length + 1);
  return first.mentions.length >= needed ? first : undefined;
}

/** "Norwegen: …": a headline's topic is named before everything else. */
function firstNamed(context: StatementContext, owner: Appearance): number {
  return isHeadlineTopic(context, owner) ? -1 : (owner.mentions[0]?.start ?? Number.POSITIVE_INFINITY);
}

/** The one that is clearly named most, or the only one that the headline names where that is named first. */
export function leadingOwner(
  context: StatementContext,
  structure: Structure,
  owners: readonly Appearance[],
): Appearance | undefined {
  const most = mostNamed(structure, owners);
  if (structure.among === "bodies") return most;
  const titled = onlyOne(owners.filter((owner) => isInTitle(context, owner)));
  if (most === undefined || titled === undefined) return most ?? titled;
  return firstNamed(context, titled) < firstNamed(context, most) ? titled : most;
}
