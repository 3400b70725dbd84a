/** An article of which nothing is known but a text, its language and its date, and what a test adds. */
import type { Article } from "../../src/articles/article.ts";

export function bareArticle(text: string, known: Partial<Article> = {}): Article {
  return {
    id: "test",
    text,
    language: "de",
    published: "2025-07-14",
    title: null,
    modified: null,
    publisher: null,
    author: null,
    url: null,
    contentHash: "test",
    ...known,
  };
}
