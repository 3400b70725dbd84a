/**
 * Word shapes
 * ===========
 *
 * What a word looks like, independent of any language: capital letters, acronyms, quotation marks, hyphens.
 */
const capital = /^\p{Lu}/u;
const acronym = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&/.-]{2,}s?$/u;
const quotationMark = /^[„“”"«»‚‘›‹]+$|^''$|^``$/u;
/** Most words have none. */
const anyMark = /[’‘`´‐‑–]/u;
const letters = /\p{L}/u;

export const isCapitalised = (word: string): boolean => capital.test(word);
/** "EU", "USA", "ÖVP", "ARD"; also with a genitive s. */
export const isAcronym = (word: string): boolean => acronym.test(word);
export const isQuotationMark = (word: string): boolean => quotationMark.test(word);
export const hasLetters = (word: string): boolean => letters.test(word);
/** The word as dictionaries of names know it: apostrophes and dashes unified. */
export const unifyMarks = (word: string): string =>
  anyMark.test(word) ? word.replace(/[’‘`´]/gu, "'").replace(/[‐‑–]/gu, "-") : word;
