/**
 * Statement model
 * ===============
 *
 * How likely a statement of each type runs from one appearance to another: one logistic regression a type
 * over readable features, trained by scripts/train-statement-model.ts on the training half of the gold graphs. Types
 * that the ontology does not allow between the two are never tried.
 */
import { z } from "zod";
import { LanguageDataError } from "../../foundation/errors.ts";
import { rowFinder } from "../../foundation/row-finder.ts";
import { weightTableSchema } from "../../foundation/weight-table.ts";
import { findStatementType, type EntityType } from "../../ontology/ontology.ts";

export const statementModelSchema = z.strictObject({
  reason: z.string().min(1),
  /** Changes with the weights. */
  version: z.string().min(1),
  /** Ids of statement types. */
  classes: z.array(z.string()),
  /** Of each class, in hundredths. */
  biases: z.array(z.int()),
  /** Turns a score into a probability that holds on articles not trained on: slope, and the offset of each class. */
  calibration: z.strictObject({ slope: z.number().positive(), offsets: z.array(z.number()) }),
  /** Of each class, the calibrated probability from which a finding is a finding. */
  thresholds: z.array(z.number().min(0).max(1)),
  /** For each feature, pairs of class and weight in hundredths, all in one list. */
  weights: weightTableSchema(),
});
export type StatementModelData = Readonly<z.infer<typeof statementModelSchema>>;

export interface ClassScore {
  /** Position in the model's classes. */
  readonly position: number;
  readonly score: number;
}

const scale = 100;

export const probabilityOf = (score: number): number => 1 / (1 + Math.exp(-score));

/** The weight that each feature of a candidate has: many features do not make a candidate surer than few. */
export const shareOf = (features: number): number => 1 / Math.sqrt(Math.max(1, features));

function fits(id: string, source: EntityType, target: EntityType): boolean {
  const type = findStatementType(id);
  if (type === undefined) return false;
  const runs = (one: EntityType, other: EntityType): boolean =>
    type.source.includes(one) && type.target.includes(other);
  return runs(source, target) || (type.symmetric && runs(target, source));
}

/** Positions of the classes that may run from one type to another. */
export function classesBetween(classes: readonly string[], source: EntityType, target: EntityType): readonly number[] {
  return classes.flatMap((id, position) => (fits(id, source, target) ? [position] : []));
}

/** `classesBetween` for a list of classes that stays, each pair of types asked once. */
export function classFinder(classes: readonly string[]): (source: EntityType, target: EntityType) => readonly number[] {
  const known = new Map<EntityType, Map<EntityType, readonly number[]>>();
  return (source, target) => {
    let ofSource = known.get(source);
    if (ofSource === undefined) known.set(source, (ofSource = new Map<EntityType, readonly number[]>()));
    let found = ofSource.get(target);
    if (found === undefined) ofSource.set(target, (found = classesBetween(classes, source, target)));
    return found;
  };
}

/** Says whether any of the classes may run from one type to another. */
export function joiner(classes: readonly string[]): (source: EntityType, target: EntityType) => boolean {
  const find = classFinder(classes);
  return (source, target) => find(source, target).length > 0;
}

/** What the weights of some features come to for each class. */
function sumWeights(model: StatementModelData, features: readonly string[]): Float64Array {
  const sums = new Float64Array(model.classes.length);
  const rowOf = rowFinder(model.weights);
  for (const feature of features) {
    const row = rowOf(feature);
    if (row === undefined) continue;
    for (let at = 0; at + 1 < row.length; at += 2) {
      const position = row[at] ?? 0;
      sums[position] = (sums[position] ?? 0) + (row[at + 1] ?? 0);
    }
  }
  return sums;
}

/** Scores a candidate's features for some classes. */
export function scoreClasses(
  model: StatementModelData,
  features: readonly string[],
  positions: readonly number[],
): readonly ClassScore[] {
  const sums = sumWeights(model, features);
  const share = shareOf(features.length);
  return positions.map((position) => {
    const score = (model.biases[position] ?? 0) + share * (sums[position] ?? 0);
    return { position, score: score / scale };
  });
}

/** Reads a model file. */
export function readStatementModel(file: string, text: string): StatementModelData {
  try {
    return statementModelSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new LanguageDataError({
      code: "language-data/statement-model",
      place: file,
      problem: "not a model of statements",
      remedy: "Install the package again, or train it by scripts/train-statement-model.ts",
      cause,
    });
  }
}
