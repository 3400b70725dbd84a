/**
 * Text rules
 * ==========
 *
 * What a language says about its own printing: abbreviations, ordinal numbers, contractions, clitics. Data of the
 * language folder, checked when the pack is loaded.
 */
import { z } from "zod";

const textRulesSchema = z.object({
  /** Abbreviations, with their full stop, that never end a sentence: titles, "z. B.", "Nr.". */
  openAbbreviations: z.array(z.string()),
  /** Abbreviations that end a sentence when a sentence starter follows: "usw.", "Mio.", "Inc.". */
  closingAbbreviations: z.array(z.string()),
  /** A number before a full stop is an ordinal ("am 3. Juli") where the next word allows it. */
  ordinalNumbers: z.boolean(),
  /** Words, other than month names in lower case, before which a number with a full stop is always an ordinal. */
  afterOrdinal: z.array(z.string()),
  /** Capitalised words that begin sentences and are no names or nouns. */
  sentenceStarters: z.array(z.string()),
  /** Printed words that are two syntactic words. Lower case. */
  contractions: z.record(z.string(), z.tuple([z.string(), z.string()])),
  /** Endings that are words of their own, as "'s" or "n't"; lower case, straight apostrophe. */
  clitics: z.array(z.string()),
  /** Words cut in two without an apostrophe: "cannot". Lower case. */
  cutWords: z.record(z.string(), z.number().int().positive()),
  /** "split" cuts compounds at the hyphen, except after the prefixes listed. */
  hyphens: z.enum(["keep", "split"]),
  hyphenPrefixes: z.array(z.string()),
  /** A lone apostrophe after s, x, z marks the genitive and stays with its word. */
  genitiveApostrophe: z.boolean(),
});
type TextRulesData = z.infer<typeof textRulesSchema>;

/** The rules with their lists as sets. */
export interface TextRules extends Pick<
  TextRulesData,
  "ordinalNumbers" | "clitics" | "hyphens" | "genitiveApostrophe"
> {
  readonly openAbbreviations: ReadonlySet<string>;
  readonly closingAbbreviations: ReadonlySet<string>;
  readonly afterOrdinal: ReadonlySet<string>;
  readonly sentenceStarters: ReadonlySet<string>;
  readonly hyphenPrefixes: ReadonlySet<string>;
  readonly contractions: ReadonlyMap<string, readonly [string, string]>;
  readonly cutWords: ReadonlyMap<string, number>;
}

/** Checks the data of a language folder and makes its lists fast to ask. */
export function readTextRules(data: unknown): TextRules {
  const rules = textRulesSchema.parse(data);
  return {
    ...rules,
    openAbbreviations: new Set(rules.openAbbreviations),
    closingAbbreviations: new Set(rules.closingAbbreviations),
    afterOrdinal: new Set(rules.afterOrdinal),
    sentenceStarters: new Set(rules.sentenceStarters),
    hyphenPrefixes: new Set(rules.hyphenPrefixes),
    contractions: new Map(Object.entries(rules.contractions)),
    cutWords: new Map(Object.entries(rules.cutWords)),
  };
}
