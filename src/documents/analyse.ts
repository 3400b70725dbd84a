/**
 * Analysis
 * ========
 *
 * From an article to its document with the pack of its language.
 */
import type { Article } from "../articles/article.ts";
import { frequentWords } from "../languages/frequent-words.ts";
import { knownLanguages, loadLanguagePack } from "../languages/load-language-pack.ts";
import { detectLanguage } from "./detect-language.ts";
import type { Document } from "./document.ts";

/** Reads an article in its language, or in the one that its text seems to be in. */
export async function analyse(article: Article): Promise<Document> {
  const language = article.language ?? (await detectLanguage(article.text, { known: knownLanguages, frequentWords }));
  return loadLanguagePack(language).analyse(article);
}
