/**
 * Appearances
 * ===========
 *
 * From mentions to things: equal names, acronyms in brackets, short names, metonyms and names inside words first; then
 * the roles that the article gives, and with their help the role nouns and pronouns that stand for somebody.
 */
import { findMentions } from "../mentions/find-mentions.ts";
import type { Reading } from "../mentions/reading.ts";
import { indexAppearances, type AppearanceIndex } from "./appearance-index.ts";
import { attachCompounds } from "./attach-compounds.ts";
import { readAsMetonym } from "./find-metonyms.ts";
import { groupNames } from "./group-names.ts";
import { joinAcronyms } from "./join-acronyms.ts";
import { joinShortNames } from "./join-short-names.ts";
import { nameAppearances } from "./name-appearances.ts";
import { createNameKey } from "./name-key.ts";

/** Everything that an article names, with all that stands for it. */
export function findAppearances(reading: Reading): AppearanceIndex {
  const mentions = findMentions(reading);
  const nameKey = createNameKey(reading.vocabulary);
  const named = groupNames(
    mentions.names.map((mention) => readAsMetonym(reading, mention)),
    nameKey,
  );
  const joined = joinShortNames(reading.vocabulary, joinAcronyms(reading, named));
  const clusters = attachCompounds(joined, mentions.compounds, nameKey);
  return indexAppearances(nameAppearances(clusters));
}
