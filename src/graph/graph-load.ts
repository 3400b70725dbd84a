/**
 * Graph load
 * ==========
 *
 * A whole graph for a store that has none yet: every row once, relationships after the nodes that they join. What need
 * not be compared with anything goes into a database many times faster than patches do (scripts/benchmark-load),
 * fastest where an article's own rows come one after the other.
 */
import type { NodeLabel } from "./graph-model.ts";
import type { NodeRow, RelationshipRow } from "./graph-patch.ts";
import type { Posting } from "./posting.ts";
import type { Register } from "./register.ts";

/** What the name of an appearance is compared by, once it is decided whose appearance it is. */
export interface KeyedAppearance {
  readonly entityId: string;
  readonly nameKeys: readonly string[];
  readonly identityClass: string;
  readonly articleId: string;
}

/** Takes the rows of a new graph. */
export interface RowSink {
  node(row: NodeRow): void;
  relationship(row: RelationshipRow): void;
  /** Where the store keeps them. */
  posting?(row: Posting): void;
  /** The same. */
  register?(row: Register): void;
  /**
   * The same; all those of an entity before its own row. Where a load gives none, the store finds them in what was
   * loaded.
   */
  nameKeys?(row: KeyedAppearance): void;
  /**
   * Resolves when the store can take more, where it takes rows as they come: whoever gives many waits for it now and
   * then.
   */
  room?(): Promise<void>;
}

export interface GraphLoad {
  /** Kept in the graph as the patch that came last. */
  readonly id: string;
  /**
   * For files that hold the rows until they are in; made where it is missing, emptied before and removed afterwards.
   */
  readonly folder: string;
  /** Gives all rows. */
  readonly fill: (sink: RowSink) => Promise<void>;
}

/** How many rows a load wrote. */
export interface LoadSummary {
  readonly nodes: Readonly<Partial<Record<NodeLabel, number>>>;
  readonly relationships: number;
}
