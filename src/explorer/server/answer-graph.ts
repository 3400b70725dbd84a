/**
 * Answers that are parts of the graph: overview, a saved view's entities, neighbours, paths.
 */
import { compareText } from "../../foundation/compare-text.ts";
import { edgesAmongEntities } from "../../queries/edges-among-entities.ts";
import { bestProvenEdges } from "../../queries/best-proven-edges.ts";
import type { NameIndex } from "../../queries/name-index.ts";
import type { NeighbourRow } from "../../queries/edge-row.ts";
import { edgesOfEntities } from "../../queries/edges-of-entities.ts";
import { findPath } from "../../queries/find-path.ts";
import type { ViewEdge } from "../api/graph-part.ts";
import type { AnswerOf, ParsedRequestOf } from "../api/routes.ts";
import type { ExplorerContext } from "./explorer-context.ts";
import { neighbourNode, nodesOf, uniqueEdges } from "./graph-part-of.ts";

/** Edges read for one expanded entity and direction. */
const neighbourLimit = 5_000;
/** So many more candidates than places: those best connected among each other are shown. */
const candidatesForEach = 3;
/** Entities that may be asked for one by one; each edge is compared with the list. */
const smallOverview = 500;
const edgesForEach = 4;

function weigh(edges: readonly ViewEdge[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const edge of edges) {
    for (const id of [edge.sourceId, edge.targetId]) weights.set(id, (weights.get(id) ?? 0) + edge.statementCount + 1);
  }
  return weights;
}

const heaviest = (weights: ReadonlyMap<string, number>, limit: number): string[] =>
  [...weights]
    .sort(([a, first], [b, second]) => second - first || compareText(a, b))
    .slice(0, limit)
    .map(([id]) => id);

/** A small overview is looked up by its entities, a large one cut from the best proven edges of all. */
async function overviewEdges(
  { store }: ExplorerContext,
  names: NameIndex,
  limit: number,
): Promise<readonly ViewEdge[]> {
  if (limit > smallOverview) return store.answer(bestProvenEdges, { limit: limit * edgesForEach });
  const ids = [...names.entities]
    .sort((a, b) => b.articleCount - a.articleCount || compareText(a.id, b.id))
    .slice(0, limit * candidatesForEach)
    .map((entity) => entity.id);
  return store.answer(edgesAmongEntities, { ids });
}

export async function answerOverview(
  context: ExplorerContext,
  request: ParsedRequestOf<"overview">,
): Promise<AnswerOf<"overview">> {
  const names = await context.names();
  const edges = await overviewEdges(context, names, request.limit);
  const chosen = new Set(heaviest(weigh(edges), request.limit));
  const shown = edges.filter((edge) => chosen.has(edge.sourceId) && chosen.has(edge.targetId));
  return { nodes: nodesOf(names, chosen), edges: uniqueEdges(shown) };
}

export async function answerEntities(
  context: ExplorerContext,
  request: ParsedRequestOf<"entities">,
): Promise<AnswerOf<"entities">> {
  const names = await context.names();
  const nodes = nodesOf(names, request.ids);
  const edges = await context.store.answer(edgesAmongEntities, { ids: nodes.map((node) => node.id) });
  return { nodes, edges: uniqueEdges(edges) };
}

function rankNeighbours(rows: readonly NeighbourRow[], known: ReadonlySet<string>): string[] {
  const weights = new Map<string, number>();
  for (const row of rows) {
    if (known.has(row.neighbourId)) continue;
    weights.set(row.neighbourId, (weights.get(row.neighbourId) ?? 0) + row.statementCount + 1);
  }
  return heaviest(weights, weights.size);
}

export async function answerNeighbours(
  context: ExplorerContext,
  request: ParsedRequestOf<"neighbours">,
): Promise<AnswerOf<"neighbours">> {
  const rows = await edgesOfEntities(context.store, [request.id], neighbourLimit);
  const ranked = rankNeighbours(rows, new Set([...request.known, request.id]));
  const added = ranked.slice(0, request.limit);
  const nodes = new Map(rows.map((row) => [row.neighbourId, neighbourNode(row)]));
  const shown = new Set([...request.known, request.id, ...added]);
  const among = await context.store.answer(edgesAmongEntities, { ids: [...shown] });
  return {
    nodes: added.flatMap((id) => nodes.get(id) ?? []),
    edges: uniqueEdges(among),
    omitted: ranked.length - added.length,
  };
}

export async function answerPath(
  context: ExplorerContext,
  request: ParsedRequestOf<"path">,
): Promise<AnswerOf<"path">> {
  const found = await findPath(context.store, request);
  const names = await context.names();
  return {
    found: found.ids.length > 0,
    path: [...found.ids],
    nodes: nodesOf(names, found.ids),
    edges: uniqueEdges(found.edges),
  };
}
