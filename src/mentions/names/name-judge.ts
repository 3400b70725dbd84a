/**
 * Name judge
 * ==========
 *
 * How likely a candidate is a name, and of which type: a multinomial logistic regression over readable features, trained
 * by scripts/train-name-judge.ts on the training half of the gold graphs. Without a model the finders' own confidences
 * decide.
 */
import { z } from "zod";
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

/** Judges the features of one candidate. */
export function judgeName(model: NameJudgeModel, features: readonly string[]): Judgement {
  const rows = features.flatMap((feature) =>
    Object.hasOwn(model.weights, feature) ? [model.weights[feature] ?? []] : [],
  );
  const probabilities = classProbabilities(
    Array.from(
      { length: entityTypes.length + 1 },
      (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / scale,
    ),
  );
  const typed = probabilities.slice(0, entityTypes.length);
  const most = Math.max(...typed);
  const name = typed.reduce((sum, probability) => sum + probability, 0);
  return { type: entityTypes[typed.indexOf(most)] ?? "Organization", confidence: name === 0 ? 0 : most / name, name };
}
