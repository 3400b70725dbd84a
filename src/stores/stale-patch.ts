import { StoreError } from "../foundation/errors.ts";
import type { PatchBatch } from "./patch-batches.ts";

const removalsOfEvidence = (batch: PatchBatch): boolean =>
  batch.operation === "remove-relationships" && batch.rows[0]?.id === undefined;

/**
 * Throws where a statement did not find what the patch supposes: then the graph is another than the one that the patch
 * was planned on, and applying the rest would leave half an article behind.
 *
 * Evidence relationships are known by their ends alone, so that one reference may take several away.
 */
export function checkMatched(batch: PatchBatch, matched: number, place: string): void {
  const whole = removalsOfEvidence(batch) ? matched >= batch.rows.length : matched === batch.rows.length;
  if (!whole) throw stalePatch({ ...batch, matched, rows: batch.rows.length }, place);
}

export interface UnmatchedRows {
  readonly operation: string;
  /** A label or relationship type. */
  readonly name: string;
  readonly rows: number;
  readonly matched: number;
}

export function stalePatch({ operation, name, rows, matched }: UnmatchedRows, place: string): StoreError {
  return new StoreError({
    code: "store/stale-patch",
    place,
    problem: `${operation} ${name} found ${matched} of ${rows} rows`,
    remedy: "The graph changed since the patch was planned, nothing was written; run the command again",
    retriable: true,
  });
}
