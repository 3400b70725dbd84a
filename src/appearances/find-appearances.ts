/**
 * Appearances
 * ===========
 *
 * From mentions to things: equal names, variants of a name, acronyms in brackets, short names, metonyms and names inside words first; then
 * the roles that the article gives, and with their help the role nouns and pronouns that stand for somebody. Names are
 * looked for in text and headline together, what stands for them in the text alone.
 */
import { withHeadline } from "../documents/with-headline.ts";
import { findMentions, type Mentions } from "../mentions/find-mentions.ts";
import type { Mention } from "../mentions/mention.ts";
import { readDocument, type Reading } from "../mentions/reading.ts";
import { indexAppearances, type AppearanceIndex } from "./appearance-index.ts";
import type { Appearance } from "./appearance.ts";
import { attachCompounds } from "./attach-compounds.ts";
import { openCast, resolveIn } from "./cast.ts";
import { readAsMetonym } from "./find-metonyms.ts";
import { findRoles } from "./find-roles.ts";
import type { Cluster } from "./cluster.ts";
import { groupNames } from "./group-names.ts";
import { joinAcronyms } from "./join-acronyms.ts";
import { readHeadlineNames, withHeadlineNames } from "./headline-names.ts";
import { joinHeadline } from "./join-headline.ts";
import { joinOtherNames } from "./join-other-names.ts";
import { joinParts } from "./join-parts.ts";
import { joinShortNames } from "./join-short-names.ts";
import { joinSlips } from "./join-slips.ts";
import { joinVariants } from "./join-variants.ts";
import { nameAppearances } from "./name-appearances.ts";
import { createNameKey } from "./name-key.ts";
import { withPrintedForms } from "./printed-forms.ts";
import { readAsClubs } from "./read-as-club.ts";
import { resolveBodies } from "./resolve-bodies.ts";
import { resolveDefinites } from "./resolve-definites.ts";
import { resolvePronouns } from "./resolve-pronouns.ts";
import { resolveTitles } from "./resolve-titles.ts";

/** Roles first: they tell which title stands for whom, and the gender that pronouns ask for. */
function resolve(
  reading: Reading,
  named: readonly Appearance[],
  mentions: Pick<Mentions, "titles" | "pronouns">,
): readonly Appearance[] {
  const roles = findRoles(reading, mentions.titles, indexAppearances(named));
  const attached = new Set(roles.map(({ mention }) => mention));
  const free = mentions.titles.filter((title) => !attached.has(title));
  const cast = resolveIn(openCast(reading, named), roles);
  const described = resolveDefinites(resolveBodies(resolveTitles(cast, free), free));
  return resolvePronouns(described, mentions.pronouns, free).appearances;
}

/** What the mentions of a headline mean is for the text to say; `headline` is where it begins. */
function readNames(reading: Reading, names: readonly Mention[], headline: number): readonly Mention[] {
  const clubs = readAsClubs(reading, names);
  const told = clubs.filter(({ start }) => start < headline).map((mention) => readAsMetonym(reading, mention));
  const titled = clubs.filter(({ start }) => start >= headline);
  return [...told, ...readHeadlineNames(reading, titled, told)];
}

function joinNames(reading: Reading, names: readonly Mention[], headline: number): readonly Cluster[] {
  const { vocabulary } = reading;
  const read = readNames(reading, names, headline);
  const variants = joinVariants(vocabulary, groupNames(read, createNameKey(vocabulary)));
  const whole = joinParts(vocabulary, joinOtherNames(reading, joinAcronyms(reading, variants)));
  const joined = joinSlips(vocabulary, joinShortNames(vocabulary, whole));
  return headline === reading.document.text.length ? joined : joinHeadline(vocabulary, joined, headline);
}

/** Everything that an article names, with all that stands for it. */
export function findAppearances(text: Reading): AppearanceIndex {
  const { document, vocabulary } = text;
  const reading = document.headline === null ? text : readDocument(withHeadline(document), vocabulary);
  const textEnd = document.text.length;
  const { names: found, compounds, titles, pronouns } = findMentions(reading);
  const names = document.headline === null ? found : withHeadlineNames(reading, found, document.tokens.length);
  const clusters = attachCompounds(joinNames(reading, names, textEnd), compounds, createNameKey(vocabulary));
  const inText = ({ start }: Mention): boolean => start < textEnd;
  const anaphors = { titles: titles.filter(inText), pronouns: pronouns.filter(inText) };
  return indexAppearances(withPrintedForms(text, resolve(text, nameAppearances(clusters, textEnd), anaphors)));
}
