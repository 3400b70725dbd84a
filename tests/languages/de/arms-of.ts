import { loadLanguagePack } from "../../../src/languages/load-language-pack.ts";
import { bareArticle } from "../../articles/bare-article.ts";

/** The words of a German text that others belong to, and how: "mit Präsidenten case". */
export function armsOf(text: string): readonly string[] {
  const { tokens } = loadLanguagePack("de").analyse(bareArticle(text, { published: null }));
  return tokens.map(({ text: word, head, relation }) => `${word} ${tokens[head]?.text ?? ""} ${relation}`);
}
