/**
 * Edges of
 * ========
 *
 * Edges between an entity and others, each once: out of it and into it are two statements, since an edge that is matched both ways
 * does not say which way it points (0.19.1).
 */
import { factRelationships } from "../../graph/graph-model.ts";
import type { Named } from "./look-up.ts";
import { stepText, textOf, type AskStep, type StepRow } from "./steps.ts";

export interface EdgeChoice {
  readonly entities: readonly Named[];
  /** Relationship types to look into; all where it is not said. */
  readonly relationships?: readonly string[];
  /** Of the ontology. */
  readonly types?: readonly string[];
  readonly polarities?: readonly string[];
  readonly modalities?: readonly string[];
  /** Columns of the edge in which the first are taken, as Cypher. */
  readonly order: string;
  readonly limit: number;
}

export interface FoundEdge {
  readonly row: StepRow;
  readonly sourceId: string;
  readonly source: string;
  readonly targetId: string;
  readonly target: string;
}

function foundEdge(row: StepRow, known: Named, outgoing: boolean): FoundEdge {
  const near = [known.id, known.name] as const;
  const far = [textOf(row["otherId"]), textOf(row["otherName"])] as const;
  const [[sourceId, source], [targetId, target]] = outgoing ? [near, far] : [far, near];
  return { row, sourceId, source, targetId, target };
}

const unrestricted = { types: [], polarities: [], modalities: [] };

/** The first of each entity and direction: the first of all are among them. */
export async function edgesOf(ask: AskStep, choice: EdgeChoice): Promise<readonly FoundEdge[]> {
  const { entities, relationships = factRelationships, order, ...restrictions } = choice;
  const found = new Map<string, FoundEdge>();
  const edge = `[edge:${relationships.join("|")}]`;
  for (const known of entities) {
    for (const outgoing of [true, false]) {
      const text = stepText("edges-of-entity", { Edge: outgoing ? `-${edge}->` : `<-${edge}-`, Order: order });
      for (const row of await ask(text, { ...unrestricted, ...restrictions, id: known.id }))
        found.set(textOf(row["id"]), foundEdge(row, known, outgoing));
    }
  }
  return [...found.values()];
}
