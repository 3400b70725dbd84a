/**
 * Contraction
 * ===========
 *
 * The work of the spanning tree algorithm where the greedy choice has cycles. Nodes are the root (0) and the words (1 + their
 * place). A cycle becomes its first member; each arc between nodes remembers the words that it stands for.
 */

/** An arc between two words: dependent and head as nodes. */
interface Arc {
  readonly dependent: number;
  readonly head: number;
}

interface Contracted {
  readonly members: readonly number[];
  /** The words of each member when it was contracted. */
  readonly words: readonly (readonly number[])[];
  /** The arc of the cycle that enters each member. */
  readonly arcs: readonly Arc[];
}

export class Contraction {
  readonly #size: number;
  /** `scores[dependent * size + head]`; the arrays beside it hold the words behind the arc. */
  readonly #scores: Float64Array;
  readonly #dependents: Int32Array;
  readonly #heads: Int32Array;
  readonly #best: Int32Array;
  #alive: number[];
  readonly #words: number[][];
  readonly #history: Contracted[] = [];

  constructor(scores: Float32Array, count: number) {
    const size = count + 1;
    this.#size = size;
    this.#scores = new Float64Array(size * size).fill(-Infinity);
    this.#dependents = new Int32Array(size * size);
    this.#heads = new Int32Array(size * size);
    this.#best = new Int32Array(size);
    this.#alive = Array.from({ length: size }, (_, node) => node);
    this.#words = this.#alive.map((node) => [node]);
    for (let place = size; place < size * size; place += 1) {
      const node = Math.floor(place / size);
      const head = place % size;
      this.#dependents[place] = node;
      this.#heads[place] = head;
      if (node !== head) this.#scores[place] = scores[place - size] ?? 0;
    }
    for (let node = 1; node < size; node += 1) this.#choose(node);
  }

  /** The head of each word, -1 for the root. */
  solve(): number[] {
    for (let cycle = this.#findCycle(); cycle.length > 0; cycle = this.#findCycle()) this.#contract(cycle);
    const entering = Array.from({ length: this.#size }, (): Arc => ({ dependent: 0, head: 0 }));
    for (const node of this.#alive) if (node !== 0) entering[node] = this.#arc(node);
    for (const { members, words, arcs } of this.#history.toReversed()) {
      const [first = 0] = members;
      const outer = entering[first] ?? { dependent: 0, head: 0 };
      members.forEach((member, place) => {
        const entered = words[place]?.includes(outer.dependent) ?? false;
        entering[member] = (entered ? undefined : arcs[place]) ?? outer;
      });
    }
    return entering.slice(1).map(({ head }) => head - 1);
  }

  #choose(node: number): void {
    let best = -1;
    for (const head of this.#alive) {
      if (head === node) continue;
      if (best < 0 || this.#score(node, head) > this.#score(node, best)) best = head;
    }
    this.#best[node] = best;
  }

  #score(node: number, head: number): number {
    return this.#scores[node * this.#size + head] ?? -Infinity;
  }

  #arc(node: number): Arc {
    const place = node * this.#size + (this.#best[node] ?? 0);
    return { dependent: this.#dependents[place] ?? 0, head: this.#heads[place] ?? 0 };
  }

  #findCycle(): number[] {
    const seen = new Int32Array(this.#size);
    for (const start of this.#alive) {
      let node = start;
      while (node !== 0 && seen[node] === 0) {
        seen[node] = start;
        node = this.#best[node] ?? 0;
      }
      if (node !== 0 && seen[node] === start) return this.#cycleFrom(node);
    }
    return [];
  }

  #cycleFrom(start: number): number[] {
    const nodes = [start];
    for (let node = this.#best[start] ?? 0; node !== start; node = this.#best[node] ?? 0) nodes.push(node);
    return nodes;
  }

  #contract(members: readonly number[]): void {
    const [first = 0] = members;
    const costs = members.map((member) => this.#score(member, this.#best[member] ?? 0));
    const words = members.map((member) => this.#words[member] ?? []);
    this.#history.push({ members, words, arcs: members.map((member) => this.#arc(member)) });
    const inside = new Set(members);
    const others = this.#alive.filter((node) => !inside.has(node));
    for (const other of others) {
      this.#joinEntering(members, costs, other);
      if (other !== 0) this.#joinLeaving(members, other);
    }
    this.#words[first] = words.flat();
    this.#alive = [...others, first].sort((a, b) => a - b);
    this.#choose(first);
    for (const other of others) if (inside.has(this.#best[other] ?? 0)) this.#best[other] = first;
  }

  /** The best way from another node into the cycle: what it gains over the cycle's own arc. */
  #joinEntering(members: readonly number[], costs: readonly number[], other: number): void {
    let best = 0;
    const gains = members.map((member, place) => this.#score(member, other) - (costs[place] ?? 0));
    gains.forEach((gain, place) => {
      if (gain > (gains[best] ?? -Infinity)) best = place;
    });
    this.#copy([members[0] ?? 0, other], [members[best] ?? 0, other], gains[best] ?? -Infinity);
  }

  /** The best way from the cycle to another node. */
  #joinLeaving(members: readonly number[], other: number): void {
    const best = members.reduce((found, node) => (this.#score(other, node) > this.#score(other, found) ? node : found));
    this.#copy([other, members[0] ?? 0], [other, best], this.#score(other, best));
  }

  #copy(to: readonly [number, number], from: readonly [number, number], score: number): void {
    const target = to[0] * this.#size + to[1];
    const source = from[0] * this.#size + from[1];
    this.#scores[target] = score;
    this.#dependents[target] = this.#dependents[source] ?? 0;
    this.#heads[target] = this.#heads[source] ?? 0;
  }
}
