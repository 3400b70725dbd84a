/**
 * Plain text
 * ==========
 *
 * The whole file is the article. Its date stands in front of the text, as `date 2025-07 Der US-Sondergesandte …`, or in
 * a front matter; else it is unknown.
 */
import type { ArticleDraft } from "./article-draft.ts";

const dateHead = /^\s*date (\d{4}(?:-[\d-]*)?)(?:\s+|$)/;

/** The date at the head of a text ("date 2025-07-14 In Genf …") becomes its date of publication. */
export function readPlainText(draft: ArticleDraft): ArticleDraft {
  const match = dateHead.exec(draft.text);
  if (match === null) return draft;
  return { ...draft, published: match[1] ?? null, text: draft.text.slice(match[0].length) };
}
