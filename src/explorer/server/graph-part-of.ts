/** Rows of the named queries as the page's nodes and edges. */
import type { ViewEdge, ViewNode } from "../api/graph-part.ts";
import type { NameIndex, NamedEntity } from "../../queries/name-index.ts";
import type { NeighbourRow } from "../../queries/edge-row.ts";

export function viewNode(entity: NamedEntity): ViewNode {
  return { id: entity.id, name: entity.name, type: entity.type, articleCount: entity.articleCount };
}

export function viewEdge(row: ViewEdge): ViewEdge {
  return {
    id: row.id,
    sourceId: row.sourceId,
    targetId: row.targetId,
    type: row.type,
    polarity: row.polarity,
    modality: row.modality,
    role: row.role,
    former: row.former,
    statementCount: row.statementCount,
    ownVoiceCount: row.ownVoiceCount,
    attributedCount: row.attributedCount,
    articleCount: row.articleCount,
    sourceCount: row.sourceCount,
    eventFrom: row.eventFrom,
    eventTo: row.eventTo,
    publishedFrom: row.publishedFrom,
    publishedTo: row.publishedTo,
    table: row.table,
  };
}

export function neighbourNode(row: NeighbourRow): ViewNode {
  return {
    id: row.neighbourId,
    name: row.neighbourName,
    type: row.neighbourType,
    articleCount: row.neighbourArticleCount,
  };
}

/** The nodes of ids that the index knows, in the order given. */
export function nodesOf(names: NameIndex, ids: Iterable<string>): ViewNode[] {
  return [...ids].flatMap((id) => {
    const entity = names.byId.get(id);
    return entity === undefined ? [] : [viewNode(entity)];
  });
}

/** One of each id: an edge between two known entities comes from both ends. */
export function uniqueEdges(rows: readonly ViewEdge[]): ViewEdge[] {
  return [...new Map(rows.map((row) => [row.id, viewEdge(row)])).values()];
}
