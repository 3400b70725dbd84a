/**
 * Name judge
 * ==========
 *
 * How likely a candidate is a name, and of which type: a multinomial logistic regression over readable features, trained
 * by scripts/train-name-judge.ts on the training half of the gold graphs. Without a model the finders' own confidences
 * decide.
 */
import { z } from "zod";
import { rowFinder } from "../../foundation/row-finder.ts";
import { weightTableSchema } from "../../foundation/weight-table.ts";
import { entityTypes, type EntityType } from "../../ontology/ontology.ts";

export const nameJudgeSchema = z.strictObject({
  reason: z.string().min(1),
  /** Weights in hundredths, for each feature one a class: the entity types in the ontology's order, then "no name". */
  weights: weightTableSchema(entityTypes.length + 1),
});
export type NameJudgeModel = Readonly<z.infer<typeof nameJudgeSchema>>;

export interface Judgement {
  /** The best type. */
  readonly type: EntityType;
  /** Probability of that type. */
  readonly confidence: number;
  /** Probability that it is a name of any type. */
  readonly name: number;
}

const scale = 100;

/** Probabilities of the classes. */
export function classProbabilities(sums: readonly number[]): readonly number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((one, other) => one + other, 0);
  return powers.map((power) => power / total);
}

/** What the weights of some features come to for each class. */
function sumWeights({ weights }: NameJudgeModel, features: readonly string[]): number[] {
  const sums = new Array<number>(entityTypes.length + 1).fill(0);
  const rowOf = rowFinder(weights);
  for (const feature of features) {
    const row = rowOf(feature);
    if (row === undefined) continue;
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0);
  }
  return sums;
}

/** Judges the features of one candidate. */
export function judgeName(model: NameJudgeModel, features: readonly string[]): Judgement {
  const probabilities = classProbabilities(sumWeights(model, features).map((sum) => sum / scale));
  const typed = probabilities.slice(0, entityTypes.length);
  const most = Math.max(...typed);
  const name = typed.reduce((sum, probability) => sum + probability, 0);
  return { type: entityTypes[typed.indexOf(most)] ?? "Organization", confidence: name === 0 ? 0 : most / name, name };
}
