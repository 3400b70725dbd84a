/**
 * Training of the statement model
 * ===============================
 *
 *   npx tsx scripts/train-statement-model.ts [--data=DIR]
 *
 * Trains on the training half of the gold graphs: classes with enough examples, features seen in three articles or more.
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

/** Who quotes whom is told by the quotes. */
const left = new Set(["quoted"]);
const leastExamples = 10;
const leastArticles = 3;
const folds = 4;
/**
 * A class's findings are at least as probable as the first of these from which on enough of them are right. A class of
 * which nothing right is found is not tried at all, which saves the time for pairs that only it could join.
 */
const confidences = [0.3, 0.35, 0.4, 0.45, 0.5, 0.6];
/**
 * Of a class's findings in cross-validation, at least this many and this share are right; three imagined ones steady small
 * counts. More than half, since names that training has not seen make them fewer.
 */
const leastHits = 3;
const leastRight = 0.55;
const imagined = { right: 1.5, all: 3 };
const scale = 100;
/** Smaller weights, in hundredths, are left out: among a hundred features they move no score. */
const leastWeight = 16;
/** Calibration: steps, how fast the offsets of classes move, what holds them, and the least score that is looked at. */
const rounds = 400;
const ownRate = 0.01;
const steadiness = 2;
const leastScore = -2.5;

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
  return [...counts].flatMap(([name, count]) => (count >= leastExamples && !left.has(name) ? [name] : [])).sort();
}

function frequentFeatures(examples: readonly Example[]): ReadonlyMap<string, number> {
  const articles = new Map<string, Set<string>>();
  for (const { article, candidate } of examples)
    for (const feature of candidate.features) articles.set(feature, (articles.get(feature) ?? new Set()).add(article));
  const frequent = [...articles].filter(([, seen]) => seen.size >= leastArticles);
  return new Map(frequent.map(([feature], index) => [feature, index]));
}

/** The model says what the rules do not; what they miss looks otherwise than what they find, so only that is learnt. */
function sampleOf(classes: readonly string[], { candidate, gold, found }: Example): Sample {
  const { first, second, features } = candidate;
  const possible = classesBetween(classes, first.type, second.type).filter(
    (position) => !found.has(classes[position] ?? ""),
  );
  return { features, classes: possible.map((position) => ({ position, holds: gold.has(classes[position] ?? "") })) };
}

/** Weights as the file has them: in hundredths, zeros left out. */
function rowsOf({ features, weights }: Regression, classes: number): Record<string, number[]> {
  const rows = [...features].map(([feature, index]) => {
    const row = Array.from(weights.subarray(index * classes, (index + 1) * classes), (weight) =>
      Math.round(weight * scale),
    );
    return [
      feature,
      row.flatMap((weight, position) => (Math.abs(weight) < leastWeight ? [] : [position, weight])),
    ] as const;
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
    calibration: { slope: 1, offsets: classes.map(() => 0) },
    thresholds: classes.map(() => 1),
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

type Calibration = StatementModelData["calibration"];

const confidenceOf = ({ slope, offsets }: Calibration, { score, position }: Judged): number =>
  probabilityOf(slope * score + (offsets[position] ?? 0));

/**
 * Slope and, for each class, offset under which the scores of what the rules did not find are the most likely. Offsets of
 * classes with few examples stay near the common one.
 */
function calibrate(judged: readonly Judged[], classes: number): Calibration {
  let [slope, common] = [1, 0];
  const own = new Float64Array(classes);
  for (let round = 0; round < rounds; round += 1) {
    let [bySlope, byCommon] = [0, 0];
    const byOwn = new Float64Array(classes);
    for (const { score, holds, position } of judged) {
      const error = (holds ? 1 : 0) - probabilityOf(slope * score + common + (own[position] ?? 0));
      bySlope += error * score;
      byCommon += error;
      byOwn[position] = (byOwn[position] ?? 0) + error;
    }
    slope += (0.5 * bySlope) / judged.length;
    common += (0.5 * byCommon) / judged.length;
    byOwn.forEach((gradient, position) => {
      const now = own[position] ?? 0;
      own[position] = now + ownRate * (gradient - steadiness * now);
    });
  }
  const inThousandths = (value: number): number => Math.round(value * 1000) / 1000;
  return { slope: inThousandths(slope), offsets: Array.from(own, (offset) => inThousandths(common + offset)) };
}

/** The model without the classes that are never used; each is a regression of its own, so that nothing else changes. */
function onlyUsed(
  { biases, weights, ...model }: StatementModelData,
  calibration: Calibration,
  thresholds: readonly (number | null)[],
): StatementModelData {
  const used = thresholds.flatMap((threshold, position) => (threshold === null ? [] : [position]));
  const of = <Value>(values: readonly Value[]): Value[] => values.filter((_, position) => used.includes(position));
  const rowOf = (row: readonly number[]): number[] =>
    used.flatMap((position, now) => {
      const at = row.findIndex((value, index) => index % 2 === 0 && value === position);
      return at < 0 ? [] : [now, row[at + 1] ?? 0];
    });
  const rows = Object.entries(weights).map(([feature, row]) => [feature, rowOf(row)] as const);
  return {
    ...model,
    classes: of(model.classes),
    biases: of(biases),
    calibration: { slope: calibration.slope, offsets: of(calibration.offsets) },
    thresholds: of(thresholds).map((threshold) => threshold ?? 1),
    weights: Object.fromEntries(rows.filter(([, row]) => row.length > 0)),
  };
}

function thresholdOf(judged: readonly Judged[], calibration: Calibration): number | null {
  const isEnough = (least: number): boolean => {
    const probable = judged.filter((one) => confidenceOf(calibration, one) >= least);
    const right = probable.filter(({ holds }) => holds).length;
    return right >= leastHits && right + imagined.right >= leastRight * (probable.length + imagined.all);
  };
  return confidences.find(isEnough) ?? null;
}

const flag = process.argv.find((argument) => argument.startsWith("--data="))?.slice(7);
const examples = readExamples(flag ?? new URL("../../shared", import.meta.url).pathname);
const classes = trainedClasses(examples);
const judged = crossValidate(examples, classes).filter(({ found }) => !found);
// What is hopeless tells nothing of how sure the sure ones are.
const calibration = calibrate(
  judged.filter(({ score }) => score > leastScore),
  classes.length,
);
const thresholds = classes.map((_, position) =>
  thresholdOf(
    judged.filter((one) => one.position === position),
    calibration,
  ),
);
const model = statementModelSchema.parse(onlyUsed(train(examples, classes), calibration, thresholds));
writeFileSync(
  new URL("../src/languages/de/models/statement-model.json", import.meta.url),
  `${JSON.stringify(model)}\n`,
);

const isUsed = (one: Judged): boolean => confidenceOf(calibration, one) >= (thresholds[one.position] ?? 1);
const tally = (used: readonly Judged[]): string =>
  `${used.length} found, ${used.filter(({ holds }) => holds).length} right`;
for (const least of confidences) {
  const used = judged.filter((one) => confidenceOf(calibration, one) >= least);
  console.log(`confidence ${least}: ${tally(used)}`);
}
for (const [position, name] of classes.entries()) {
  const used = judged.filter((one) => one.position === position && isUsed(one));
  if (used.length > 0) console.log(`${name} from ${thresholds[position] ?? "never"}: ${tally(used)}`);
}
console.log(
  `beyond the rules in cross-validation: ${tally(judged.filter(isUsed))};`,
  `${examples.length} candidates, ${classes.length} classes, ${Object.keys(model.weights).length} features`,
  calibration,
);
