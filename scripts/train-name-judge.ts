/**
 * Training of the name judge
 * ==========================
 *
 *   npx tsx scripts/train-name-judge.ts [--data=DIR]
 *
 * Multinomial logistic regression over the candidates of the training half of the gold graphs. The network has learnt from
 * the same articles and knows their names better than those of new ones; so each article is read twice, neither time as
 * the network knows it: with the words of its rarer names replaced (name-judge/unseen-names.ts) and works and events taken
 * for something else (name-judge/mistaken-types.ts), and with a part of what the network says hidden, changed or made up
 * (name-judge/doubt.ts). Passages of our own writing, which the network has never seen, are read as they are and count
 * several times (name-judge/annotated). Writes src/languages/de/models/name-judge.json.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../src/articles/article.ts";
import { loadGermanMentionData } from "../src/languages/de/mentions/index.ts";
import { loadLanguagePack, loadLanguageParts } from "../src/languages/load-language-pack.ts";
import { withJointFeatures } from "../src/mentions/names/joint-features.ts";
import { createVocabulary } from "../src/mentions/vocabulary.ts";
import { entityTypes } from "../src/ontology/ontology.ts";
import { readGoldArticles } from "./gold/gold-articles.ts";
import { halfOf } from "./gold/half-of.ts";
import { annotatedArticles } from "./name-judge/annotated-articles.ts";
import { doubted, mistakenNouns } from "./name-judge/doubt.ts";
import { examplesOf, surfacesOf, type Example, type Surfaces } from "./name-judge/examples.ts";
import { mistaken } from "./name-judge/mistaken-types.ts";
import { learnWeights } from "./name-judge/learn-weights.ts";
import { articlesWithWords, unseenReader } from "./name-judge/unseen-names.ts";

/** How often our own passages count: they are few, but the only ones that the network has not learnt from. */
const timesAnnotated = 2;
const learning = { rounds: 8, leastArticles: 3, rate: 0.07, decay: 1e-3 };

const flag = process.argv.find((argument) => argument.startsWith("--data="))?.slice(7);
const data = flag ?? new URL("../../shared", import.meta.url).pathname;
const gold = new Map([...surfacesOf(join(data, "gold/dev")), ...surfacesOf(join(data, "gold/agency"))]);
const surfacesIn = (id: string): Surfaces => gold.get(id) ?? new Map();

function isTraining({ id, language }: Article): boolean {
  return gold.has(id) && language === "de" && halfOf(id) === "train";
}

const vocabulary = createVocabulary(loadGermanMentionData());
const pack = loadLanguagePack("de");

function annotatedExamples(): readonly Example[] {
  const once = annotatedArticles().flatMap(({ article, surfaces }) =>
    examplesOf(pack.analyse(article), surfaces, { vocabulary, more: () => [] }),
  );
  return Array.from({ length: timesAnnotated }, () => once).flat();
}

function goldExamples(): readonly Example[] {
  const articles = ["data/articles/de/wikinews.jsonl.gz", "gold/agency-documents.jsonl"].flatMap((path) =>
    readGoldArticles(join(data, path)),
  );
  const documents = articles.filter(isTraining).map(pack.analyse);
  const readAsUnseen = unseenReader({
    network: loadLanguageParts("de").network,
    vocabulary,
    articlesWith: articlesWithWords(documents),
  });
  return documents.flatMap((document) => {
    const surfaces = surfacesIn(document.id);
    const unseen = examplesOf(readAsUnseen(document, surfaces), surfaces, { vocabulary, more: () => [] });
    return [
      ...unseen.map(mistaken),
      ...examplesOf(document, surfaces, { vocabulary, more: mistakenNouns }).map(doubted),
    ];
  });
}

const examples = [...goldExamples(), ...annotatedExamples()];
const weights = learnWeights(
  examples.map((example) => ({ ...example, features: withJointFeatures(example.features) })),
  learning,
);
const rounded = [...weights].map(
  ([feature, values]) => [feature, values.map((value) => Math.round(value * 100))] as const,
);
const kept = rounded
  .filter(([, values]) => values.some((value) => Math.abs(value) >= 5))
  .sort(([one], [other]) => (one < other ? -1 : 1));
const model = {
  reason:
    "Trained by scripts/train-name-judge.ts on gold graphs of German Wikinews articles (CC BY 2.5) and agency-style articles, training half, and on annotated passages of our own.",
  weights: Object.fromEntries(kept),
};
writeFileSync(new URL("../src/languages/de/models/name-judge.json", import.meta.url), `${JSON.stringify(model)}\n`);
console.log(
  `${examples.length} candidates, ${examples.filter(({ label }) => label < entityTypes.length).length} names, ${kept.length} features`,
);
