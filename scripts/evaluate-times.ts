/**
 * Evaluate time expressions
 * =========================
 *
 * Measures the German grammar on KRAUTS (CC BY-NC, for steering only; nothing of it is kept here): strict spans, spans
 * that overlap, and overlapping spans with the same value, as TempEval-3 counts them.
 *
 * Usage: npx tsx scripts/evaluate-times.ts [folder with .tml files] [--misses]
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TimeExpression } from "../src/documents/document.ts";
import { loadLanguagePack } from "../src/languages/load-language-pack.ts";

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string;
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

function plain(markup: string): string {
  return markup.replace(/&\w+;/gu, (entity) => entities[entity] ?? entity);
}

interface GoldArticle {
  readonly text: string;
  readonly published: string;
  readonly gold: readonly Gold[];
}

function valueIn(markup: string | undefined): string {
  return /value="([^"]*)"/u.exec(markup ?? "")?.[1] ?? "";
}

function readGold(markup: string): GoldArticle {
  const published = valueIn(/<DCT>(.*?)<\/DCT>/su.exec(markup)?.[1]).slice(0, 10);
  const body = /<TEXT>(.*?)<\/TEXT>/su.exec(markup)?.[1] ?? "";
  const gold: Gold[] = [];
  let text = "";
  for (const part of body.split(/(<TIMEX3[^>]*>[^<]*<\/TIMEX3>|<[^>]*>)/u)) {
    const [, attributes, inside] = /^<TIMEX3([^>]*)>([^<]*)</u.exec(part) ?? [];
    const words = plain(inside ?? part.replace(/^<.*>$/su, ""));
    const end = text.length + words.length;
    if (attributes !== undefined) gold.push({ start: text.length, end, text: words, value: valueIn(attributes) });
    text += words;
  }
  return { text, published, gold };
}

const percent = (value: number): string => (100 * value).toFixed(1);

function f1(correct: number, found: number, gold: number): string {
  const precision = correct / Math.max(found, 1);
  const recall = correct / Math.max(gold, 1);
  return `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent((2 * correct) / Math.max(found + gold, 1))}`;
}

interface Miss {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}

function show(text: string, { kind, start, end, value }: Miss): void {
  const before = text.slice(Math.max(0, start - 40), start).replace(/\s+/gu, " ");
  const after = text.slice(end, end + 25).replace(/\s+/gu, " ");
  console.log(`${kind}\t${before}[${text.slice(start, end)}]${after}\t${value ?? "-"}`);
}

interface Comparison {
  readonly pairs: readonly { readonly wanted: Gold; readonly found: TimeExpression }[];
  readonly misses: readonly Miss[];
}

function compare(gold: readonly Gold[], found: readonly TimeExpression[]): Comparison {
  const free = new Set(found);
  const pairs: { wanted: Gold; found: TimeExpression }[] = [];
  const misses: Miss[] = [];
  for (const wanted of gold) {
    const match = [...free].find((time) => time.start < wanted.end && wanted.start < time.end);
    if (match === undefined) {
      misses.push({ kind: "MISSED", ...wanted });
      continue;
    }
    free.delete(match);
    pairs.push({ wanted, found: match });
    if (match.value !== wanted.value) misses.push({ kind: `VALUE ${match.value ?? "-"}`, ...wanted });
  }
  return { pairs, misses: [...misses, ...[...free].map((time) => ({ ...time, kind: "WRONG" }))] };
}

function timesOf(id: string, text: string, published: string): readonly TimeExpression[] {
  const unstated = { title: null, modified: null, publisher: null, author: null, url: null, contentHash: "" };
  return loadLanguagePack("de").analyse({ id, text, published, language: "de", ...unstated }).times;
}

function evaluate(folder: string, misses: boolean): void {
  const counts = { found: 0, gold: 0, strict: 0, relaxed: 0, value: 0 };
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".tml"))
    .sort()) {
    const { text, published, gold } = readGold(readFileSync(join(folder, name), "utf8"));
    const found = timesOf(name, text, published);
    const comparison = compare(gold, found);
    counts.found += found.length;
    counts.gold += gold.length;
    counts.relaxed += comparison.pairs.length;
    counts.strict += comparison.pairs.filter(
      ({ wanted, found: { start, end } }) => wanted.start === start && wanted.end === end,
    ).length;
    counts.value += comparison.pairs.filter((pair) => pair.wanted.value === pair.found.value).length;
    if (misses) for (const miss of comparison.misses) show(text, miss);
  }
  for (const measure of ["strict", "relaxed", "value"] as const) {
    console.log(`${measure.padEnd(8)} ${f1(counts[measure], counts.found, counts.gold)}`);
  }
}

const folder =
  process.argv.find((argument, index) => index > 1 && !argument.startsWith("--")) ??
  "../shared/data/time/de/krauts-dev";
if (existsSync(folder)) evaluate(folder, process.argv.includes("--misses"));
else console.log(`${folder} is not here; nothing was measured.`);
