/**
 * Resolution
 * ==========
 *
 * What goes into `resolve` and what comes out of it.
 */
import type { EntityType } from "../ontology/ontology.ts";
import type { Judgement } from "./judgement.ts";

/** An identity class without article, with the number of its appearances. */
export interface ClassCount {
  /** identityClassId with articleId null. */
  readonly id: string;
  readonly type: EntityType;
  readonly key: string;
  readonly context: readonly string[];
  readonly count: number;
}

/** A reason to hold two classes, or an appearance and its class, for one entity. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export interface ResolveInput {
  readonly classes: readonly ClassCount[];
  readonly judgements: readonly Judgement[];
  /** Class of each judged appearance that is in the graph, by appearanceKey. */
  readonly judged: ReadonlyMap<string, string>;
}

/** A name that is kept apart because it may be one of several, or of none. */
export interface UnsureName {
  readonly classId: string;
  /** Classes of the full names that it may stand for, the most frequent first. */
  readonly candidates: readonly string[];
}

/** A judgement that another one overrules. */
export interface JudgementConflict {
  readonly cut: Judgement;
  readonly by: Judgement;
}

export interface Resolution {
  /**
   * Entity id by class id or appearanceKey of a judged appearance; null where each article has an entity of its own.
   */
  readonly decisions: ReadonlyMap<string, string | null>;
  readonly links: readonly Link[];
  readonly unsure: readonly UnsureName[];
  readonly conflicts: readonly JudgementConflict[];
}
