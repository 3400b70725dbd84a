/** The rows of a batch's articles, as they were and as they shall be, and what they mean for entities and facts. */
import type { RelationshipRow } from "../graph-patch.ts";
import type { ProjectedStatement } from "../project-statements.ts";
import type { IndexedAppearance } from "./class-table.ts";
import type { Draft } from "./draft.ts";
import type { IdentityIndex } from "./identity-index.ts";
import { publisherAppearance } from "./publisher.ts";
import type { EvidenceLayer } from "./stored-graph.ts";
import { storedStatements } from "./stored-statements.ts";

export interface BatchAppearance extends IndexedAppearance {
  readonly id: string;
}

/** One side of a change: the article before or after. Empty where it was or will not be there. */
export interface ArticleSide {
  readonly layer: EvidenceLayer;
  readonly appearances: readonly BatchAppearance[];
  readonly statements: readonly ProjectedStatement[];
  readonly publisher: string | null;
  /** Appearances, and the publisher, as the identity index counts them. */
  readonly counted: readonly IndexedAppearance[];
}

export interface BatchArticle {
  readonly id: string;
  readonly before: ArticleSide;
  readonly after: ArticleSide;
}

export function draftBefore({ before }: BatchArticle, draft: Draft): void {
  for (const row of before.layer.nodes) draft.builder.nodeBefore(row);
  const entities = new Map<string, string>();
  let publisherId: string | null = null;
  for (const row of before.layer.relationships) {
    if (row.type !== "PROVES") draft.builder.relationshipBefore(row);
    if (row.type === "OF") entities.set(row.sourceId, row.targetId);
    if (row.type !== "PUBLISHED_BY") continue;
    draft.entities.add(row.targetId);
    publisherId = row.targetId;
  }
  for (const id of new Set(entities.values())) draft.count(id, -1);
  draft.takeRegister(before.layer, { entities, publisherId });
  for (const statement of storedStatements(before.layer)) draft.takeStatement(statement);
}

export function draftAfter({ id, after }: BatchArticle, draft: Draft, index: IdentityIndex): void {
  for (const row of after.layer.nodes) draft.builder.nodeAfter(row);
  for (const row of after.layer.relationships) draft.builder.relationshipAfter(row);
  const entityIds = new Map<string, string>();
  for (const { id: appearanceId, identity, articleId } of after.appearances) {
    const entityId = index.entityOf(identity, articleId);
    entityIds.set(appearanceId, entityId);
    draft.builder.relationshipAfter(link("OF", appearanceId, entityId));
  }
  for (const entityId of new Set(entityIds.values())) draft.count(entityId, 1);
  const publisherId = publisherOf(after, index);
  draft.addRegister(after.layer, { entities: entityIds, publisherId });
  draftStatements(after, draft, entityIds);
  if (publisherId === null) return;
  draft.entities.add(publisherId);
  draft.builder.relationshipAfter(link("PUBLISHED_BY", id, publisherId));
}

const publisherOf = ({ publisher }: ArticleSide, index: IdentityIndex): string | null =>
  publisher === null ? null : index.entityOf(publisherAppearance(publisher, "").identity, "");

function draftStatements(after: ArticleSide, draft: Draft, entityIds: ReadonlyMap<string, string>): void {
  for (const statement of after.statements) {
    const sourceEntityId = entityIds.get(statement.sourceId) ?? "";
    const targetEntityId = entityIds.get(statement.targetId) ?? "";
    const voiceEntityId = entityIds.get(statement.voiceId ?? "") ?? null;
    const placeEntityId = entityIds.get(statement.placeId ?? "") ?? null;
    draft.addStatement({ ...statement, sourceEntityId, targetEntityId, voiceEntityId, placeEntityId });
  }
}

function link(type: string, sourceId: string, targetId: string): RelationshipRow {
  return { type, sourceId, targetId, properties: {} };
}
