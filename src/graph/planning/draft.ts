/** A patch in the making, with the entities and facts that it touches; lives for one plan. */
import { factOf, type Fact } from "../fact.ts";
import type { GraphPatch, RelationshipRow } from "../graph-patch.ts";
import { movedRegister, type Register } from "../register.ts";
import { registerOfRows, type ArticleRows, type Decided } from "../register-rows.ts";
import { PatchBuilder } from "./patch-builder.ts";
import { PostingDraft } from "./posting-draft.ts";
import type { StatementRow } from "./stored-graph.ts";

/** What happens to the statements of one fact. */
export interface FactDraft {
  readonly fact: Fact;
  readonly removed: Set<string>;
  readonly added: StatementRow[];
}

export class Draft {
  readonly builder = new PatchBuilder();
  readonly #postings: PostingDraft | undefined;
  readonly facts = new Map<string, FactDraft>();
  readonly entities = new Set<string>();
  /** Changes of entities' article counts. */
  readonly counts = new Map<string, number>();
  /** Entities before and after, of each appearance outside the batch that is held for another one now. */
  readonly moves: { readonly from: string; readonly to: string }[] = [];

  constructor(options: { readonly keepsPostings: boolean }) {
    this.#postings = options.keepsPostings ? new PostingDraft() : undefined;
  }

  count(entityId: string, change: number): void {
    this.entities.add(entityId);
    this.counts.set(entityId, (this.counts.get(entityId) ?? 0) + change);
  }

  /** The statement as it is stored. */
  takeStatement(statement: StatementRow): void {
    const fact = factOf(statement);
    if (fact === undefined) return;
    this.builder.relationshipBefore(proves(statement.id, fact.id));
    this.#postings?.before(statement);
    this.#draftOf(fact).removed.add(statement.id);
  }

  addStatement(statement: StatementRow): void {
    const fact = factOf(statement);
    if (fact === undefined) return;
    this.builder.relationshipAfter(proves(statement.id, fact.id));
    this.#postings?.after(statement);
    this.#draftOf(fact).added.push(statement);
  }

  /** What an article names, as it is stored. */
  takeRegister(article: ArticleRows, decided: Decided): void {
    this.#postings?.registerBefore(registerOfRows(article, decided));
  }

  addRegister(article: ArticleRows, decided: Decided): void {
    this.#postings?.registerAfter(registerOfRows(article, decided));
  }

  /**
   * What an article names that stays, but for some appearances, and perhaps its publisher, that are other entities now.
   */
  moveRegister(register: Register, moved: ReadonlyMap<string, string>, publisherId: string | undefined): void {
    this.#postings?.registerBefore(register);
    this.#postings?.registerAfter(movedRegister(register, moved, publisherId));
  }

  build(): GraphPatch {
    const patch = this.builder.build();
    return this.#postings === undefined ? patch : { ...patch, postings: this.#postings.changes() };
  }

  #draftOf(fact: Fact): FactDraft {
    const draft = this.facts.get(fact.id) ?? { fact, removed: new Set(), added: [] };
    this.facts.set(fact.id, draft);
    return draft;
  }
}

function proves(statementId: string, factId: string): RelationshipRow {
  return { type: "PROVES", sourceId: statementId, targetId: factId, properties: {} };
}
