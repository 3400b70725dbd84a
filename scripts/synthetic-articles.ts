/** Articles with the shape of news, as extractions: a few entities are in everything (Zipf), the same in each run. */
import { stableHash } from "../src/foundation/stable-hash.ts";
import { putArticle, type PutArticle } from "../tests/graph/synthetic-article.ts";

const statementTypes = ["met_with", "criticised", "supported"];

/** Deterministic numbers in [0, 1), from a text. */
const fraction = (seed: string): number => parseInt(stableHash(seed).slice(0, 12), 16) / 2 ** 48;

/** A name of letters alone, another for each number. */
function letters(number: number): string {
  const rest = Math.floor(number / 26);
  return `${rest > 0 ? letters(rest) : ""}${String.fromCharCode(97 + (number % 26))}`;
}

/** The same names whatever the number of articles, the most frequent ones first. */
function namesOf(article: number, count: number): readonly string[] {
  const places = Array.from({ length: count }, (_, place) => fraction(`${article} ${place}`));
  const numbers = places.map((place) => Math.floor((1.5 * article + 100) ** place) - 1);
  return [...new Set(numbers)].map((number) => `Vor${letters(number * 7 + 3)} Nach${letters(number * 31 + 11)}`);
}

/** An article with at most so many names, and a statement for each of them. */
export function syntheticArticle(article: number, count: number): PutArticle {
  const names = namesOf(article, count);
  return putArticle({
    id: `article-${article}`,
    entities: names.map((name) => ["Person", name] as const),
    statements: names.map((_, place) => {
      const type = statementTypes[place % statementTypes.length] ?? "met_with";
      return { type, source: place, target: (place + 1) % names.length };
    }),
    published: "2025-07-14",
    rest: `Satz ${article}.`,
  });
}
