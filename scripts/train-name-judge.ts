/**
 * Training of the name judge
 * ==========================
 *
 *   npx tsx scripts/train-name-judge.ts [--data=DIR]
 *
 * Multinomial logistic regression (AdaGrad, L2) over the candidates of the training half of the gold graphs: a span
 * whose text is a surface of a gold entity has its type, any other is no name. Features seen in fewer than three
 * articles are left out, so that nothing is learnt from one article alone. The network has learnt from the same articles
 * and knows their names better than those of new ones; so that the judge does not trust it too much, a part of what the
 * network says is hidden, changed or made up. Writes src/languages/de/models/name-judge.json.
 */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { loadGermanMentionData } from "../src/languages/de/mentions/index.ts";
import { loadLanguagePack } from "../src/languages/load-language-pack.ts";
import { proposeNames } from "../src/mentions/find-names.ts";
import { featuresOf, proposalsOf } from "../src/mentions/names/judge-candidates.ts";
import { withJointFeatures } from "../src/mentions/names/joint-features.ts";
import { classProbabilities } from "../src/mentions/names/name-judge.ts";
import type { NameCandidate } from "../src/mentions/names/name-candidate.ts";
import { readDocument, type Reading } from "../src/mentions/reading.ts";
import { createVocabulary } from "../src/mentions/vocabulary.ts";
import { entityTypes, entityTypeSchema } from "../src/ontology/ontology.ts";
import { readGoldArticles } from "./gold/gold-articles.ts";
import { halfOf } from "./gold/half-of.ts";
import { shuffled } from "./gold/shuffled.ts";

const goldSchema = z.object({
  id: z.string(),
  entities: z.array(z.object({ type: entityTypeSchema, surfaces: z.array(z.string()) })),
});

interface Example {
  readonly article: string;
  readonly text: string;
  readonly features: readonly string[];
  readonly label: number;
}

const classes = entityTypes.length + 1;
const rounds = 8;
const leastArticles = 3;
const rate = 0.07;
const decay = 1e-3;
/** Shares of names whose network reading is hidden and changed, of other candidates and of nouns that get one. */
const doubt = { hidden: 0.35, changed: 0.2, invented: 0.05, nouns: 0.06 };

const flag = process.argv.find((argument) => argument.startsWith("--data="))?.slice(7);
const data = flag ?? new URL("../../shared", import.meta.url).pathname;

function surfacesOf(folder: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const files = readdirSync(join(data, folder));
  return new Map(
    files.map((file) => {
      const gold = goldSchema.parse(JSON.parse(readFileSync(join(data, folder, file), "utf8")));
      const surfaces = gold.entities.flatMap(({ type, surfaces: texts }) =>
        texts.map((text) => [text, entityTypes.indexOf(type)] as const),
      );
      return [gold.id, new Map(surfaces)];
    }),
  );
}

/** Ordinary nouns as the network takes them for names in articles that it has not learnt from. */
function mistakenNouns(reading: Reading): readonly NameCandidate[] {
  return reading.words.flatMap((word, index): readonly NameCandidate[] => {
    const key = `${reading.document.id} noun ${word}`;
    if (reading.tag(index) !== "NOUN" || chance(key) >= doubt.nouns) return [];
    const type = entityTypes[Math.floor(chance(`${key} type`) * entityTypes.length)] ?? "Organization";
    const confidence = 0.4 + chance(`${key} sure`) / 2;
    return [{ firstToken: index, endToken: index + 1, type, confidence, finder: "network" }];
  });
}

function collectExamples(): readonly Example[] {
  const vocabulary = createVocabulary(loadGermanMentionData());
  const pack = loadLanguagePack("de");
  const gold = new Map([...surfacesOf("gold/dev"), ...surfacesOf("gold/agency")]);
  const articles = ["data/articles/de/wikinews.jsonl.gz", "gold/agency-documents.jsonl"].flatMap((path) =>
    readGoldArticles(join(data, path)),
  );
  return articles.flatMap((article) => {
    const { id, language, text } = article;
    const surfaces = gold.get(id);
    if (surfaces === undefined || language !== "de" || halfOf(id) !== "train") return [];
    const document = pack.analyse(article);
    const reading = readDocument(document, vocabulary);
    return proposalsOf([...proposeNames(reading), ...mistakenNouns(reading)]).map((proposal) => {
      const start = document.tokens[proposal.firstToken]?.start ?? 0;
      const end = document.tokens[proposal.endToken - 1]?.end ?? start;
      const words = text.slice(start, end);
      return {
        article: id,
        text: words,
        features: featuresOf(reading, proposal),
        label: surfaces.get(words) ?? entityTypes.length,
      };
    });
  });
}

