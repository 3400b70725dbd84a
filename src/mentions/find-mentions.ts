/**
 * Mentions
 * ========
 *
 * Everything in a document that names or may stand for something: names, what is named inside words, role nouns and
 * pronouns. Which of them mean the same thing is for appearances/ to say.
 */
import type { EntityType } from "../ontology/ontology.ts";
import { findCompounds } from "./find-compounds.ts";
import { findNames } from "./find-names.ts";
import { findPronouns } from "./find-pronouns.ts";
import { findTitles } from "./find-titles.ts";
import type { Mention } from "./mention.ts";
import { findPlacesInNames } from "./names/places-in-names.ts";
import type { Reading } from "./reading.ts";

export interface Mentions {
  /** None inside another but places at the end of longer names. */
  readonly names: readonly Mention[];
  readonly compounds: readonly Mention[];
  /** Role nouns and nouns for bodies outside of names: "Kremlsprecher" before a name, "der Konzern". */
  readonly titles: readonly Mention[];
  readonly pronouns: readonly Mention[];
}

/** Finds all mentions of a document. */
export function findMentions(reading: Reading): Mentions {
  const names = findNames(reading);
  const memory = new Map<string, EntityType>();
  for (const mention of names)
    if (mention.type !== null && mention.confidence >= 0.6) memory.set(mention.name, mention.type);
  return {
    names: [...names, ...findPlacesInNames(reading, names)],
    compounds: findCompounds(reading, memory),
    titles: findTitles(reading, names),
    pronouns: findPronouns(reading),
  };
}
