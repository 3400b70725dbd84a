/** What a user can do to the view: fetch, expand, remove, undo. Each change of the graph is kept for undo. */
import type { GraphPart } from "../../api/graph-part.ts";
import { askServer, keepToken } from "./ask-server.ts";
import { filters, graph, overviewSize, path, reports, say, selection, session, view } from "./explorer.ts";
import { addPart, emptyGraph, keepNodes, type LoadedGraph, neighbourIds } from "./loaded-graph.ts";
import { t } from "./translate.ts";

const undoDepth = 50;
const reportBatch = 5_000;
/** Above so many edges nobody asks who reported them: publishers cannot be filtered, time by the edges' own dates. */
const mostReported = 20_000;
const past: LoadedGraph[] = [];
let reporting = 0;

/** Runs an action and tells the user where it fails. */
export async function attempt(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), "error");
  }
}

function changeGraph(next: LoadedGraph): void {
  past.push(graph.value);
  if (past.length > undoDepth) past.shift();
  graph.value = next;
  void attempt(fetchReports);
}

export function undo(): void {
  const last = past.pop();
  if (last !== undefined) graph.value = last;
}

/** Who reported the edges that came new: the filters by publisher and time, and the timeline, are made from it. */
export async function fetchReports(): Promise<void> {
  const turn = (reporting += 1);
  if (graph.value.edges.size > mostReported) return;
  const missing = [...graph.value.edges.keys()].filter((id) => !reports.value.has(id));
  for (let start = 0; start < missing.length && turn === reporting; start += reportBatch) {
    const factIds = missing.slice(start, start + reportBatch);
    const answer = await askServer("reports", { factIds });
    const known = new Map(reports.value);
    for (const id of factIds) known.set(id, []);
    for (const report of answer.reports) known.set(report.factId, [...(known.get(report.factId) ?? []), report]);
    reports.value = known;
  }
}

export const addToGraph = (part: GraphPart): void => {
  changeGraph(addPart(graph.value, part));
};

export async function openSession(): Promise<void> {
  const { token, ...rest } = await askServer("session", {});
  keepToken(token);
  session.value = rest;
}

/**
 * Reads what is loaded again after somebody has judged: entities have come and gone, so nothing before it can be
 * undone.
 */
export async function refreshGraph(judged: readonly string[]): Promise<void> {
  const ids = [...new Set([...judged, ...graph.value.nodes.keys()])].slice(0, 5_000);
  const part = await askServer("entities", { ids });
  path.value = [];
  selection.value = { kind: "none" };
  reports.value = new Map();
  past.length = 0;
  graph.value = addPart(emptyGraph, part);
  await fetchReports();
}

export async function showOverview(): Promise<void> {
  const part = await askServer("overview", { limit: overviewSize.value });
  path.value = [];
  changeGraph(addPart(emptyGraph, part));
}

/** Brings an entity into the view, with the edges to what is there. */
export async function showEntity(id: string): Promise<void> {
  view.value = view.value === "list" ? "list" : "graph";
  if (!graph.value.nodes.has(id)) {
    addToGraph(await askServer("entities", { ids: [...graph.value.nodes.keys(), id].slice(-5_000) }));
  }
  selection.value = { kind: "node", id };
}

/** The one that has exactly this name: what only looks like it is somebody else. */
export async function showEntityCalled(name: string): Promise<void> {
  const { hits } = await askServer("search", { text: name.slice(0, 200) });
  const hit = hits.find((candidate) => candidate.name === name);
  if (hit === undefined) say(t("search.none"));
  else await showEntity(hit.id);
}

export async function expand(id: string): Promise<void> {
  const part = await askServer("neighbours", { id, known: [...graph.value.nodes.keys()].slice(0, 5_000) });
  if (part.nodes.length === 0) {
    say(t("entity.noMore"));
    return;
  }
  addToGraph(part);
  const added = t("entity.expanded", { count: part.nodes.length });
  say(part.omitted > 0 ? `${added}, ${t("entity.omitted", { count: part.omitted })}` : added);
}

export function removeNode(id: string): void {
  selection.value = { kind: "none" };
  changeGraph(keepNodes(graph.value, (other) => other !== id));
}

export function keepNeighbourhood(id: string): void {
  const near = neighbourIds(graph.value, id);
  changeGraph(keepNodes(graph.value, (other) => other === id || near.has(other)));
}

export function clearGraph(): void {
  selection.value = { kind: "none" };
  path.value = [];
  changeGraph(emptyGraph);
}

export interface PathWish {
  readonly fromId: string;
  readonly toId: string;
  readonly longest: number;
  readonly factualOnly: boolean;
}

/** True where a chain was found; it is then in the view. */
export async function showPath(wish: PathWish): Promise<boolean> {
  const answer = await askServer("path", wish);
  path.value = answer.path;
  if (answer.found) addToGraph(answer);
  return answer.found;
}

export function changeFilters(change: Partial<typeof filters.value>): void {
  filters.value = { ...filters.value, ...change };
}
