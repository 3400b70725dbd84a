/** The little words that every text of a language is full of, and few texts of its neighbours. */
import german from "./de/data/frequent-words.json" with { type: "json" };
import english from "./en/data/frequent-words.json" with { type: "json" };

export const frequentWords: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["de", new Set(german)],
  ["en", new Set(english)],
]);
