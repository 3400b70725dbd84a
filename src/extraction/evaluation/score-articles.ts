/**
 * Score articles
 * ==============
 *
 * Sums over articles, each F1 with a 95 % bootstrap interval over articles (B. Efron, R. Tibshirani: An Introduction to
 * the Bootstrap, 1993), drawn with a seed of its own, so that two runs print the same.
 */
import { compareText } from "../../foundation/compare-text.ts";
import { findStatementType } from "../../ontology/ontology.ts";
import { addCells, emptyCell, ratesOf, type Cell } from "./cell.ts";
import { measures, scoreArticle, type ArticleScore, type Measure } from "./score-article.ts";
import type { AttributeCount } from "./score-facts.ts";
import type { ScoredGraph } from "./scored-graph.ts";

export interface MeasureScore extends Cell {
  /** 95 % of F1. */
  readonly interval: readonly [number, number];
}

export interface EvaluationScore {
  readonly documents: number;
  /** Gold graphs without an extraction, which count as empty extractions. */
  readonly missing: number;
  readonly measures: Readonly<Record<Measure, MeasureScore>>;
  /** Mean F1 of facts over the articles that have gold facts. */
  readonly factsByArticle: number;
  readonly byGroup: Readonly<Record<string, Cell>>;
  readonly byType: Readonly<Record<string, Cell>>;
  readonly attributes: Readonly<Record<string, AttributeCount>>;
  readonly articles: readonly ArticleScore[];
}

const draws = 400;
const firstSeed = 20251122;

function intervalOf(articles: readonly ArticleScore[], measure: Measure): readonly [number, number] {
  let seed = firstSeed;
  const random = (): number => {
    seed = (seed * 1664525 + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  const drawn = (): Cell => articles[Math.floor(random() * articles.length)]?.measures[measure] ?? emptyCell;
  const values = Array.from({ length: draws }, () => {
    const sum = Array.from(articles, drawn).reduce(addCells, emptyCell);
    return ratesOf(sum).f1;
  }).sort((a, b) => a - b);
  return [values[10] ?? 0, values[389] ?? 0];
}

function scoreMeasure(articles: readonly ArticleScore[], measure: Measure): MeasureScore {
  const sum = articles.map((article) => article.measures[measure]).reduce(addCells, emptyCell);
  return { ...sum, interval: intervalOf(articles, measure) };
}

function sumTypes(articles: readonly ArticleScore[], keyOf: (type: string) => string): Readonly<Record<string, Cell>> {
  const sums: Record<string, Cell> = {};
  for (const { byType } of articles) {
    for (const [type, cell] of Object.entries(byType))
      sums[keyOf(type)] = addCells(sums[keyOf(type)] ?? emptyCell, cell);
  }
  return sums;
}

function sumAttributes(articles: readonly ArticleScore[]): Readonly<Record<string, AttributeCount>> {
  const sums: Record<string, AttributeCount> = {};
  for (const [name, { right, total }] of articles.flatMap(({ attributes }) => Object.entries(attributes))) {
    const sum = sums[name] ?? { right: 0, total: 0 };
    sums[name] = { right: sum.right + right, total: sum.total + total };
  }
  return sums;
}

function meanOfArticles(articles: readonly ArticleScore[]): number {
  const withFacts = articles.filter((article) => article.measures.facts.gold > 0);
  const sum = withFacts.reduce((total, article) => total + ratesOf(article.measures.facts).f1, 0);
  return sum / Math.max(1, withFacts.length);
}

/** Of several extractions of one article the last counts. */
export function scoreArticles(gold: readonly ScoredGraph[], found: readonly ScoredGraph[]): EvaluationScore {
  const byId = new Map(found.map((graph) => [graph.id, graph]));
  const nothing = { entities: [], statements: [], quotes: [] };
  const articles = [...gold]
    .sort((a, b) => compareText(a.id, b.id))
    .map((graph) => scoreArticle(graph, byId.get(graph.id) ?? { id: graph.id, ...nothing }));
  const scores = measures.map((measure) => [measure, scoreMeasure(articles, measure)] as const);
  return {
    documents: gold.length,
    missing: gold.filter(({ id }) => !byId.has(id)).length,
    measures: Object.fromEntries(scores) as Record<Measure, MeasureScore>,
    factsByArticle: meanOfArticles(articles),
    byGroup: sumTypes(articles, (type) => findStatementType(type)?.group ?? "unknown types"),
    byType: sumTypes(articles, (type) => type),
    attributes: sumAttributes(articles),
    articles,
  };
}
