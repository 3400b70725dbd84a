/**
 * Edges of
 * ========
 *
 * The edges of some entities that most statements prove, each once. From how many statements on is found first, where
 * an entity may have very many: numbers are read in a fraction of the time in which texts are. Out of it and into it
 * are two statements, since an edge that is matched both ways does not say which way it points (0.19.1).
 */
import { factTypes } from "../fact-types.ts";
import type { Named } from "./look-up.ts";
import { stepText, textOf, type AskStep, type StepRow } from "./steps.ts";

export interface FoundEdge {
  readonly row: StepRow;
  /** Names. */
  readonly source: string;
  readonly target: string;
}

/** Articles that name an entity from which on the edges are counted first. */
const articlesOfMany = 1_000;

const edge = `[edge:${factTypes.Types}]`;

/** So many statements prove each of the first edges of an entity. */
async function leastOf(ask: AskStep, { id, articles }: Named, limit: number): Promise<number> {
  if (articles < articlesOfMany) return 0;
  const counts = (await ask(stepText("edge-counts-of-entity", factTypes), { id }))
    .map((row) => ({ statements: Number(row["statements"]), edges: Number(row["edges"]) }))
    .sort((a, b) => b.statements - a.statements);
  let edges = 0;
  return counts.find((row) => (edges += row.edges) >= limit)?.statements ?? 0;
}

function foundEdge(row: StepRow, { name }: Named, outgoing: boolean): FoundEdge {
  const other = textOf(row["otherName"]);
  return outgoing ? { row, source: name, target: other } : { row, source: other, target: name };
}

/** So many of each entity and direction: the first of all are among them. */
export async function edgesOf(
  ask: AskStep,
  { entities, limit }: { readonly entities: readonly Named[]; readonly limit: number },
): Promise<readonly FoundEdge[]> {
  const found = new Map<string, FoundEdge>();
  for (const known of entities) {
    const least = await leastOf(ask, known, limit);
    for (const outgoing of [true, false]) {
      const text = stepText("edges-of-entity", { Edge: outgoing ? `-${edge}->` : `<-${edge}-` });
      for (const row of await ask(text, { id: known.id, least, limit }))
        found.set(textOf(row["id"]), foundEdge(row, known, outgoing));
    }
  }
  return [...found.values()];
}
