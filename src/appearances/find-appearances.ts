/**
 * Appearances
 * ===========
 *
 * From mentions to things: equal names, variants of a name, acronyms in brackets, short names, metonyms and names inside words first; then
 * the roles that the article gives, and with their help the role nouns and pronouns that stand for somebody.
 */
import { findMentions, type Mentions } from "../mentions/find-mentions.ts";
import type { Reading } from "../mentions/reading.ts";
import { indexAppearances, type AppearanceIndex } from "./appearance-index.ts";
import type { Appearance } from "./appearance.ts";
import { attachCompounds } from "./attach-compounds.ts";
import { openCast, resolveIn } from "./cast.ts";
import { readAsMetonym } from "./find-metonyms.ts";
import { findRoles } from "./find-roles.ts";
import { groupNames } from "./group-names.ts";
import { joinAcronyms } from "./join-acronyms.ts";
import { joinParts } from "./join-parts.ts";
import { joinShortNames } from "./join-short-names.ts";
import { joinSlips } from "./join-slips.ts";
import { joinVariants } from "./join-variants.ts";
import { nameAppearances } from "./name-appearances.ts";
import { createNameKey } from "./name-key.ts";
import { readAsClubs } from "./read-as-club.ts";
import { resolveBodies } from "./resolve-bodies.ts";
import { resolvePronouns } from "./resolve-pronouns.ts";
import { resolveTitles } from "./resolve-titles.ts";

/** Roles first: they tell which title stands for whom, and the gender that pronouns ask for. */
function resolve(reading: Reading, named: readonly Appearance[], mentions: Mentions): readonly Appearance[] {
  const roles = findRoles(reading, mentions.titles, indexAppearances(named));
  const attached = new Set(roles.map(({ mention }) => mention));
  const free = mentions.titles.filter((title) => !attached.has(title));
  const cast = resolveIn(openCast(reading, named), roles);
  return resolvePronouns(resolveBodies(resolveTitles(cast, free), free), mentions.pronouns, free).appearances;
}

/** Everything that an article names, with all that stands for it. */
export function findAppearances(reading: Reading): AppearanceIndex {
  const mentions = findMentions(reading);
  const nameKey = createNameKey(reading.vocabulary);
  const named = groupNames(
    readAsClubs(reading, mentions.names).map((mention) => readAsMetonym(reading, mention)),
    nameKey,
  );
  const variants = joinVariants(reading.vocabulary, named);
  const { vocabulary } = reading;
  const whole = joinParts(vocabulary, joinAcronyms(reading, variants));
  const joined = joinSlips(vocabulary, joinShortNames(vocabulary, whole));
  const clusters = attachCompounds(joined, mentions.compounds, nameKey);
  return indexAppearances(resolve(reading, nameAppearances(clusters), mentions));
}
