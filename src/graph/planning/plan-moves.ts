/**
 * Plan moves
 * ==========
 *
 * A new article can change who others mean: a namesake arrives, a person becomes prominent, a judgement joins or parts.
 * Here the appearances outside the batch follow their entity, and their statements with them.
 */
import { parseIdentityClassId } from "../../identities/identity-class.ts";
import type { RelationshipRow } from "../graph-patch.ts";
import type { Draft } from "./draft.ts";
import type { IdentityIndex, Moves } from "./identity-index.ts";
import { publisherAppearance } from "./publisher.ts";
import type { AppearanceRow, StatementRow, StoredGraph } from "./stored-graph.ts";

export interface MovesOptions {
  readonly draft: Draft;
  readonly graph: StoredGraph;
  readonly index: IdentityIndex;
  readonly moves: Moves;
  /** Ids of the batch's articles, which are planned whole. */
  readonly batch: ReadonlySet<string>;
}

/** Answers, for the entities that lost or won appearances, the articles outside the batch that name them now. */
export async function planMoves(options: MovesOptions): Promise<ReadonlyMap<string, Set<string>>> {
  const { draft, graph, index, moves, batch } = options;
  const affected = [...new Set([...moves.from, ...moves.to])];
  const naming = new Map(affected.map((id) => [id, new Set<string>()]));
  if (affected.length === 0) return naming;
  for (const id of affected) draft.entities.add(id);
  const moved = new Map<string, string>();
  const appearances = await graph.appearancesOfEntities(affected);
  for (const row of appearances) {
    if (batch.has(row.articleId)) continue;
    const entityId = index.entityOf(parseIdentityClassId(row.identityClass), row.articleId);
    naming.get(entityId)?.add(row.articleId);
    if (entityId === row.entityId) continue;
    moved.set(row.id, entityId);
    moveAppearance(draft, row, entityId);
  }
  await moveStatements(options, moved);
  const publishers = await movePublications(options, affected);
  await moveRegisters(options, appearances, { moved, publishers });
  return naming;
}

function moveAppearance(draft: Draft, row: AppearanceRow, entityId: string): void {
  draft.moves.push({ from: row.entityId, to: entityId });
  draft.builder.relationshipBefore(link("OF", row.id, row.entityId));
  draft.builder.relationshipAfter(link("OF", row.id, entityId));
}

/** Entities now: of appearances by their ids, and of publishers by those of the articles. */
interface Moved {
  readonly moved: ReadonlyMap<string, string>;
  readonly publishers: ReadonlyMap<string, string>;
}

async function moveRegisters(
  { draft, graph }: MovesOptions,
  appearances: readonly AppearanceRow[],
  { moved, publishers }: Moved,
): Promise<void> {
  if (!graph.keepsPostings) return;
  const naming = appearances.filter(({ id }) => moved.has(id)).map(({ articleId }) => articleId);
  const articleIds = [...new Set([...naming, ...publishers.keys()])];
  for (const register of await graph.registers(articleIds))
    draft.moveRegister(register, moved, publishers.get(register.articleId));
}

async function moveStatements(
  { draft, graph, batch }: MovesOptions,
  moved: ReadonlyMap<string, string>,
): Promise<void> {
  if (moved.size === 0) return;
  const seen = new Set<string>();
  for (const row of await graph.statementsOfAppearances([...moved.keys()])) {
    if (batch.has(row.articleId) || seen.has(row.id)) continue;
    seen.add(row.id);
    draft.takeStatement(row);
    draft.addStatement(movedStatement(row, moved));
  }
}

function movedStatement(row: StatementRow, moved: ReadonlyMap<string, string>): StatementRow {
  return {
    ...row,
    sourceEntityId: moved.get(row.sourceId) ?? row.sourceEntityId,
    targetEntityId: moved.get(row.targetId) ?? row.targetEntityId,
    voiceEntityId: moved.get(row.voiceId ?? "") ?? row.voiceEntityId,
    placeEntityId: moved.get(row.placeId ?? "") ?? row.placeEntityId,
  };
}

/** Answers the publishers of the articles that have another one now. */
async function movePublications(
  { draft, graph, index, batch }: MovesOptions,
  affected: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const publishers = new Map<string, string>();
  for (const { articleId, publisher, entityId } of await graph.articlesPublishedBy(affected)) {
    const { identity } = publisherAppearance(publisher, "");
    const now = index.entityOf(identity, "");
    if (batch.has(articleId) || now === entityId) continue;
    draft.builder.relationshipBefore(link("PUBLISHED_BY", articleId, entityId));
    draft.builder.relationshipAfter(link("PUBLISHED_BY", articleId, now));
    publishers.set(articleId, now);
  }
  return publishers;
}

function link(type: string, sourceId: string, targetId: string): RelationshipRow {
  return { type, sourceId, targetId, properties: {} };
}
