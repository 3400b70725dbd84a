/**
 * Statistics
 * ==========
 *
 * Figures of the whole graph: over time, by type, by publisher. For the explorer's charts and for `newsgraph status`.
 */
import { compareText } from "../foundation/compare-text.ts";
import { entityTypes, type EntityType } from "../ontology/ontology.ts";
import type { GraphStore } from "../stores/graph-store.ts";
import { articlesByMonth } from "./articles-by-month.ts";
import { graphCounts } from "./graph-counts.ts";
import { statementsByMonth } from "./statements-by-month.ts";

export interface Counted {
  readonly key: string;
  readonly count: number;
}

export interface GraphStatistics {
  /** From the first month with an article to the last, those without any included. */
  readonly months: readonly { readonly month: string; readonly articles: number; readonly statements: number }[];
  readonly statementTypes: readonly Counted[];
  readonly publishers: readonly Counted[];
  readonly entityTypes: readonly { readonly key: EntityType; readonly count: number }[];
  /** By node label. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Longest time that is shown without a gap; a single wrong date must not make a thousand years of it. */
const mostMonths = 1_200;

interface Row {
  readonly key: string | null;
  readonly count: number;
}

function sumByKey(rows: readonly Row[]): readonly Counted[] {
  const sums = new Map<string, number>();
  for (const { key, count } of rows) if (key !== null) sums.set(key, (sums.get(key) ?? 0) + count);
  return [...sums]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || compareText(a.key, b.key));
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const [nextYear, next] = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(nextYear).padStart(4, "0")}-${String(next).padStart(2, "0")}`;
}

function withoutGaps(known: readonly string[]): readonly string[] {
  const sorted = known.filter((month) => /^\d{4}-(0[1-9]|1[0-2])$/.test(month)).sort(compareText);
  const last = sorted.at(-1) ?? "";
  const months: string[] = [];
  for (let month = sorted[0] ?? "9"; month <= last; month = nextMonth(month)) {
    if (months.length === mostMonths) return sorted;
    months.push(month);
  }
  return months;
}

function joinMonths(articles: readonly Row[], statements: readonly Row[]): GraphStatistics["months"] {
  const byMonth = (rows: readonly Row[]): ReadonlyMap<string, number> =>
    new Map(sumByKey(rows).map(({ key, count }) => [key, count]));
  const ofArticles = byMonth(articles);
  const ofStatements = byMonth(statements);
  return withoutGaps([...new Set([...ofArticles.keys(), ...ofStatements.keys()])]).map((month) => ({
    month,
    articles: ofArticles.get(month) ?? 0,
    statements: ofStatements.get(month) ?? 0,
  }));
}

export async function readStatistics(store: GraphStore): Promise<GraphStatistics> {
  const counts = new Map((await store.answer(graphCounts, {})).map((row) => [row.label, row.count]));
  const articles = await store.answer(articlesByMonth, {});
  const statements = await store.answer(statementsByMonth, {});
  return {
    months: joinMonths(
      articles.map((row) => ({ key: row.month, count: row.articles })),
      statements.map((row) => ({ key: row.month, count: row.statements })),
    ),
    statementTypes: sumByKey(statements.map((row) => ({ key: row.type, count: row.statements }))),
    publishers: sumByKey(articles.map((row) => ({ key: row.publisher, count: row.articles }))),
    entityTypes: entityTypes.map((key) => ({ key, count: counts.get(key) ?? 0 })),
    counts,
  };
}
