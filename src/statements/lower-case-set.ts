/** A word list of the data in lower case, as a set that is made once and kept as long as the list. */
const made = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words of a list, for look-ups. */
export function lowerCaseSet(words: readonly string[]): ReadonlySet<string> {
  const known = made.get(words);
  if (known !== undefined) return known;
  const set = new Set(words.map((word) => word.toLowerCase()));
  made.set(words, set);
  return set;
}
