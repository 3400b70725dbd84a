/**
 * Evaluate the language models
 * ============================
 *
 * Measures tags, trees, names, speed and loading on data held out from training, prints a table and keeps it as
 * src/languages/<code>/models/figures.json. With --check nothing is written, and a figure below its floor (kept in the same
 * file) ends the run with an error. Without the data folder there is nothing to measure.
 *
 * Usage: npx tsx scripts/evaluate-language.ts [--check] [--data ../shared]
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import type { Document } from "../src/documents/document.ts";
import { loadLanguagePack, loadLanguageParts } from "../src/languages/load-language-pack.ts";
import type { LanguageParts } from "../src/documents/language-parts.ts";
import type { LanguagePack } from "../src/languages/language-pack.ts";
import * as heldOut from "./evaluate-language/held-out.ts";
import { scoreArticles, scoreNames, scoreTrees } from "./evaluate-language/score.ts";

const { values: options } = parseArgs({
  options: { check: { type: "boolean", default: false }, data: { type: "string", default: "../shared" } },
});
const data = `${options.data}/data`;
const figuresSchema = z.object({
  model: z.string(),
  figures: z.record(z.string(), z.number()),
  floors: z.record(z.string(), z.number()),
  measuredOn: z.record(z.string(), z.string()),
});

interface Source {
  readonly language: "de" | "en";
  readonly trees: () => heldOut.TreeSentence[];
  readonly names: (split: (word: string) => readonly string[]) => heldOut.NameSentence[];
  readonly articles: string;
  readonly graphs: string;
  readonly measuredOn: Readonly<Record<string, string>>;
}

const sources: readonly Source[] = [
  {
    language: "de",
    trees: () => heldOut.everyFifth(heldOut.readTrees(`${data}/syntax/de/gsd-test.conllu.gz`)),
    names: (split) => heldOut.everyFifth(heldOut.readNames(`${data}/names/de/germeval-dev.tsv.gz`, split)),
    articles: `${data}/articles/de/wikinews.jsonl.gz`,
    graphs: `${options.data}/gold/dev`,
    measuredOn: {
      trees: "every fifth sentence of UD_German-GSD test, gold words",
      names: "every fifth sentence of GermEval 2014 dev, outer PER, LOC, ORG, exact spans",
      articleNames: "names of Wikinews articles of the development split, five types, from plain text",
    },
  },
  {
    language: "en",
    trees: () => heldOut.readTrees(`${data}/syntax/en/ewt-dev.conllu.gz`),
    names: (split) => heldOut.everyFifth(heldOut.readNames(`${data}/names/en/uner-ewt-test.iob2.gz`, split)),
    articles: `${data}/articles/en/ntrex-dev.jsonl.gz`,
    graphs: `${options.data}/gold/dev-en`,
    measuredOn: {
      trees: "UD_English-EWT dev, gold words",
      names: "every fifth sentence of Universal NER EWT test, PER, LOC, ORG, exact spans",
      articleNames: "names of NTREX-128 articles of the development split, five types, from plain text",
    },
  },
];

function read(pack: LanguagePack, { id, text, date, language }: heldOut.HeldArticle): Document {
  return pack.analyse({ id, text, language, published: date } as Parameters<LanguagePack["analyse"]>[0]);
}

/** Printed words as syntactic words, by the contractions of the language. */
function splitter({ textRules }: LanguageParts): (word: string) => readonly string[] {
  return (word) => {
    const parts = textRules.contractions.get(word.toLowerCase());
    if (parts === undefined || /\p{Lu}{2}/u.test(word)) return [word];
    return /^\p{Lu}/u.test(word) ? [parts[0].slice(0, 1).toUpperCase() + parts[0].slice(1), parts[1]] : parts;
  };
}

interface Speed {
  readonly network: number;
  readonly pack: number;
}

/** Words a second of processor time, so that other work on the machine does not count. */
function measureSpeed(parts: LanguageParts, pack: LanguagePack, articles: readonly heldOut.HeldArticle[]): Speed {
  const documents = articles.map((article) => read(pack, article));
  const sentences = documents.flatMap(({ sentences, tokens }) =>
    sentences.map(({ firstToken, endToken }) => ({
      words: tokens.slice(firstToken, endToken).map(({ text }) => text),
    })),
  );
  const words = documents.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const perSecond = (work: () => void): number => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return Math.round((1e6 * words) / (user + system));
  };
  return {
    network: perSecond(() => parts.network.analyse(sentences)),
    pack: perSecond(() => {
      for (const article of articles) read(pack, article);
    }),
  };
}

function measure(source: Source): { model: string; figures: Record<string, number> } {
  const started = performance.now();
  const parts = loadLanguageParts(source.language);
  const pack = loadLanguagePack(source.language);
  parts.network.analyse([{ words: ["Berlin", "."] }]);
  const loaded = performance.now() - started;
  const trees = scoreTrees(parts.network, source.trees());
  const names = scoreNames(parts.network, source.names(splitter(parts)));
  const held = heldOut.readHeldGraphs(source.articles, source.graphs);
  const articleNames = scoreArticles(held.map(({ article, graph }) => ({ document: read(pack, article), graph })));
  const speed = measureSpeed(parts, pack, heldOut.readArticles(source.articles).slice(0, 150));
  return {
    model: parts.network.version,
    figures: {
      partOfSpeech: trees.partOfSpeech,
      unlabelledAttachment: trees.unlabelledAttachment,
      labelledAttachment: trees.labelledAttachment,
      nameF1: names.f1,
      namePrecision: names.precision,
      nameRecall: names.recall,
      articleNameF1: articleNames.f1,
      articleNamePrecision: articleNames.precision,
      articleNameRecall: articleNames.recall,
      networkWordsPerSecond: speed.network,
      wordsPerSecond: speed.pack,
      loadMilliseconds: Math.round(loaded),
    },
  };
}

function evaluate(source: Source): boolean {
  const file = new URL(`../src/languages/${source.language}/models/figures.json`, import.meta.url);
  const before = existsSync(file) ? figuresSchema.parse(JSON.parse(readFileSync(file, "utf8"))) : null;
  const { model, figures } = measure(source);
  console.log(`${source.language}, model ${model}`);
  console.table(
    Object.entries(figures).map(([figure, value]) => ({ figure, value, floor: before?.floors[figure] ?? "" })),
  );
  const result = { model, figures, floors: before?.floors ?? {}, measuredOn: source.measuredOn };
  if (!options.check) writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  const low = Object.entries(result.floors).filter(([figure, floor]) => (figures[figure] ?? 0) < floor);
  for (const [figure, floor] of low) console.error(`${source.language}: ${figure} is below its floor of ${floor}`);
  return low.length === 0;
}

if (existsSync(data)) process.exitCode = sources.map(evaluate).every(Boolean) ? 0 : 1;
else console.log(`No data folder at ${data}: nothing to measure.`);
