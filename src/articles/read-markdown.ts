/**
 * Markdown
 * ========
 *
 * The prose of a CommonMark file, a paragraph a block: marks of emphasis, link targets, images, code and raw HTML are
 * not part of what the article says. A heading of the first rank is the title where the front matter has none.
 */
import type { BlockContent, Nodes, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { ArticleError } from "../foundation/errors.ts";
import type { ArticleDraft } from "./article-draft.ts";
import { splitFrontMatter } from "./front-matter.ts";

type Block = RootContent | BlockContent;

/** A line break in the source is a blank to the reader; one that the author marks is kept. */
function proseOf(node: Nodes): string {
  if (node.type === "text") return node.value.replace(/\s*\n\s*/g, " ");
  if (node.type === "inlineCode") return node.value;
  if (node.type === "break") return "\n";
  return "children" in node ? node.children.map((child) => proseOf(child)).join("") : "";
}

function blocksOf(node: Nodes): readonly string[] {
  if (node.type === "paragraph" || node.type === "heading") return [proseOf(node).trim()];
  return "children" in node ? node.children.flatMap((child) => blocksOf(child)) : [];
}

function isTitle(node: Block | undefined): boolean {
  return node?.type === "heading" && node.depth === 1;
}

const manyMarks = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100}/m;
/** Each list inside another is indented by two blanks at least. */
const farIndented = /^[ \t]{200,}(?:[-*+]|\d{1,9}[.)])[ \t]/m;

/** Block quotes and lists nest without a closing mark, and the parser needs quadratic time in their depth. */
function refuseDeepNesting(text: string, place: string): void {
  if (!manyMarks.test(text) && !farIndented.test(text)) return;
  throw new ArticleError({
    code: "article/too-deep",
    place,
    problem: "quotes or lists are nested more than 100 deep",
    remedy: "Remove the marks at the beginning of the lines",
  });
}

/** The first heading of rank one becomes the title; the text is the blocks below, an empty line between them. */
export function readMarkdown(source: string, place: string): ArticleDraft {
  const draft = splitFrontMatter(source, place);
  refuseDeepNesting(draft.text, place);
  const blocks = fromMarkdown(draft.text).children;
  const titled = isTitle(blocks[0]);
  const heading = titled && blocks[0] !== undefined ? proseOf(blocks[0]) : null;
  const text = blocks.slice(titled ? 1 : 0).flatMap((block) => blocksOf(block));
  return { ...draft, title: draft.title ?? heading, text: text.filter((block) => block !== "").join("\n\n") };
}
