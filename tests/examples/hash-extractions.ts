/**
 * One hash over the extractions of the example articles: the same on every machine, whatever its processor, so that a
 * difference in a single bit of a weight or of a sum shows.
 */
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { Article } from "../../src/articles/article.ts";
import { readArticles } from "../../src/articles/read-articles.ts";
import { createEmbeddedExtractor } from "../../src/extraction/embedded/embedded-extractor.ts";
import { compareText } from "../../src/foundation/compare-text.ts";

const folder = fileURLToPath(new URL("../../scripts/examples/articles", import.meta.url));

export async function hashExtractions(): Promise<string> {
  const articles: Article[] = [];
  for await (const result of readArticles([folder])) if ("article" in result) articles.push(result.article);
  articles.sort((one, other) => compareText(one.id, other.id));
  const extractor = await createEmbeddedExtractor();
  const hash = createHash("sha256");
  for (const article of articles) hash.update(`${JSON.stringify(await extractor.extract(article))}\n`, "utf8");
  return hash.digest("hex");
}
