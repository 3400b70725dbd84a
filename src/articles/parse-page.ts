/**
 * Parsing pages
 * =============
 *
 * HTML to a document object (linkedom), refused where elements nest so deep that walking the tree would exhaust the
 * stack: that is counted on the stream of tags first. Nothing in a page is run, and nothing is fetched.
 */
import { Parser } from "htmlparser2";
import { ArticleError } from "../foundation/errors.ts";
import { type PageDocument, parseDocument } from "./page-document.ts";

function depthOf(html: string, limit: number): number {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag: () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
      if (depth > limit) parser.pause();
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.write(html);
  return deepest;
}

/** The page as a document; throws an `ArticleError` where it is nested deeper than the limit. */
export function parsePage(html: string, place: string, depth: number): PageDocument {
  if (depthOf(html, depth) > depth) {
    throw new ArticleError({
      code: "article/too-deep",
      place,
      problem: `its elements are nested more than ${depth} deep`,
      remedy: "Save the article's text alone, as plain text or Markdown",
    });
  }
  return parseDocument(/<(?:html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
}
