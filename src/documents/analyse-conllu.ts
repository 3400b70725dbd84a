/**
 * Analysis of given words
 * =======================
 *
 * From the words of a CoNLL-U document to a document with tags, trees, names and times of our own.
 */
import { frequentWords } from "../languages/frequent-words.ts";
import { knownLanguages, loadLanguageParts } from "../languages/load-language-pack.ts";
import { assembleDocument } from "./assemble-document.ts";
import { detectLanguage } from "./detect-language.ts";
import type { Document } from "./document.ts";
import type { ConlluDocument } from "./read-conllu.ts";

/** Analyses words that are given; the language is detected where none is named. */
export async function analyseConllu(given: ConlluDocument, language?: string): Promise<Document> {
  const code = language ?? (await detectLanguage(given.text, { known: knownLanguages, frequentWords }));
  return assembleDocument({ ...given, language: code }, given.draft, loadLanguageParts(code));
}
