/** A patch in the making, with the entities and facts that it touches; lives for one plan. */
import { factOf, type Fact } from "../fact.ts";
import type { RelationshipRow } from "../graph-patch.ts";
import { PatchBuilder } from "./patch-builder.ts";
import type { StatementRow } from "./stored-graph.ts";

/** What happens to the statements of one fact. */
export interface FactDraft {
  /** Known where statements are added; otherwise what is stored says it. */
  fact: Fact | null;
  readonly removed: Set<string>;
  readonly added: StatementRow[];
}

export class Draft {
  readonly builder = new PatchBuilder();
  readonly facts = new Map<string, FactDraft>();
  readonly entities = new Set<string>();
  /** Changes of entities' article counts. */
  readonly counts = new Map<string, number>();

  count(entityId: string, change: number): void {
    this.entities.add(entityId);
    this.counts.set(entityId, (this.counts.get(entityId) ?? 0) + change);
  }

  takeStatement(statementId: string, factId: string): void {
    this.builder.relationshipBefore(proves(statementId, factId));
    this.#fact(factId).removed.add(statementId);
  }

  addStatement(statement: StatementRow): void {
    const fact = factOf(statement);
    if (fact === undefined) return;
    this.builder.relationshipAfter(proves(statement.id, fact.id));
    const draft = this.#fact(fact.id);
    draft.fact = fact;
    draft.added.push(statement);
  }

  #fact(id: string): FactDraft {
    const draft = this.facts.get(id) ?? { fact: null, removed: new Set(), added: [] };
    this.facts.set(id, draft);
    return draft;
  }
}

function proves(statementId: string, factId: string): RelationshipRow {
  return { type: "PROVES", sourceId: statementId, targetId: factId, properties: {} };
}
