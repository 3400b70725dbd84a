/**
 * Pairs
 * =====
 *
 * Two appearances that one sentence names, at the two mentions that are nearest to each other in its tree.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { EntityType } from "../../ontology/ontology.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { StatementContext } from "../context.ts";

export interface Occurrence {
  readonly appearance: Appearance;
  readonly mention: Mention;
  /** The word that other words depend on. */
  readonly token: number;
}

export interface Pair {
  /** Position in the document's `sentences`. */
  readonly sentence: number;
  readonly first: Occurrence;
  readonly second: Occurrence;
  readonly path: TreePath;
}

/** The way between two tokens of a tree: both chains from a token up to, not including, the word where they join. */
export interface TreePath {
  readonly up: readonly number[];
  readonly top: number;
  readonly down: readonly number[];
}

/** Sentences that name more than this are lists; their pairs say little and are many. */
const mostOccurrences = 24;

function chainToRoot(context: StatementContext, token: number): readonly number[] {
  const chain: number[] = [];
  for (let at = token; at >= 0 && !chain.includes(at); at = context.tree.token(at).head) chain.push(at);
  return chain;
}

/** The tree path between two tokens of one sentence; null where they have no common word above them. */
export function treePath(context: StatementContext, one: number, other: number): TreePath | null {
  const up = chainToRoot(context, one);
  const down = chainToRoot(context, other);
  const top = up.find((token) => down.includes(token));
  if (top === undefined) return null;
  return { up: up.slice(0, up.indexOf(top)), top, down: down.slice(0, down.indexOf(top)) };
}

const lengthOf = (path: TreePath): number => path.up.length + path.down.length;

function occurrencesBySentence(context: StatementContext): ReadonlyMap<number, readonly Occurrence[]> {
  const found = new Map<number, Occurrence[]>();
  for (const appearance of context.appearances.appearances)
    for (const mention of appearance.mentions) {
      const token = mention.kind === "compound" ? mention.firstToken : mention.head;
      const { sentence } = context.tree.token(token);
      const known = found.get(sentence);
      const occurrence = { appearance, mention, token };
      if (known === undefined) found.set(sentence, [occurrence]);
      else known.push(occurrence);
    }
  return found;
}

const inTextOrder = (one: Occurrence, other: Occurrence): number =>
  one.token - other.token || one.mention.start - other.mention.start;

/** Appearances are numbered by their first mention. */
export function numberOf(appearance: Appearance): number {
  return Number(appearance.id.slice(1));
}

/** Whether two types are worth a pair. */
type MayPair = (one: EntityType, other: EntityType) => boolean;

function nearestPairs(
  { context, mayPair }: { readonly context: StatementContext; readonly mayPair: MayPair },
  sentence: number,
  occurrences: readonly Occurrence[],
): readonly Pair[] {
  const nearest = new Map<string, Pair>();
  const sorted = [...occurrences].sort(inTextOrder).slice(0, mostOccurrences);
  sorted.forEach((one, index) => {
    for (const other of sorted.slice(index + 1)) {
      if (one.appearance.id === other.appearance.id || !mayPair(one.appearance.type, other.appearance.type)) continue;
      const [first, second] = numberOf(one.appearance) < numberOf(other.appearance) ? [one, other] : [other, one];
      const path = treePath(context, first.token, second.token);
      if (path === null) continue;
      const key = `${first.appearance.id} ${second.appearance.id}`;
      const known = nearest.get(key);
      if (known === undefined || lengthOf(path) < lengthOf(known.path))
        nearest.set(key, { sentence, first, second, path });
    }
  });
  return [...nearest.values()];
}

/** Every pair of appearances, of types that may pair, of every sentence, in the order of the text. */
export function findPairs(context: StatementContext, mayPair: MayPair): readonly Pair[] {
  const bySentence = [...occurrencesBySentence(context)].sort(([one], [other]) => one - other);
  return bySentence.flatMap(([sentence, occurrences]) => nearestPairs({ context, mayPair }, sentence, occurrences));
}

/** The pair the other way round. */
export function turned({ sentence, first, second, path }: Pair): Pair {
  return { sentence, first: second, second: first, path: { up: path.down, top: path.top, down: path.up } };
}
