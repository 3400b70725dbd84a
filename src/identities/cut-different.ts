/**
 * Cut different
 * =============
 *
 * Links by rule and by judgement, less those that would join what a person called different. Judgements are taken in
 * order of time, chains are found breadth first over sorted neighbours: the same sets always give the same cuts.
 */
import { compareText } from "../foundation/compare-text.ts";
import { judgedPair, parseAppearanceKey, type Judgement } from "./judgement.ts";
import type { JudgementConflict, Link } from "./resolution.ts";

interface Edge extends Link {
  /** The judgement "same" that made it, with its place in time; null for a rule. */
  readonly judgement: Judgement | null;
  readonly order: number;
}

export function cutDifferent(
  rules: readonly Link[],
  judgements: readonly Judgement[],
): { readonly links: readonly Link[]; readonly conflicts: readonly JudgementConflict[] } {
  const same = judgements.flatMap((judgement, order): Edge[] => {
    const [from, to] = judgedPair(judgement);
    return judgement.verdict === "same" ? [{ from, to, reason: "judgement", judgement, order }] : [];
  });
  const different = judgements.filter(({ verdict }) => verdict === "different");
  if (different.length === 0) return { links: [...rules, ...same], conflicts: [] };
  const web = new Web([...rules.map((rule) => ({ ...rule, judgement: null, order: -1 })), ...same]);
  const conflicts: JudgementConflict[] = [];
  for (const judgement of different) {
    const [from, to] = judgedPair(judgement);
    // Nothing is another than itself, whatever somebody said.
    if (from === to) continue;
    for (let chain = web.chain(from, to); chain !== undefined; chain = web.chain(from, to)) {
      const weakest = weakestOf(chain);
      web.cut(weakest);
      if (weakest.judgement !== null) conflicts.push({ cut: weakest.judgement, by: judgement });
    }
  }
  return { links: web.edges(), conflicts };
}

/**
 * A rule between names before a rule for one appearance, any rule before a judgement, the latest judgement before
 * earlier ones.
 */
function weakestOf(chain: readonly Edge[]): Edge {
  const [weakest] = [...chain].sort(
    (a, b) => strength(a) - strength(b) || b.order - a.order || compareText(b.from, a.from) || compareText(b.to, a.to),
  );
  if (weakest === undefined) throw new RangeError("an empty chain joins nothing");
  return weakest;
}

function strength(edge: Edge): number {
  if (edge.judgement !== null) return 2;
  return parseAppearanceKey(edge.from) === undefined ? 0 : 1;
}

/** Edges by their ends; shrinks while cuts are made. */
class Web {
  readonly #neighbours = new Map<string, Set<Edge>>();

  constructor(edges: readonly Edge[]) {
    for (const edge of edges) for (const node of [edge.from, edge.to]) this.#at(node).add(edge);
  }

  cut(edge: Edge): void {
    for (const node of [edge.from, edge.to]) this.#at(node).delete(edge);
  }

  edges(): readonly Edge[] {
    return [...new Set([...this.#neighbours.values()].flatMap((edges) => [...edges]))];
  }

  /** A shortest chain between two nodes. */
  chain(from: string, to: string): readonly Edge[] | undefined {
    const reached = new Map<string, readonly Edge[]>([[from, []]]);
    for (const [node, path] of reached) {
      if (node === to) return path;
      for (const edge of this.#sorted(node)) {
        const next = edge.from === node ? edge.to : edge.from;
        if (!reached.has(next)) reached.set(next, [...path, edge]);
      }
    }
    return undefined;
  }

  #sorted(node: string): readonly Edge[] {
    return [...this.#at(node)].sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
  }

  #at(node: string): Set<Edge> {
    const edges = this.#neighbours.get(node) ?? new Set();
    this.#neighbours.set(node, edges);
    return edges;
  }
}
