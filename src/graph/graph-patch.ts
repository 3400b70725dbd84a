/**
 * Graph patch
 * ===========
 *
 * The exact difference between two states of a graph, as plain rows: what a store applies, what `--dry-run` prints.
 * Whoever makes a patch knows what is in the store, so created and changed are told apart; a store may then CREATE
 * where others MERGE, which is what makes loading fast (figures in scripts/benchmark-load).
 *
 * A patch is applied whole or not at all. Its `id` is kept in the graph with it, so that applying it again, after an
 * answer that got lost, changes nothing.
 */
import type { NodeLabel } from "./graph-model.ts";
import type { PostingChanges } from "./posting.ts";

export type PropertyValue = string | number | boolean | readonly string[] | null;
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface NodeReference {
  readonly label: NodeLabel;
  readonly id: string;
}

export interface NodeRow extends NodeReference {
  /** All properties but `id`; those absent are absent in the store too. */
  readonly properties: Properties;
}

/** Evidence relationships are known by their ends; edges between entities by `properties.id`. */
export interface RelationshipReference {
  readonly type: string;
  readonly sourceId: string;
  readonly targetId: string;
  /** Given exactly for the edges between entities: there may be several of one type between the same two. */
  readonly id?: string;
}

export interface RelationshipRow extends RelationshipReference {
  readonly properties: Properties;
}

/** Order of application: as the members stand here. Removing a node takes its relationships along. */
export interface GraphPatch {
  readonly id: string;
  readonly removedRelationships: readonly RelationshipReference[];
  readonly removedNodes: readonly NodeReference[];
  readonly createdNodes: readonly NodeRow[];
  /** Properties replace the stored ones whole. */
  readonly changedNodes: readonly NodeRow[];
  readonly createdRelationships: readonly RelationshipRow[];
  readonly changedRelationships: readonly RelationshipRow[];
  /** For a store that keeps them: they follow from the rows above. */
  readonly postings?: PostingChanges;
}
