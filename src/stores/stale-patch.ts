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
  if (whole) return;
  throw new StoreError({
    code: "store/stale-patch",
    place,
    problem: `${batch.operation} ${batch.name} found ${matched} of ${batch.rows.length} rows`,
    remedy: "The graph changed since the patch was planned, nothing was written; run the command again",
    retriable: true,
  });
}
