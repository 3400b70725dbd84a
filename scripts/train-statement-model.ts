/**
 * Training of the statement model
 * ===============================
 *
 *   npx tsx scripts/train-statement-model.ts [--data=DIR]
 *
 * Trains on the training half of the gold graphs: classes with enough examples, features seen in two articles or more.
 * Four-fold cross-validation over articles gives scores for articles not trained on; these calibrate the confidence
 * (Platt 1999) and say which classes are right often enough, beyond what the rules find, to be used at all. Writes
 * src/languages/de/models/statement-model.json.
 */
import { writeFileSync } from "node:fs";
import { stableHash } from "../src/foundation/stable-hash.ts";
import {
  classesBetween,
  probabilityOf,
  scoreClasses,
  statementModelSchema,
  type StatementModelData,
} from "../src/statements/model/statement-model.ts";
import { readExamples, type Example } from "./train-statement-model/gold-candidates.ts";
import { trainRegression, type Regression, type Sample } from "./train-statement-model/sparse-regression.ts";

const leastExamples = 10;
const leastArticles = 2;
const folds = 4;
/** A finding is at least this probable. */
const leastConfidence = 0.35;
/** Of a class's findings in cross-validation, at least this share is right; three imagined ones steady small counts. */
const leastRight = 0.3;
const imagined = { right: 1.05, all: 3 };
const scale = 100;

interface Judged {
  readonly position: number;
  readonly score: number;
  readonly holds: boolean;
  /** Whether the rules found it, so that the model's word adds nothing. */
  readonly found: boolean;
}

function trainedClasses(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { gold } of examples) for (const name of gold) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= leastExamples ? [name] : [])).sort();
}

function frequentFeatures(examples: readonly Example[]): ReadonlyMap<string, number> {
  const articles = new Map<string, Set<string>>();
  for (const { article, candidate } of examples)
    for (const feature of candidate.features) articles.set(feature, (articles.get(feature) ?? new Set()).add(article));
  const frequent = [...articles].filter(([, seen]) => seen.size >= leastArticles);
  return new Map(frequent.map(([feature], index) => [feature, index]));
}

function sampleOf(classes: readonly string[], { candidate, gold }: Example): Sample {
  const { first, second, features } = candidate;
  const possible = classesBetween(classes, first.type, second.type);
  return { features, classes: possible.map((position) => ({ position, holds: gold.has(classes[position] ?? "") })) };
}

/** Weights as the file has them: in hundredths, zeros left out. */
function rowsOf({ features, weights }: Regression, classes: number): Record<string, number[]> {
  const rows = [...features].map(([feature, index]) => {
    const row = Array.from(weights.subarray(index * classes, (index + 1) * classes), (weight) =>
      Math.round(weight * scale),
    );
    return [feature, row.flatMap((weight, position) => (Math.abs(weight) < 2 ? [] : [position, weight]))] as const;
  });
  const kept = rows.filter(([, row]) => row.length > 0).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(kept.map(([feature, row]) => [feature, [...row]]));
}

function train(examples: readonly Example[], classes: readonly string[]): StatementModelData {
  const samples = examples.map((example) => sampleOf(classes, example));
  const regression = trainRegression(samples, frequentFeatures(examples), classes.length);
  const weights = rowsOf(regression, classes.length);
  return {
    reason:
      "Trained by scripts/train-statement-model.ts on gold graphs of German Wikinews articles (CC BY 2.5) and agency-style articles, training half.",
    version: stableHash(JSON.stringify(weights)).slice(0, 8),
    classes: [...classes],
    biases: Array.from(regression.biases, (bias) => Math.round(bias * scale)),
    calibration: { slope: 1, offset: 0 },
    thresholds: classes.map(() => leastConfidence),
    weights,
  };
}

function judge(model: StatementModelData, { candidate, gold, found }: Example): readonly Judged[] {
  const { first, second, features } = candidate;
  const possible = classesBetween(model.classes, first.type, second.type);
  return scoreClasses(model, features, possible).map(({ position, score }) => {
    const name = model.classes[position] ?? "";
    return { position, score, holds: gold.has(name), found: found.has(name) };
  });
}

/** Judgements of every example by a model that has not seen its article. */
function crossValidate(examples: readonly Example[], classes: readonly string[]): readonly Judged[] {
  const foldOf = ({ article }: Example): number => Number.parseInt(stableHash(article).slice(0, 6), 16) % folds;
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const model = train(
      examples.filter((example) => foldOf(example) !== fold),
      classes,
    );
    return examples.filter((example) => foldOf(example) === fold).flatMap((example) => judge(model, example));
  });
}

/** Slope and offset under which the scores of what the rules did not find are the most likely. */
function calibrate(judged: readonly Judged[]): StatementModelData["calibration"] {
  let [slope, offset] = [1, 0];
  for (let round = 0; round < 400; round += 1) {
    let [bySlope, byOffset] = [0, 0];
    for (const { score, holds } of judged) {
      const error = (holds ? 1 : 0) - probabilityOf(slope * score + offset);
      bySlope += error * score;
      byOffset += error;
    }
    slope += (0.5 * bySlope) / judged.length;
    offset += (0.5 * byOffset) / judged.length;
  }
  return { slope: Math.round(slope * 1000) / 1000, offset: Math.round(offset * 1000) / 1000 };
}

function thresholdOf(judged: readonly Judged[], calibration: StatementModelData["calibration"]): number | null {
  const probable = judged.filter(
    ({ score }) => probabilityOf(calibration.slope * score + calibration.offset) >= leastConfidence,
  );
  const right = probable.filter(({ holds }) => holds).length;
  const share = (right + imagined.right) / (probable.length + imagined.all);
  return share >= leastRight ? leastConfidence : null;
}

const flag = process.argv.find((argument) => argument.startsWith("--data="))?.slice(7);
const examples = readExamples(flag ?? new URL("../../shared", import.meta.url).pathname);
const classes = trainedClasses(examples);
const judged = crossValidate(examples, classes).filter(({ found }) => !found);
// What is hopeless tells nothing of how sure the sure ones are.
const calibration = calibrate(judged.filter(({ score }) => score > -2));
const thresholds = classes.map((_, position) =>
  thresholdOf(
    judged.filter((one) => one.position === position),
    calibration,
  ),
);
const model = statementModelSchema.parse({ ...train(examples, classes), calibration, thresholds });
writeFileSync(
  new URL("../src/languages/de/models/statement-model.json", import.meta.url),
  `${JSON.stringify(model)}\n`,
);

for (const least of [0.3, 0.35, 0.4, 0.45, 0.5, 0.6]) {
  const used = judged.filter(
    ({ score, position }) =>
      thresholds[position] !== null && probabilityOf(calibration.slope * score + calibration.offset) >= least,
  );
  const right = used.filter(({ holds }) => holds).length;
  console.log(`confidence ${least}: ${used.length} found beyond the rules in cross-validation, ${right} right`);
}
console.log(
  `${examples.length} candidates, ${classes.length} classes (${thresholds.filter((one) => one !== null).length} used), ${Object.keys(model.weights).length} features`,
  calibration,
);
