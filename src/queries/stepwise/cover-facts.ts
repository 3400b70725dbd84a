/**
 * Cover facts
 * ===========
 *
 * Each fact can be read from either of its two entities. Which entities are asked for which facts, so that it costs
 * little in all: always the one that has most facts for what it costs (the greedy cover of Chvatal, 1979).
 *
 * @see https://doi.org/10.1287/moor.4.3.233
 */

export interface CoveredFact {
  readonly fact: number;
  /** Ids of entities. */
  readonly sourceId: string;
  readonly targetId: string;
}

/** To ask for an entity takes as long as to read what so many articles say of it. */
const articlesOfAsking = 3_000;

type FactsOf = Map<string, Set<number>>;

function factsByEntity(facts: readonly CoveredFact[]): FactsOf {
  const found: FactsOf = new Map();
  for (const { fact, sourceId, targetId } of facts) {
    for (const id of [sourceId, targetId]) found.set(id, (found.get(id) ?? new Set()).add(fact));
  }
  return found;
}

/** The facts to ask of each entity; each fact once. `articles` says in how many an entity is named. */
export function coverFacts(
  facts: readonly CoveredFact[],
  articles: (id: string) => number,
): ReadonlyMap<string, readonly number[]> {
  const left = factsByEntity(facts);
  const covered = new Map<string, readonly number[]>();
  const gain = (id: string): number => (left.get(id)?.size ?? 0) / (articlesOfAsking + articles(id));
  let open = new Set(facts.map(({ fact }) => fact)).size;
  while (open > 0) {
    const best = [...left.keys()].reduce((one, other) => (gain(other) > gain(one) ? other : one));
    const own = [...(left.get(best) ?? [])];
    covered.set(best, own);
    open -= own.length;
    for (const fact of own) for (const others of left.values()) others.delete(fact);
  }
  return covered;
}
