/** The articles that the data folder has gold graphs for: one JSON document, or JSON Lines, compressed or not. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import type { Article } from "../../src/articles/article.ts";

const goldArticleSchema = z.object({
  id: z.string(),
  language: z.string(),
  date: z.string(),
  title: z.string(),
  text: z.string(),
  sentences: z.array(z.string()),
});

export function readGoldArticles(path: string): readonly Article[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const rows = path.endsWith(".json") ? [text] : text.split("\n").filter((line) => line !== "");
  return rows.map((row) => {
    const { date, ...read } = goldArticleSchema.parse(JSON.parse(row));
    const unknown = { modified: null, publisher: null, author: null, url: null };
    return { ...read, published: date, contentHash: read.id, ...unknown };
  });
}
