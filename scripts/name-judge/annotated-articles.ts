/**
 * Annotated articles
 * ==================
 *
 * Passages of our own writing with their names in brackets (`annotated/README.md`), as articles with the surfaces of their
 * names. The network has learnt from none of them.
 */
import { readFileSync, readdirSync } from "node:fs";
import type { Article } from "../../src/articles/article.ts";
import { entityTypes } from "../../src/ontology/ontology.ts";
import { readBracketedNames } from "./bracketed-names.ts";
import type { Surfaces } from "./examples.ts";

const folder = new URL("annotated/", import.meta.url);

export interface AnnotatedArticle {
  readonly article: Article;
  readonly surfaces: Surfaces;
}

function readPassage(line: string, id: string): AnnotatedArticle {
  const { text, names } = readBracketedNames(line);
  const surfaces = new Map([...names].map(([name, type]) => [name, entityTypes.indexOf(type)]));
  const unknown = { published: null, modified: null, publisher: null, author: null, url: null };
  return { article: { id, language: "de", title: null, text, contentHash: id, ...unknown }, surfaces };
}

/** All passages, file by file. */
export function annotatedArticles(): readonly AnnotatedArticle[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt")).sort(); // prettier-ignore
  return files.flatMap((file) =>
    readFileSync(new URL(file, folder), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line, position) => readPassage(line, `own ${file} ${position + 1}`)),
  );
}
