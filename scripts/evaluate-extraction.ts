/**
 * Evaluation of the embedded extractor
 * ====================================
 *
 *   npx tsx scripts/evaluate-extraction.ts [SPLIT…] [--data=DIR] [--details] [--rules] [--out=DIR]
 *
 * SPLITs: train, development, agency-train, agency-development, seed, english, english-train, english-development; all
 * where none is named. --rules leaves the statement model out. Runs the extractor over gold articles, writes its
 * extractions and scores them with the data folder's own scorer. A gold article is "train" where the first hexadecimal
 * digit of the SHA-256 of its id is 0 to b, else "development".
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmbeddedExtractor } from "../src/extraction/embedded/embedded-extractor.ts";
import { readGoldArticles } from "./gold/gold-articles.ts";
import { halfOf } from "./gold/half-of.ts";

interface Split {
  readonly articles: string;
  readonly gold: string;
  readonly half: "train" | "development" | null;
}

const splits: Readonly<Record<string, Split>> = {
  train: { articles: "data/articles/de/wikinews.jsonl.gz", gold: "gold/dev", half: "train" },
  development: { articles: "data/articles/de/wikinews.jsonl.gz", gold: "gold/dev", half: "development" },
  "agency-train": { articles: "gold/agency-documents.jsonl", gold: "gold/agency", half: "train" },
  "agency-development": { articles: "gold/agency-documents.jsonl", gold: "gold/agency", half: "development" },
  seed: { articles: "gold/seed/document.json", gold: "gold/seed", half: null },
  english: { articles: "data/articles/en/ntrex-dev.jsonl.gz", gold: "gold/dev-en", half: null },
  "english-train": { articles: "data/articles/en/ntrex-dev.jsonl.gz", gold: "gold/dev-en", half: "train" },
  "english-development": { articles: "data/articles/en/ntrex-dev.jsonl.gz", gold: "gold/dev-en", half: "development" },
};

/** The scorer reads folders of gold graphs alone; the seed's folder holds its text too. */
function goldFolder(path: string, out: string): string {
  const file = join(path, "gold.json");
  if (!existsSync(file)) return path;
  const folder = join(out, "gold-seed");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "seed-1.json"), readFileSync(file));
  return folder;
}

interface EvaluationOptions {
  readonly data: string;
  readonly out: string;
  readonly details: boolean;
  readonly statementModel: boolean;
}

async function evaluate(name: string, options: EvaluationOptions): Promise<void> {
  const split = splits[name];
  if (split === undefined) throw new Error(`${name}: no such split. Choose of ${Object.keys(splits).join(", ")}.`);
  const gold = goldFolder(join(options.data, split.gold), options.out);
  const known = new Set(readdirSync(gold).map((file) => file.replace(/\.json$/u, "")));
  const articles = readGoldArticles(join(options.data, split.articles)).filter(
    ({ id }) => known.has(id) && (split.half === null || halfOf(id) === split.half),
  );
  const extractor = await createEmbeddedExtractor({ statementModel: options.statementModel });
  const started = Date.now();
  const lines: string[] = [];
  for (const article of articles) lines.push(JSON.stringify(await extractor.extract(article)));
  const seconds = (Date.now() - started) / 1000;
  const predicted = join(options.out, `${name}.jsonl`);
  writeFileSync(predicted, `${lines.join("\n")}\n`);
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  console.log(`\n## ${name}: ${articles.length} articles, ${Math.round(words / seconds)} words/s, ${predicted}`);
  const scorer = join(options.data, "tools/score.mjs");
  const only = `--only=${articles.map(({ id }) => id).join(",")}`;
  const detail = options.details ? ["--details"] : [];
  console.log(execFileSync(process.execPath, [scorer, gold, predicted, only, ...detail]).toString());
}

const flags = process.argv.slice(2).filter((argument) => argument.startsWith("--"));
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const value = (flag: string): string | undefined =>
  flags.find((argument) => argument.startsWith(`--${flag}=`))?.slice(flag.length + 3);
const out = value("out") ?? join(tmpdir(), "newsgraph-evaluation");
mkdirSync(out, { recursive: true });
const data = value("data") ?? new URL("../../shared", import.meta.url).pathname;
for (const name of chosen.length > 0 ? chosen : Object.keys(splits))
  await evaluate(name, {
    data,
    out,
    details: flags.includes("--details"),
    statementModel: !flags.includes("--rules"),
  });
