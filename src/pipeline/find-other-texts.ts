/**
 * Finding other texts
 * ===================
 *
 * An article without an id of its own has the path of its file for one, so that `2025/1.txt`, built alone after `2024/1.txt`, would
 * take its place without a word. A revision shares runs of words with what it replaces; a text that shares none is
 * another article, and is refused. Texts of a few sentences are not compared: they tell too little.
 */
import type { ReadResult } from "../articles/read-result.ts";
import { ArticleError } from "../foundation/errors.ts";
import { groupBy } from "../foundation/group-by.ts";
import { textShingles } from "../graph/copies/text-shingles.ts";
import { plannedTexts } from "../queries/planned-copies.ts";
import type { GraphStore } from "../stores/graph-store.ts";

type Read = Extract<ReadResult, { readonly article: unknown }>;

function isOther(text: string, stored: string): boolean {
  const runs = textShingles(text);
  const before = textShingles(stored);
  return runs.size > 0 && before.size > 0 && [...runs].every((run) => !before.has(run));
}

function otherText({ article: { id } }: Read): ArticleError {
  return new ArticleError({
    code: "article/other-text",
    place: `article ${id}`,
    problem:
      "the graph has an article of this id, the path of its file, and its text has nothing in common with this one",
    remedy:
      "Count ids from a folder above both files with --root; where it is one article written anew, --force replaces it",
  });
}

/** Failures of those that would replace another article in the graph, which has all of them with another content. */
export async function findOtherTexts(
  changed: readonly Read[],
  store: GraphStore,
): Promise<ReadonlyMap<Read, ArticleError>> {
  const named = changed.filter(({ namedByFile }) => namedByFile === true);
  if (named.length === 0) return new Map();
  const rows = await store.answer(plannedTexts, { ids: named.map(({ article }) => article.id) });
  const texts = new Map(
    [...groupBy(rows, ({ articleId }) => articleId)].map(([id, sentences]) => [
      id,
      [...sentences].sort((a, b) => a.position - b.position).map(({ text }) => text ?? ""),
    ]),
  );
  const others = named.filter(({ article }) => isOther(article.text, (texts.get(article.id) ?? []).join(" ")));
  return new Map(others.map((read) => [read, otherText(read)]));
}
