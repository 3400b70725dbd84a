/**
 * Pronoun table
 * =============
 *
 * Which words are pronouns of the third person, of which kind, and what gender or number they ask of their antecedent.
 */
import type { Token } from "../documents/document.ts";
import type { MentionData } from "./mention-data.ts";

export type PronounKind = "personal" | "possessive" | "demonstrative" | "relative" | "group";
/** What an antecedent may be: a gender in the singular, or plural. */
export type Agreement = "Masc" | "Fem" | "Neut" | "Plur";

export interface PronounTable {
  readonly kindOf: (token: Token) => PronounKind | null;
  readonly agreements: (token: Token) => readonly Agreement[];
}

type Pronouns = MentionData["pronouns"];
type Forms = Readonly<Record<string, readonly Agreement[]>>;

const possessiveEndings = /(?:en|er|es|em|e)$/u;

function possessiveStem(table: Forms, word: string): string | null {
  if (Object.hasOwn(table, word)) return word;
  const stem = word.replace(possessiveEndings, "");
  return Object.hasOwn(table, stem) ? stem : null;
}

function kindOfDeterminer(
  { possessive, demonstrative, personal }: Pronouns,
  token: Token,
  word: string,
): PronounKind | null {
  if (possessiveStem(possessive, word) !== null) return "possessive";
  if (token.relation === "det" || Object.hasOwn(personal, word)) return null;
  return Object.hasOwn(demonstrative, word) ? "demonstrative" : null;
}

function kindOfPronoun(pronouns: Pronouns, word: string): PronounKind | null {
  if (pronouns.groups.includes(word)) return "group";
  if (Object.hasOwn(pronouns.personal, word)) return "personal";
  if (Object.hasOwn(pronouns.relative, word)) return "relative";
  if (possessiveStem(pronouns.possessive, word) !== null) return "possessive";
  return Object.hasOwn(pronouns.demonstrative, word) ? "demonstrative" : null;
}

function kindOf(pronouns: Pronouns, token: Token): PronounKind | null {
  const word = token.text.toLowerCase();
  if (token.partOfSpeech === "DET") return kindOfDeterminer(pronouns, token, word);
  return token.partOfSpeech === "PRON" ? kindOfPronoun(pronouns, word) : null;
}

/** Prepares the pronouns of a language. */
export function createPronounTable({ pronouns }: MentionData): PronounTable {
  return {
    kindOf: (token) => kindOf(pronouns, token),
    agreements: (token) => {
      const word = token.text.toLowerCase();
      const kind = kindOf(pronouns, token);
      if (kind === null) return [];
      if (kind === "group") return ["Plur"];
      const table = pronouns[kind];
      return table[kind === "possessive" ? (possessiveStem(table, word) ?? word) : word] ?? [];
    },
  };
}