/** Between 0 and 1, the same for the same text every time. */
function chance(text: string): number {
  return Number.parseInt(createHash("sha256").update(text).digest("hex").slice(0, 8), 16) / 2 ** 32;
}

const hasNetwork = (feature: string): boolean => feature.startsWith("network ");
const isOfNetwork = (feature: string): boolean => /^(?:network |by network |finders )/u.test(feature);

/** What happens to the network's reading of a candidate: it is kept, hidden, or another one put in its place. */
function fateOf({ article, text, features, label }: Example): "kept" | "hidden" | "changed" {
  const draw = chance(`${article} ${text}`);
  const seen = features.some(hasNetwork);
  if (label === entityTypes.length) return !seen && draw < doubt.invented ? "changed" : "kept";
  if (!seen || draw >= doubt.hidden + doubt.changed) return "kept";
  return draw < doubt.hidden ? "hidden" : "changed";
}

/** The example as if the network had not learnt from its article: the same words are treated alike throughout it. */
function asUnseen(example: Example): Example {
  const fate = fateOf(example);
  if (fate === "kept") return example;
  const key = `${example.article} ${example.text}`;
  const type = entityTypes[Math.floor(chance(`${key} type`) * entityTypes.length)] ?? "Organization";
  const sureness = 4 + Math.floor(chance(`${key} sure`) * 6);
  const invented = fate === "hidden" ? ["no network"] : [`by network ${type}`, `network ${type} ${sureness}`];
  const others = example.features.filter((feature) => !isOfNetwork(feature) && feature !== "no network");
  return { ...example, features: [...others, ...invented] };
}

function frequentFeatures(examples: readonly Example[]): ReadonlySet<string> {
  const articles = new Map<string, Set<string>>();
  for (const { article, features } of examples)
    for (const feature of features) articles.set(feature, (articles.get(feature) ?? new Set()).add(article));
  return new Set([...articles].filter(([, seen]) => seen.size >= leastArticles).map(([feature]) => feature));
}

function train(examples: readonly Example[]): ReadonlyMap<string, readonly number[]> {
  const kept = frequentFeatures(examples);
  const weights = new Map<string, { readonly values: number[]; readonly squares: number[] }>();
  for (const feature of kept)
    weights.set(feature, {
      values: new Array<number>(classes).fill(0),
      squares: new Array<number>(classes).fill(1e-3),
    });
  for (let round = 0; round < rounds; round += 1)
    for (const { features, label } of shuffled(examples, round + 1)) {
      const active = features.flatMap((feature) => weights.get(feature) ?? []);
      const sums = Array.from({ length: classes }, (_, position) =>
        active.reduce((sum, { values }) => sum + (values[position] ?? 0), 0),
      );
      classProbabilities(sums).forEach((probability, position) => {
        const error = (position === label ? 1 : 0) - probability;
        for (const { values, squares } of active) {
          const gradient = error - decay * (values[position] ?? 0);
          squares[position] = (squares[position] ?? 0) + gradient * gradient;
          values[position] = (values[position] ?? 0) + (rate * gradient) / Math.sqrt(squares[position] ?? 1);
        }
      });
    }
  return new Map([...weights].map(([feature, { values }]) => [feature, values]));
}

const examples = collectExamples();
const weights = train(
  examples.map(asUnseen).map((example) => ({ ...example, features: withJointFeatures(example.features) })),
);
const rounded = [...weights].map(
  ([feature, values]) => [feature, values.map((value) => Math.round(value * 100))] as const,
);
const kept = rounded
  .filter(([, values]) => values.some((value) => Math.abs(value) >= 5))
  .sort(([one], [other]) => (one < other ? -1 : 1));
const model = {
  reason:
    "Trained by scripts/train-name-judge.ts on gold graphs of German Wikinews articles (CC BY 2.5) and agency-style articles, training half.",
  weights: Object.fromEntries(kept),
};
writeFileSync(new URL("../src/languages/de/models/name-judge.json", import.meta.url), `${JSON.stringify(model)}\n`);
console.log(
  `${examples.length} candidates, ${examples.filter(({ label }) => label < entityTypes.length).length} names, ${kept.length} features`,
);
