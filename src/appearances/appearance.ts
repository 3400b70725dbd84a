/**
 * Appearance
 * ==========
 *
 * One real thing as one article shows it: every mention of it, its type, its names and the roles that the text gives
 * it.
 */
import type { Mention } from "../mentions/mention.ts";
import type { EntityType } from "../ontology/ontology.ts";

/** Where a role stands, and its words. */
export interface RoleSpan {
  readonly text: string;
  /** Half-open range of the role's tokens. */
  readonly firstToken: number;
  readonly endToken: number;
  /** The noun that names the office. */
  readonly head: number;
}

/**
 * A role that the text words: "Kremlsprecher" before a name, "Vorsitzende der Neos" behind one. Its words are in their
 * basic form, without article: "russischer Außenminister", "US-Präsident".
 */
export interface Role extends RoleSpan {
  /** Id of the appearance whose role it is (Kreml, USA, Neos); null where the text does not say. */
  readonly of: string | null;
  /** True for "Ex-Präsident", "früherer Minister", "damaliger Kanzler". */
  readonly former: boolean;
}

export interface Appearance {
  /** `e1`, `e2` … in the order of first mention. */
  readonly id: string;
  readonly type: EntityType;
  /** Fullest form, nominative, without title; distinct within the article. */
  readonly name: string;
  /** In the order of the text, all kinds; none where the headline alone names it. */
  readonly mentions: readonly Mention[];
  /** Names of it in the headline, whole or inside words; tokens and offsets are those of `withHeadline(document)`. */
  readonly headline: readonly Mention[];
  /** Every different string that names it, in text or headline, metonyms included; no titles, pronouns or compounds. */
  readonly surfaces: readonly string[];
  /** Strings of the text that name it too, longer or shorter than the mentions: "Provinz Helmand" for "Helmand". */
  readonly otherForms: readonly string[];
  readonly roles: readonly Role[];
}
