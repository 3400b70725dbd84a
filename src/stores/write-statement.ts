/**
 * Write statement
 * ===============
 *
 * The one statement that writes a batch: which of a dialect's two makers makes it, with the table of the graph model.
 */
import { relationshipTables, type RelationshipTable } from "../graph/graph-model.ts";
import type { PatchBatch } from "./patch-batches.ts";

export interface WriteStatement<Row> {
  readonly text: string;
  readonly rows: readonly Row[];
}

export type NodeBatch = Extract<PatchBatch, { operation: `${string}-nodes` }>;
export type RelationshipBatch = Extract<PatchBatch, { operation: `${string}-relationships` }>;

/** How a database wants its statements and rows. */
export interface WriteDialect<Row> {
  readonly nodes: (batch: NodeBatch) => WriteStatement<Row>;
  readonly relationships: (batch: RelationshipBatch, table: RelationshipTable) => WriteStatement<Row>;
}

/** The statement and the rows that write a batch. */
export function writeStatement<Row>(batch: PatchBatch, dialect: WriteDialect<Row>): WriteStatement<Row> {
  switch (batch.operation) {
    case "create-nodes":
    case "change-nodes":
    case "remove-nodes":
      return dialect.nodes(batch);
    case "create-relationships":
    case "change-relationships":
    case "remove-relationships": {
      const table = relationshipTables.get(batch.name);
      if (table === undefined) throw new RangeError(`No relationship type ${batch.name}`);
      return dialect.relationships(batch, table);
    }
  }
}
