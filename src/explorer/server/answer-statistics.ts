/** Figures of the whole graph: over time, by type, by publisher. */
import { compareText } from "../../foundation/compare-text.ts";
import { entityTypes } from "../../ontology/ontology.ts";
import { articlesByMonth } from "../../queries/articles-by-month.ts";
import { graphCounts } from "../../queries/graph-counts.ts";
import { statementsByMonth } from "../../queries/statements-by-month.ts";
import type { AnswerOf } from "../api/routes.ts";
import type { ExplorerContext } from "./explorer-context.ts";

interface Counted {
  readonly key: string | null;
  readonly count: number;
}

function sumByKey(rows: readonly Counted[]): { key: string; count: number }[] {
  const sums = new Map<string, number>();
  for (const { key, count } of rows) if (key !== null) sums.set(key, (sums.get(key) ?? 0) + count);
  return [...sums]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || compareText(a.key, b.key));
}

function joinMonths(articles: readonly Counted[], statements: readonly Counted[]): AnswerOf<"statistics">["months"] {
  const byMonth = (rows: readonly Counted[]): ReadonlyMap<string, number> =>
    new Map(sumByKey(rows).map(({ key, count }) => [key, count]));
  const ofArticles = byMonth(articles);
  const ofStatements = byMonth(statements);
  return [...new Set([...ofArticles.keys(), ...ofStatements.keys()])].sort(compareText).map((month) => ({
    month,
    articles: ofArticles.get(month) ?? 0,
    statements: ofStatements.get(month) ?? 0,
  }));
}

export async function answerStatistics(context: ExplorerContext): Promise<AnswerOf<"statistics">> {
  const counts = new Map((await context.store.answer(graphCounts, {})).map((row) => [row.label, row.count]));
  const articles = await context.store.answer(articlesByMonth, {});
  const statements = await context.store.answer(statementsByMonth, {});
  return {
    months: joinMonths(
      articles.map((row) => ({ key: row.month, count: row.articles })),
      statements.map((row) => ({ key: row.month, count: row.statements })),
    ),
    statementTypes: sumByKey(statements.map((row) => ({ key: row.type, count: row.statements }))),
    publishers: sumByKey(articles.map((row) => ({ key: row.publisher, count: row.articles }))),
    entityTypes: entityTypes.map((key) => ({ key, count: counts.get(key) ?? 0 })),
    articles: counts.get("Article") ?? 0,
    sentences: counts.get("Sentence") ?? 0,
    statements: counts.get("Statement") ?? 0,
    quotes: counts.get("Quote") ?? 0,
    facts: counts.get("Fact") ?? 0,
  };
}
