/** What changed between two runs over the same gold graphs: facts found and lost, wrong ones made and avoided. */
import type { EvaluationScore } from "./score-articles.ts";

export interface ArticleChange {
  readonly id: string;
  readonly found: readonly string[];
  readonly lost: readonly string[];
  readonly wrong: readonly string[];
  readonly avoided: readonly string[];
}

function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const known = new Set(other);
  return list.filter((item) => !known.has(item));
}

type Listed = Pick<EvaluationScore["articles"][number], "id" | "right" | "wrong">;

function compareArticle(before: Listed, after: Listed): ArticleChange {
  return {
    id: after.id,
    found: without(after.right, before.right),
    lost: without(before.right, after.right),
    wrong: without(after.wrong, before.wrong),
    avoided: without(before.wrong, after.wrong),
  };
}

/** Articles with a difference, in the order of their ids. */
export function compareScores(before: EvaluationScore, after: EvaluationScore): readonly ArticleChange[] {
  const earlier = new Map(before.articles.map((article) => [article.id, article]));
  return after.articles
    .map((article) => compareArticle(earlier.get(article.id) ?? { id: article.id, right: [], wrong: [] }, article))
    .filter(({ found, lost, wrong, avoided }) => found.length + lost.length + wrong.length + avoided.length > 0);
}
