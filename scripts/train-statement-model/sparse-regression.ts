/**
 * Sparse logistic regression
 * ==========================
 *
 * One regression a class, trained together by FTRL-Proximal (McMahan et al. 2013, "Ad click prediction: a view from the
 * trenches"): step sizes of AdaGrad for each weight, and an L1 term that leaves most weights at zero. A fixed order that
 * looks random gives the same weights every time.
 */
import { shuffled } from "../gold/shuffled.ts";
import { probabilityOf, shareOf } from "../../src/statements/model/statement-model.ts";

export interface Sample {
  readonly features: readonly string[];
  /** Classes that may hold, each with whether it does. */
  readonly classes: readonly { readonly position: number; readonly holds: boolean }[];
}

export interface Regression {
  readonly biases: Float64Array;
  readonly features: ReadonlyMap<string, number>;
  /** Of each feature, one weight a class. */
  readonly weights: Float64Array;
}

const rounds = 6;
const rate = 1;
const lasso = 0.3;
const ridge = 0.2;
const smoothing = 0.5;
const firstBias = -3;
/** What is as good as right moves no weights. */
const leastError = 0.002;

const at = (values: Float64Array, index: number): number => values[index] ?? 0;

/** The weights of all features for all classes, with what FTRL remembers of each. */
class Weights {
  readonly values: Float64Array;
  readonly #sums: Float64Array;
  readonly #squares: Float64Array;

  constructor(size: number) {
    this.values = new Float64Array(size);
    this.#sums = new Float64Array(size);
    this.#squares = new Float64Array(size);
  }

  step(index: number, gradient: number): void {
    const before = at(this.#squares, index);
    const squares = before + gradient * gradient;
    const moved = (Math.sqrt(squares) - Math.sqrt(before)) / rate;
    const sum = at(this.#sums, index) + gradient - moved * at(this.values, index);
    this.#squares[index] = squares;
    this.#sums[index] = sum;
    const rest = sum - Math.sign(sum) * lasso;
    this.values[index] = Math.abs(sum) <= lasso ? 0 : -rest / ((smoothing + Math.sqrt(squares)) / rate + ridge);
  }
}

/** Trains regressions of `classes` classes over the given features. */
export function trainRegression(
  samples: readonly Sample[],
  features: ReadonlyMap<string, number>,
  classes: number,
): Regression {
  const weights = new Weights(features.size * classes);
  const biases = new Float64Array(classes).fill(firstBias);
  const biasSquares = new Float64Array(classes).fill(1e-3);
  const rows = samples.map((sample) => ({
    active: sample.features.flatMap((feature) => features.get(feature) ?? []),
    share: shareOf(sample.features.length),
    classes: sample.classes,
  }));
  const learn = ({ active, share, classes: possible }: (typeof rows)[number]): void => {
    for (const { position, holds } of possible) {
      const places = active.map((feature) => feature * classes + position);
      const sum = places.reduce((total, place) => total + at(weights.values, place), 0);
      const error = probabilityOf(at(biases, position) + share * sum) - (holds ? 1 : 0);
      biasSquares[position] = at(biasSquares, position) + error * error;
      biases[position] = at(biases, position) - (rate * error) / Math.sqrt(at(biasSquares, position));
      if (Math.abs(error) < leastError) continue;
      for (const place of places) weights.step(place, error * share);
    }
  };
  for (let round = 0; round < rounds; round += 1) shuffled(rows, round + 1).forEach(learn);
  return { biases, features, weights: weights.values };
}
