/**
 * Statement context
 * =================
 *
 * What every step of finding statements looks at: the document with its tree, who stands where, who says what, and the
 * language's data. Passed along, never changed.
 */
import type { AppearanceIndex } from "../appearances/appearance-index.ts";
import type { Document } from "../documents/document.ts";
import type { Quote } from "../quotes/quote.ts";
import type { Statement } from "./statement.ts";
import type { KnownCountries } from "./known-countries.ts";
import type { PlaceSizes } from "./places/place-sizes.ts";
import type { StatementGrammar } from "./grammar.ts";
import type { Told } from "./told.ts";
import type { Tree } from "./tree.ts";
import type { WordSets } from "./word-sets.ts";

export interface StatementContext {
  readonly document: Document;
  readonly tree: Tree;
  readonly appearances: AppearanceIndex;
  readonly quotes: readonly Quote[];
  readonly grammar: StatementGrammar;
  readonly words: WordSets;
  readonly countries: KnownCountries;
  /** Null in languages that list none. */
  readonly places: PlaceSizes | null;
  /** Whose office somebody holds, by the words around the names: ids of the owners by id of the person. */
  readonly offices: ReadonlyMap<string, readonly string[]>;
  /** Whom the article calls accused, wherever (find-told.ts). */
  readonly suspects: readonly Told[];
  /** What it says was attacked. */
  readonly scenes: readonly Told[];
  /** What the article says elsewhere, for rules that look back; empty while that is being found. */
  readonly earlier: readonly Statement[];
  /** Infinitive of a verb or participle with its separated prefix, else the lemma. */
  readonly lemma: (token: number) => string;
}

/** A word that may fill a place in a statement, and how sure the grammar is of it. */
export interface Candidate {
  readonly token: number;
  /** Between 0 and 1. */
  readonly weight: number;
  /** True where only what is named inside the word counts ("US" in "US-Angriff", "russisch"). */
  readonly inside: boolean;
}

/** One candidate for each token, all equally sure. */
export function candidatesOf(tokens: readonly number[], weight = 1): readonly Candidate[] {
  return tokens.map((token) => ({ token, weight, inside: false }));
}
