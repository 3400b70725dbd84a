/**
 * Graph load
 * ==========
 *
 * A whole graph for a store that has none yet: every row once, in any order. What need not be compared with anything
 * goes into a database many times faster than patches do (scripts/benchmark-load).
 */
import type { NodeLabel } from "./graph-model.ts";
import type { NodeRow, RelationshipRow } from "./graph-patch.ts";

/** Takes the rows of a new graph. */
export interface RowSink {
  node(row: NodeRow): void;
  relationship(row: RelationshipRow): void;
}

export interface GraphLoad {
  /** Kept in the graph as the patch that came last. */
  readonly id: string;
  /** For files that hold the rows until they are in; made where it is missing, emptied before and removed afterwards. */
  readonly folder: string;
  /** Gives all rows. */
  readonly fill: (sink: RowSink) => Promise<void>;
}

/** How many rows a load wrote. */
export interface LoadSummary {
  readonly nodes: Readonly<Partial<Record<NodeLabel, number>>>;
  readonly relationships: number;
}
