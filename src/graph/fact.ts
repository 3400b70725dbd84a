/**
 * Fact
 * ====
 *
 * What statements of many articles agree on: type, the two entities, polarity, modality, role. A fact and the edge
 * between the two entities share one id. Affirmed and asserted facts have the relationship of their type, all others
 * are NON_FACTUAL, so that nobody finds a meeting that was denied among the meetings. Symmetric types are stored once,
 * from the smaller id to the greater.
 */
import { stableHash } from "../foundation/stable-hash.ts";
import { findStatementType } from "../ontology/ontology.ts";

export interface Fact {
  readonly id: string;
  /** Id in the ontology. */
  readonly type: string;
  readonly relationship: string;
  readonly polarity: string;
  readonly modality: string;
  readonly former: boolean;
  readonly sourceId: string;
  readonly targetId: string;
}

export interface FactSource {
  readonly type: string;
  readonly polarity: string;
  readonly modality: string;
  readonly role: string | null;
  readonly former: boolean;
  readonly sourceEntityId: string;
  readonly targetEntityId: string;
}

/** Undefined where both ends are one entity: nobody meets himself. */
export function factOf(statement: FactSource): Fact | undefined {
  const { type, polarity, modality, former, sourceEntityId, targetEntityId } = statement;
  const statementType = findStatementType(type);
  if (statementType === undefined || sourceEntityId === targetEntityId) return undefined;
  const turned = statementType.symmetric && targetEntityId < sourceEntityId;
  const [sourceId, targetId] = turned ? [targetEntityId, sourceEntityId] : [sourceEntityId, targetEntityId];
  const role = normalisedRole(statement.role);
  const id = stableHash("fact", type, sourceId, targetId, polarity, modality, String(former), role);
  const factual = polarity === "affirmed" && modality === "asserted";
  const relationship = factual ? statementType.relationship : "NON_FACTUAL";
  return { id, type, relationship, polarity, modality, former, sourceId, targetId };
}

function normalisedRole(role: string | null): string {
  return (role ?? "").normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}
