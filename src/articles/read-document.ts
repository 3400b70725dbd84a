/**
 * Reading a document
 * ==================
 *
 * One text in one of the formats that hold a whole in themselves, to the drafts of its articles.
 */
import type { ArticleDraft } from "./article-draft.ts";
import type { ArticleFormat } from "./article-format.ts";
import { parseJsonValue, readJsonArticle } from "./json-article.ts";
import { readPlainText } from "./read-plain-text.ts";

export type DocumentFormat = Exclude<ArticleFormat, "json-lines">;

export interface DocumentContext {
  readonly place: string;
  /** Deepest nesting of a page's elements. */
  readonly depth: number;
}

function readJson(text: string, place: string): readonly (() => ArticleDraft)[] {
  const value = parseJsonValue(text, place);
  if (!Array.isArray(value)) return [() => readJsonArticle(value, place)];
  return value.map((item, index) => () => readJsonArticle(item, `${place}, item ${index + 1}`));
}

/**
 * One function for each article, so that a bad one leaves the others alone. The parsers of front matter, Markdown,
 * pages and feeds are loaded when the first such file comes: a program that reads plain text starts without them.
 */
export async function readDocument(
  text: string,
  format: DocumentFormat,
  { place, depth }: DocumentContext,
): Promise<readonly (() => ArticleDraft)[]> {
  switch (format) {
    case "plain": {
      if (!text.startsWith("---")) return [() => readPlainText({ text })];
      const { splitFrontMatter } = await import("./front-matter.ts");
      return [() => readPlainText(splitFrontMatter(text, place))];
    }
    case "json":
      return readJson(text, place);
    case "markdown": {
      const { readMarkdown } = await import("./read-markdown.ts");
      return [() => readMarkdown(text, place)];
    }
    case "page": {
      const { readPage } = await import("./read-page.ts");
      return [() => readPage(text, place, depth)];
    }
    case "feed": {
      const { readFeed } = await import("./read-feed.ts");
      return readFeed(text, place, depth);
    }
  }
}
