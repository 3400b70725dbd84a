/**
 * Reading files in tests
 * ======================
 *
 * A folder for the files of one test file, and what comes of reading from it.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "../../src/articles/article.ts";
import { readArticles } from "../../src/articles/read-articles.ts";
import type { ReadOptions } from "../../src/articles/read-options.ts";

interface Reading {
  readonly articles: readonly Article[];
  readonly failures: readonly { readonly code: string; readonly place: string; readonly message: string }[];
}

export async function readAll(inputs: readonly string[], options: ReadOptions = {}): Promise<Reading> {
  const articles: Article[] = [];
  const failures: { code: string; place: string; message: string }[] = [];
  for await (const result of readArticles(inputs, options)) {
    if ("article" in result) articles.push(result.article);
    else failures.push({ code: result.failure.code, place: result.failure.place, message: result.failure.message });
  }
  return { articles, failures };
}

export interface ArticleFolder {
  readonly path: string;
  readonly readFile: (name: string, content: string | Uint8Array, options?: ReadOptions) => Promise<Reading>;
  readonly remove: () => Promise<void>;
}

export async function makeArticleFolder(): Promise<ArticleFolder> {
  const path = await mkdtemp(join(tmpdir(), "newsgraph-readers-"));
  return {
    path,
    readFile: async (name, content, options = {}) => {
      await writeFile(join(path, name), content);
      return readAll([join(path, name)], options);
    },
    remove: () => rm(path, { recursive: true }),
  };
}
