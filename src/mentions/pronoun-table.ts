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

const possessiveEndings = /(?:en|er|es|em|e)$/u;

function possessiveStem(table: Readonly<Record<string, readonly Agreement[]>>, word: string): string | null {
  if (word in table) return word;
  const stem = word.replace(possessiveEndings, "");
  return stem in table ? stem : null;
}

/** Prepares the pronouns of a language. */
export function createPronounTable({ pronouns }: MentionData): PronounTable {
  const groups = new Set(pronouns.groups);
  const kindOf = (token: Token): PronounKind | null => {
    const word = token.text.toLowerCase();
    if (token.partOfSpeech === "DET") {
      if (possessiveStem(pronouns.possessive, word) !== null) return "possessive";
      return word in pronouns.demonstrative && !(word in pronouns.personal) && token.relation !== "det"
        ? "demonstrative"
        : null;
    }
    if (token.partOfSpeech !== "PRON") return null;
    if (groups.has(word)) return "group";
    if (word in pronouns.personal) return "personal";
    if (word in pronouns.relative) return "relative";
    if (possessiveStem(pronouns.possessive, word) !== null) return "possessive";
    return word in pronouns.demonstrative ? "demonstrative" : null;
  };
  const agreements = (token: Token): readonly Agreement[] => {
    const word = token.text.toLowerCase();
    const kind = kindOf(token);
    if (kind === "group") return ["Plur"];
    if (kind === null) return [];
    const table = pronouns[kind];
    return table[kind === "possessive" ? (possessiveStem(table, word) ?? word) : word] ?? [];
  };
  return { kindOf, agreements };
}
