/**
 * Held-out data
 * =============
 *
 * The sentences that the networks were not trained on (scripts/train-language/data.py): every fifth of GSD test, of GermEval
 * dev and of UNER-EWT test, EWT dev, and the articles of the development split.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { halfOf } from "../gold/half-of.ts";

export interface TreeSentence {
  readonly words: readonly string[];
  readonly partsOfSpeech: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

export interface NameSentence {
  readonly words: readonly string[];
  readonly names: readonly string[];
}

const articleSchema = z.object({ id: z.string(), text: z.string(), date: z.string(), language: z.string() });
const graphSchema = z.object({
  id: z.string(),
  entities: z.array(z.object({ type: z.string(), surfaces: z.array(z.string()) })),
});
export type HeldArticle = z.infer<typeof articleSchema>;
export type HeldGraph = z.infer<typeof graphSchema>;

const kept = new Set(["nsubj:pass", "aux:pass", "compound:prt"]);

function lines(file: string): string[] {
  return gunzipSync(readFileSync(file)).toString("utf8").split("\n");
}

/** Rows of cells, sentence by sentence; only those whose first cell is a number. */
function blocks(file: string): string[][][] {
  const result: string[][][] = [[]];
  for (const line of lines(file)) {
    const cells = line.split("\t");
    if (/^\d+$/u.test(cells[0] ?? "")) result.at(-1)?.push(cells);
    else if (line.trim() === "" || line.startsWith("#")) result.push([]);
  }
  return result.filter((block) => block.length > 0);
}

export function everyFifth<Item>(items: readonly Item[]): Item[] {
  return items.filter((_, place) => place % 5 === 4);
}

export function readTrees(file: string): TreeSentence[] {
  return blocks(file).map((rows) => ({
    words: rows.map((cells) => cells[1] ?? ""),
    partsOfSpeech: rows.map((cells) => cells[3] ?? "X"),
    heads: rows.map((cells) => Number(cells[6]) - 1),
    relations: rows.map(({ 7: label = "" }) => (kept.has(label) ? label : (label.split(":")[0] ?? label))),
  }));
}

const types: Readonly<Record<string, string>> = { PER: "Person", ORG: "Organization", LOC: "Place" };

interface Name {
  readonly type: string;
  readonly first: number;
  end: number;
}

function namesOfRows(rows: readonly (readonly string[])[], split: (word: string) => readonly string[]): NameSentence {
  const words: string[] = [];
  const names: Name[] = [];
  for (const row of rows) {
    const [form, label] = [String(row[1]), String(row[2])];
    const type = types[label.slice(2)];
    const last = names.at(-1);
    const first = words.length;
    words.push(...split(form));
    if (type === undefined) continue;
    if (last?.end === first && last.type === type && label.startsWith("I-")) last.end = words.length;
    else names.push({ type, first, end: words.length });
  }
  return { words, names: names.map(({ type, first, end }) => `${type} ${first} ${end}`) };
}

/** Names as "type first end", in syntactic words. */
export function readNames(file: string, split: (word: string) => readonly string[]): NameSentence[] {
  return blocks(file).map((rows) => namesOfRows(rows, split));
}

/** Articles of the development split with their gold graphs. */
export function readHeldGraphs(articles: string, folder: string): { article: HeldArticle; graph: HeldGraph }[] {
  if (!existsSync(folder)) return [];
  const texts = new Map(readArticles(articles).map((article) => [article.id, article]));
  return readdirSync(folder)
    .sort()
    .map((name) => graphSchema.parse(JSON.parse(readFileSync(`${folder}/${name}`, "utf8"))))
    .filter(({ id }) => halfOf(id) === "development")
    .flatMap((graph) => {
      const article = texts.get(graph.id);
      return article === undefined ? [] : [{ article, graph }];
    });
}

export function readArticles(file: string): HeldArticle[] {
  return lines(file)
    .filter((line) => line !== "")
    .map((line) => articleSchema.parse(JSON.parse(line)));
}
