/**
 * Weights of a multinomial logistic regression over sparse features, by AdaGrad with L2. Features seen in few articles are
 * left out, so that nothing is learnt from one article alone.
 */
import { classProbabilities } from "../../src/mentions/names/name-judge.ts";
import { entityTypes } from "../../src/ontology/ontology.ts";
import { shuffled } from "../gold/shuffled.ts";

export interface Sample {
  readonly article: string;
  readonly features: readonly string[];
  readonly label: number;
}

export interface Learning {
  readonly rounds: number;
  readonly leastArticles: number;
  readonly rate: number;
  readonly decay: number;
}

const classes = entityTypes.length + 1;

function frequentFeatures(samples: readonly Sample[], leastArticles: number): ReadonlyMap<string, number> {
  const articles = new Map<string, Set<string>>();
  for (const { article, features } of samples)
    for (const feature of features) articles.set(feature, (articles.get(feature) ?? new Set()).add(article));
  const kept = [...articles].filter(([, seen]) => seen.size >= leastArticles);
  return new Map(kept.map(([feature], position) => [feature, position]));
}

interface Row {
  readonly active: Int32Array;
  readonly label: number;
}

interface Table {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

const places = Array.from({ length: classes }, (_, place) => place);

function sumsOf({ active }: Row, weights: Float64Array): readonly number[] {
  const sums = places.map(() => 0);
  for (const feature of active)
    for (const place of places) sums[place] = at(sums, place) + at(weights, feature + place);
  return sums;
}

const at = (values: ArrayLike<number>, place: number): number => values[place] ?? 0;

/** One step: the weights of the active features move towards the label. */
function step(row: Row, { weights, squares }: Table, { rate, decay }: Learning): void {
  const probabilities = classProbabilities(sumsOf(row, weights));
  const errors = probabilities.map((probability, place) => (place === row.label ? 1 : 0) - probability);
  for (const feature of row.active)
    for (const place of places) {
      const index = feature + place;
      const gradient = at(errors, place) - decay * at(weights, index);
      squares[index] = at(squares, index) + gradient * gradient;
      weights[index] = at(weights, index) + (rate * gradient) / Math.sqrt(at(squares, index));
    }
}

/** For each feature one weight a class. */
export function learnWeights(samples: readonly Sample[], learning: Learning): ReadonlyMap<string, readonly number[]> {
  const kept = frequentFeatures(samples, learning.leastArticles);
  const rows = samples.map(({ features, label }): Row => {
    const known = features.flatMap((feature) => kept.get(feature) ?? []);
    return { active: Int32Array.from(known, (position) => position * classes), label };
  });
  const weights = new Float64Array(kept.size * classes);
  const squares = new Float64Array(kept.size * classes).fill(1e-3);
  for (let round = 0; round < learning.rounds; round += 1)
    for (const row of shuffled(rows, round + 1)) step(row, { weights, squares }, learning);
  return new Map(
    [...kept].map(([feature, position]) => [
      feature,
      [...weights.subarray(position * classes, (position + 1) * classes)],
    ]),
  );
}
