import { keptWith } from "../foundation/kept-with.ts";

/** A word list of the data in lower case, as a set that is made once and kept as long as the list. */
export const lowerCaseSet: (words: readonly string[]) => ReadonlySet<string> = keptWith(
  (words) => new Set(words.map((word) => word.toLowerCase())),
);
