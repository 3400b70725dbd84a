import { proofColumns, type ProvenPosting } from "./prove-postings.ts";
import type { StepRow } from "./steps.ts";

/** What most answers show of a statement and its proof. */
export function statementColumns(row: ProvenPosting): StepRow {
  const { posting, statement, source, target, voice } = row;
  const { time, role, confidence } = statement;
  return {
    type: posting.type,
    source: source.name,
    target: target.name,
    polarity: posting.polarity,
    modality: posting.modality,
    time,
    role,
    confidence,
    attributedTo: voice?.name ?? null,
    ...proofColumns(row),
    statementId: posting.id,
  };
}
