/**
 * Writing scores
 * ==============
 *
 * The figures of an evaluation in aligned columns, percent.
 */
import { type Cell, emptyCell, ratesOf } from "../../extraction/evaluation/cell.ts";
import type { ArticleChange } from "../../extraction/evaluation/compare-scores.ts";
import { measures } from "../../extraction/evaluation/score-article.ts";
import type { EvaluationScore } from "../../extraction/evaluation/score-articles.ts";

const nameWidth = 34;

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
const count = (number: number): string => String(number).padStart(6);

function rates(cell: Cell): string {
  const { precision, recall, f1 } = ratesOf(cell);
  return `${percent(precision)} ${percent(recall)} ${percent(f1)}`;
}

const counts = ({ gold, predicted, hit }: Cell): string => `${count(gold)}${count(predicted)}${count(hit)}`;

function cellLines(cells: Readonly<Record<string, Cell>>, indent: string): readonly string[] {
  return Object.entries(cells)
    .sort(([, a], [, b]) => b.gold - a.gold)
    .map(([name, cell]) => `${`${indent}${name}`.padEnd(nameWidth)} ${rates(cell)}${" ".repeat(16)}${counts(cell)}`);
}

function attributeLine({ attributes }: EvaluationScore): string {
  const parts = Object.entries(attributes).map(
    ([name, { right, total }]) => `${name} ${right}/${total} = ${percent(right / total).trim()} %`,
  );
  return parts.length === 0 ? "no fact is right" : `attributes of matched facts: ${parts.join(", ")}`;
}

function detailLines(score: EvaluationScore): readonly string[] {
  const articles = score.articles.flatMap(({ id, missed, wrong }) => [
    "",
    id,
    ...missed.map((fact) => `  missed ${fact}`),
    ...wrong.map((fact) => `  wrong  ${fact}`),
  ]);
  return ["", "by type", ...cellLines(score.byType, "  "), ...articles];
}

export function writeScores(score: EvaluationScore, details: boolean): string {
  const table = measures.map((name) => {
    const measure = score.measures[name];
    const [low, high] = measure.interval;
    return `${name.padEnd(nameWidth)} ${rates(measure)}  (${percent(low)} –${percent(high)})${counts(measure)}`;
  });
  const lines = [
    `${score.documents} documents, ${score.missing} without a prediction`,
    "",
    `${"measure".padEnd(nameWidth)}     P     R    F1  (95 %)          gold  made   hit`,
    ...table,
    `${"facts, by article".padEnd(nameWidth + 12)} ${percent(score.factsByArticle)}`,
    ...cellLines(score.byGroup, "  "),
    "",
    attributeLine(score),
    ...(details ? detailLines(score) : []),
  ];
  return `${lines.join("\n")}\n`;
}

const marks = [
  ["found", "+ found  "],
  ["lost", "- lost   "],
  ["wrong", "- wrong  "],
  ["avoided", "+ avoided"],
] as const;

function changeLines(change: ArticleChange): readonly string[] {
  return ["", change.id, ...marks.flatMap(([kind, mark]) => change[kind].map((fact) => `  ${mark} ${fact}`))];
}

export interface Comparison {
  readonly before: EvaluationScore;
  readonly after: EvaluationScore;
  readonly changes: readonly ArticleChange[];
}

function comparedLine(name: string, before: Cell, after: Cell): string {
  const difference = ratesOf(after).f1 - ratesOf(before).f1;
  const sign = difference < 0 ? "-" : "+";
  return `${name.padEnd(nameWidth)} ${rates(before)}   ${rates(after)}   ${sign}${percent(Math.abs(difference)).trim()}`;
}

export function writeComparison({ before, after, changes }: Comparison): string {
  const types = [...new Set([before, after].flatMap(({ byType }) => Object.keys(byType)))]
    .map((type) => ({ type, one: before.byType[type] ?? emptyCell, other: after.byType[type] ?? emptyCell }))
    .filter(({ one, other }) => one.hit !== other.hit || one.predicted !== other.predicted);
  const lines = [
    `${after.documents} documents`,
    "",
    `${"measure".padEnd(nameWidth)}     P     R    F1       P     R    F1   F1 by`,
    ...measures.map((name) => comparedLine(name, before.measures[name], after.measures[name])),
    ...types.map(({ type, one, other }) => comparedLine(`  ${type}`, one, other)),
    ...changes.flatMap(changeLines),
  ];
  return `${lines.join("\n")}\n`;
}
