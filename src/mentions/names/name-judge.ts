/**
 * Name judge
 * ==========
 *
 * How likely a candidate is a name, and of which type: a multinomial logistic regression over readable features, trained
 * by scripts/train-name-judge.ts on the training half of the gold graphs. Without a model the finders' own confidences
 * decide.
 */
import { z } from "zod";
import { entityTypes, type EntityType } from "../../ontology/ontology.ts";

export const nameJudgeSchema = z.strictObject({
  reason: z.string().min(1),
  /** Weights in hundredths, for each feature one a class: the entity types in the ontology's order, then "no name". */
  weights: z.record(z.string(), z.array(z.int()).length(entityTypes.length + 1)),
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
  const sums = new Array<number>(entityTypes.length + 1).fill(0);
  for (const feature of features) {
    const weights = model.weights[feature];
    if (weights === undefined) continue;
    for (let position = 0; position < sums.length; position += 1)
      sums[position] = (sums[position] ?? 0) + (weights[position] ?? 0) / scale;
  }
  const probabilities = classProbabilities(sums);
  let best = 0;
  for (let position = 1; position < entityTypes.length; position += 1)
    if ((probabilities[position] ?? 0) > (probabilities[best] ?? 0)) best = position;
  const name = 1 - (probabilities[entityTypes.length] ?? 0);
  return {
    type: entityTypes[best] ?? "Organization",
    confidence: name === 0 ? 0 : (probabilities[best] ?? 0) / name,
    name,
  };
}
