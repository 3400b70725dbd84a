import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { spanningTree } from "../../../src/documents/network/spanning-tree.ts";

function isTree(heads: readonly number[]): boolean {
  return heads.every((_, word) => {
    let node = word;
    for (let step = 0; step <= heads.length && node >= 0; step += 1) node = heads[node] ?? -1;
    return node === -1;
  });
}

/** All single-rooted trees over so many words. */
function allTrees(count: number): number[][] {
  let partial: number[][] = [[]];
  for (let word = 0; word < count; word += 1) {
    partial = partial.flatMap((heads) =>
      Array.from({ length: count + 1 }, (_, head) => head - 1)
        .filter((head) => head !== word)
        .map((head) => [...heads, head]),
    );
  }
  return partial.filter((heads) => heads.filter((head) => head === -1).length === 1 && isTree(heads));
}

function total(scores: Float32Array, heads: readonly number[]): number {
  return heads.reduce((sum, head, word) => sum + (scores[word * (heads.length + 1) + head + 1] ?? 0), 0);
}

const scoresOf = (count: number): fc.Arbitrary<Float32Array> =>
  fc
    .array(fc.integer({ min: -20, max: 20 }), { minLength: count * (count + 1), maxLength: count * (count + 1) })
    .map((values) => Float32Array.from(values));

describe("spanningTree", () => {
  it("takes the greedy choice where it is a tree", () => {
    // Word 1 is the root, words 0 and 2 hang on it.
    const scores = Float32Array.from([0, 0, 9, 0, 9, 0, 0, 0, 0, 0, 9, 0]);
    expect(spanningTree(scores, 3)).toEqual([1, -1, 1]);
  });

  it("breaks a cycle where it costs least", () => {
    const scores = Float32Array.from([4, 0, 9, 5, 9, 0]);
    expect(spanningTree(scores, 2)).toEqual([1, -1]);
  });

  it("gives nothing for nothing and the root for one word", () => {
    expect(spanningTree(new Float32Array(0), 0)).toEqual([]);
    expect(spanningTree(Float32Array.from([-3, 7]), 1)).toEqual([-1]);
  });

  it("always gives a tree with one root", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }).chain((count) => fc.tuple(fc.constant(count), scoresOf(count))),
        ([count, scores]) => {
          const heads = spanningTree(scores, count);
          expect(isTree(heads)).toBe(true);
          expect(heads.filter((head) => head === -1)).toHaveLength(1);
        },
      ),
    );
  });

  it("finds the best tree under its root", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }).chain((count) => fc.tuple(fc.constant(count), scoresOf(count))),
        ([count, scores]) => {
          const heads = spanningTree(scores, count);
          const root = heads.indexOf(-1);
          const rivals = allTrees(count).filter((tree) => tree.indexOf(-1) === root);
          expect(total(scores, heads)).toBe(Math.max(...rivals.map((tree) => total(scores, tree))));
        },
      ),
      { numRuns: 60 },
    );
  });
});
