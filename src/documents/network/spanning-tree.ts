/**
 * Spanning tree
 * =============
 *
 * The best dependency tree under the arc scores: the algorithm of Chu and Liu (1965) and Edmonds (1967), with one root.
 * Most sentences need no more than the greedy choice. Cycles are contracted in place, one after the other, and opened again
 * at the end; that takes time in the square of the length, whatever the scores (Tarjan 1977, for dense graphs).
 */
import { Contraction } from "./contraction.ts";

/** `scores[dependent * (count + 1) + 1 + head]`, place 0 for the root. Gives the head of each word, -1 for the root. */
export function spanningTree(scores: Float32Array, count: number): number[] {
  const greedy = greedyHeads(scores, count);
  const heads = isTree(greedy) ? greedy : new Contraction(scores, count).solve();
  const roots = heads.flatMap((head, word) => (head === -1 ? [word] : []));
  if (roots.length < 2) return heads;
  const rootScore = (word: number): number => scores[word * (count + 1)] ?? 0;
  const root = roots.reduce((best, word) => (rootScore(word) > rootScore(best) ? word : best));
  const bound = scores.slice();
  for (let word = 0; word < count; word += 1) bound[word * (count + 1)] = word === root ? 1e30 : -1e30;
  const again = greedyHeads(bound, count);
  return isTree(again) ? again : new Contraction(bound, count).solve();
}

function greedyHeads(scores: Float32Array, count: number): number[] {
  return Array.from({ length: count }, (_, word) => {
    const row = word * (count + 1);
    let best = 0;
    for (let head = 1; head <= count; head += 1) {
      if (head !== word + 1 && (scores[row + head] ?? 0) > (scores[row + best] ?? 0)) best = head;
    }
    return best - 1;
  });
}

function isTree(heads: readonly number[]): boolean {
  const seen = new Int32Array(heads.length);
  for (let start = 0; start < heads.length; start += 1) {
    let node = start;
    while (node >= 0 && seen[node] === 0) {
      seen[node] = start + 1;
      node = heads[node] ?? -1;
    }
    if (node >= 0 && seen[node] === start + 1) return false;
  }
  return true;
}
