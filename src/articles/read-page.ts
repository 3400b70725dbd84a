/**
 * HTML page
 * =========
 *
 * The main text of a saved page without its navigation (Mozilla's Readability, as in Firefox's reader view) and what
 * the page says about itself.
 */
import type { ArticleDraft } from "./article-draft.ts";
import { blockText } from "./block-text.ts";
import { findMainText } from "./page-document.ts";
import { pageMetadata } from "./page-metadata.ts";
import { parsePage } from "./parse-page.ts";

/** The article of a page; its text is empty where the page has none. */
export function readPage(html: string, place: string, depth: number): ArticleDraft {
  const document = parsePage(html, place, depth);
  const metadata = pageMetadata(document);
  const wholeText = blockText(document.querySelector("article") ?? document.body);
  const main = findMainText(document);
  const mainText = main?.content ? blockText(main.content) : "";
  return { ...metadata, author: metadata.author ?? main?.byline, text: mainText === "" ? wholeText : mainText };
}
