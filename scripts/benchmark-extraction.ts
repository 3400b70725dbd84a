/**
 * How fast the embedded extractor is: `npx tsx scripts/benchmark-extraction.ts [PATH…] [--words=N]`.
 *
 * Words a second of processor time, on one core, from an article's text to its extraction as JSON; the share of each step;
 * memory; and what loading the language costs. PATHs are articles in any format that `build` reads; without one, the
 * German news of the optional data folder `../shared`, else the example articles. They are read again and again until
 * enough words have passed: the same words are known from the second time on, so many different articles say more.
 */
import { existsSync } from "node:fs";
import type { Article } from "../src/articles/article.ts";
import { readArticles } from "../src/articles/read-articles.ts";
import { findAppearances } from "../src/appearances/find-appearances.ts";
import { assembleDocument } from "../src/documents/assemble-document.ts";
import { draftArticle } from "../src/documents/draft.ts";
import type { LanguageParts } from "../src/documents/language-parts.ts";
import { createEmbeddedExtractor } from "../src/extraction/embedded/embedded-extractor.ts";
import { loadLanguageKnowledge } from "../src/extraction/embedded/language-knowledge.ts";
import { toExtraction } from "../src/extraction/embedded/to-extraction.ts";
import { loadLanguageParts } from "../src/languages/load-language-pack.ts";
import { findMentions } from "../src/mentions/find-mentions.ts";
import { readDocument } from "../src/mentions/reading.ts";
import { findQuotes } from "../src/quotes/find-quotes.ts";
import { findStatements } from "../src/statements/find-statements.ts";

const warmUp = 10;
const news = new URL("../../shared/data/articles/de/wikinews.jsonl.gz", import.meta.url).pathname;
const examples = new URL("examples/articles", import.meta.url).pathname;

const wordsOf = ({ text }: Article): number => text.split(/\s+/u).length;

/** Microseconds of processor time since the process began. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

type Steps = Map<string, number>;

function timed<Value>(steps: Steps, step: string, work: () => Value): Value {
  const started = processorTime();
  const value = work();
  steps.set(step, (steps.get(step) ?? 0) + processorTime() - started);
  return value;
}

function timedParts(parts: LanguageParts, steps: Steps): LanguageParts {
  return {
    ...parts,
    network: {
      ...parts.network,
      analyse: (sentences) => timed(steps, "network", () => parts.network.analyse(sentences)),
    },
    readWords: (sentence) => timed(steps, "lemmas and morphology", () => parts.readWords(sentence)),
    findTimes: (text) => timed(steps, "time expressions", () => parts.findTimes(text)),
  };
}

/** The steps of the embedded extractor one by one. Mentions are found twice: once for themselves. */
function extractInSteps(article: Article, steps: Steps): void {
  const parts = loadLanguageParts(article.language ?? "de");
  const { vocabulary, speech, rules } = loadLanguageKnowledge(parts.language);
  const draft = timed(steps, "draft", () => draftArticle(article, parts.textRules));
  const document = assembleDocument(article, draft, timedParts(parts, steps));
  const reading = timed(steps, "mentions", () => readDocument(document, vocabulary));
  timed(steps, "mentions", () => findMentions(reading));
  const appearances = timed(steps, "appearances, with mentions", () => findAppearances(reading));
  const quotes = timed(steps, "quotes", () => findQuotes(reading, appearances, speech));
  const statements = timed(steps, "statements", () => findStatements({ document, appearances, quotes }, rules));
  const found = { document, appearances, quotes, statements };
  timed(steps, "extraction as JSON", () => JSON.stringify(toExtraction(found, "benchmark@1")));
}

/** What appearances take is what is left of them without the mentions that they ask for. */
function printSteps(steps: Steps): void {
  const together = "appearances, with mentions";
  const alone = (steps.get(together) ?? 0) - (steps.get("mentions") ?? 0);
  const rows = [...steps].map(([step, time]) =>
    step === together ? (["appearances", Math.max(0, alone)] as const) : ([step, time] as const),
  );
  const total = rows.reduce((sum, [, time]) => sum + time, 0);
  for (const [step, time] of rows) console.log(`  ${((100 * time) / total).toFixed(1).padStart(5)} %  ${step}`);
}

async function readAll(paths: readonly string[]): Promise<readonly Article[]> {
  const articles: Article[] = [];
  for await (const result of readArticles(paths)) if ("article" in result) articles.push(result.article);
  return articles;
}

const flag = process.argv.slice(2).find((argument) => argument.startsWith("--words="));
const least = Number(flag?.slice("--words=".length) ?? 60_000);
const given = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const paths = given.length > 0 ? given : [existsSync(news) ? news : examples];
const articles = await readAll(paths);
if (articles.length === 0) throw new Error(`No article could be read from ${paths.join(", ")}.`);

function* untilEnough(): Generator<Article> {
  for (let words = 0, next = 0; words < least; next += 1) {
    const article = articles[next % articles.length];
    if (article === undefined) return;
    words += wordsOf(article);
    yield article;
  }
}

const megabytes = (bytes: number): number => Math.round(bytes / 1e6);
const before = process.memoryUsage().rss;
let mark = processorTime();
const extractor = await createEmbeddedExtractor();
const [first] = articles;
if (first !== undefined) await extractor.extract(first);
console.log(`start: ${((processorTime() - mark) / 1e6).toFixed(2)} s for the languages and the first article`);
for (const article of articles.slice(1, warmUp)) await extractor.extract(article);

mark = processorTime();
let words = 0;
for (const article of untilEnough()) {
  JSON.stringify(await extractor.extract(article));
  words += wordsOf(article);
}
const seconds = (processorTime() - mark) / 1e6;
const most = process.resourceUsage().maxRSS * 1024;
console.log(`speed: ${Math.round(words / seconds)} words a second of processor time (${words} words)`);
console.log(
  `memory: at most ${megabytes(most)} MB, of which the articles and what runs TypeScript had ${megabytes(before)} MB`,
);
console.log("share of each step:");
const steps: Steps = new Map();
for (const article of untilEnough()) extractInSteps(article, steps);
printSteps(steps);
