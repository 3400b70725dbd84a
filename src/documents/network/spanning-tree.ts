/**
 * Spanning tree
 * =============
 *
 * The best dependency tree under the arc scores: the algorithm of Chu and Liu (1965) and Edmonds (1967), with one root.
 * Most sentences need no more than the greedy choice; cycles are contracted and solved again.
 */

/** `scores[dependent * (count + 1) + 1 + head]`, place 0 for the root. Gives the head of each word, -1 for the root. */
export function spanningTree(scores: Float32Array, count: number): number[] {
  const rows = Array.from({ length: count }, (_, word) =>
    Array.from(scores.subarray(word * (count + 1), (word + 1) * (count + 1))),
  );
  // A word is never its own head.
  rows.forEach((row, word) => (row[word + 1] = -Infinity));
  const heads = arborescence(rows);
  const roots = heads.flatMap((head, word) => (head === 0 ? [word] : []));
  if (roots.length < 2) return heads.map((head) => head - 1);
  const root = roots.reduce((best, word) => (score(rows, word, 0) > score(rows, best, 0) ? word : best));
  rows.forEach((row, word) => (row[0] = word === root ? Infinity : -Infinity));
  return arborescence(rows).map((head) => head - 1);
}

/** Heads as nodes: 0 is the root, a word is 1 + its place. */
type Scores = readonly (readonly number[])[];

function score(rows: Scores, word: number, head: number): number {
  return rows[word]?.[head] ?? -Infinity;
}

function arborescence(rows: Scores): number[] {
  const heads = rows.map((row) => best(row));
  const cycle = findCycle(heads);
  return cycle.length === 0 ? heads : expand(rows, heads, cycle);
}

function best(row: readonly number[]): number {
  let place = 0;
  for (let head = 1; head < row.length; head += 1) {
    if ((row[head] ?? -Infinity) > (row[place] ?? -Infinity)) place = head;
  }
  return place;
}

/** Nodes of one cycle, or none. */
function findCycle(heads: readonly number[]): number[] {
  const seen = new Int32Array(heads.length + 1);
  for (let start = 1; start <= heads.length; start += 1) {
    let node = start;
    while (node !== 0 && seen[node] === 0) {
      seen[node] = start;
      node = heads[node - 1] ?? 0;
    }
    if (node !== 0 && seen[node] === start) return cycleFrom(heads, node);
  }
  return [];
}

function cycleFrom(heads: readonly number[], start: number): number[] {
  const nodes = [start];
  for (let node = heads[start - 1] ?? 0; node !== start; node = heads[node - 1] ?? 0) nodes.push(node);
  return nodes;
}

/** Solves the graph in which the cycle is one node (the last), then opens the cycle where it is entered. */
function expand(rows: Scores, heads: readonly number[], cycle: readonly number[]): number[] {
  const inside = new Set(cycle);
  const outside = rows.map((_, word) => word + 1).filter((node) => !inside.has(node));
  const sources = [0, ...outside];
  const entry = (head: number): number =>
    cycle.reduce((found, node) => (gain(rows, heads, [node, head]) > gain(rows, heads, [found, head]) ? node : found));
  const exit = (node: number): number =>
    cycle.reduce((found, head) => (score(rows, node - 1, head) > score(rows, node - 1, found) ? head : found));
  const smaller = outside.map((node) => [
    ...sources.map((head) => score(rows, node - 1, head)),
    score(rows, node - 1, exit(node)),
  ]);
  smaller.push([...sources.map((head) => gain(rows, heads, [entry(head), head])), -Infinity]);
  const solved = arborescence(smaller);
  const result = [...heads];
  outside.forEach((node, place) => {
    const head = solved[place] ?? 0;
    result[node - 1] = head < sources.length ? (sources[head] ?? 0) : exit(node);
  });
  const entering = sources[solved[outside.length] ?? 0] ?? 0;
  result[entry(entering) - 1] = entering;
  return result;
}

/** What it gains (or costs) to enter the cycle at this node from this head. */
function gain(rows: Scores, heads: readonly number[], [node, head]: readonly [number, number]): number {
  const now = score(rows, node - 1, heads[node - 1] ?? 0);
  const then = score(rows, node - 1, head);
  return then === now ? 0 : then - now;
}
