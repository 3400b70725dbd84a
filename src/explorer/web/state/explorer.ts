/**
 * Explorer state
 * ==============
 *
 * The page's state as signals: what is loaded, what is shown of it, what is chosen. Components read signals and call
 * actions; nothing here touches the document.
 */
import { computed, signal } from "@preact/signals";
import type { ViewEdge } from "../../api/graph-part.ts";
import type { AnswerOf, Report } from "../../api/routes.ts";
import { type Bundle, bundleEdges } from "./bundle-edges.ts";
import { type Filters, isEdgeShown, noFilters } from "./filters.ts";
import { emptyGraph, type LoadedGraph } from "./loaded-graph.ts";
import { sampleGraph } from "./sample-graph.ts";

/** Without the token, which only ask-server.ts keeps. */
export type Session = Omit<AnswerOf<"session">, "token">;
export const views = ["graph", "list", "console", "statistics", "review"] as const;
export type View = (typeof views)[number];

export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "node"; readonly id: string }
  | { readonly kind: "bundle"; readonly id: string }
  | { readonly kind: "path"; readonly fromId: string | null; readonly toId: string | null };

export const session = signal<Session | null>(null);
export const view = signal<View>("graph");
export const graph = signal<LoadedGraph>(emptyGraph);
export const filters = signal<Filters>(noFilters);
export const reports = signal<ReadonlyMap<string, readonly Report[]>>(new Map());
export const selection = signal<Selection>({ kind: "none" });
/** Ids along the path that was found, drawn apart. */
export const path = signal<readonly string[]>([]);
export const colouring = signal<"type" | "community">("type");
export const communities = signal<ReadonlyMap<string, number>>(new Map());
export const showRelationNames = signal(false);
/** Nodes of the overview: the user's choice between a glance and everything. */
export const overviewSizes = [80, 300, 1_000, 5_000, 50_000] as const;
export const overviewSize = signal<number>(overviewSizes[0]);
export const filtersOpen = signal(true);
export const helpOpen = signal(false);
export const arranging = signal(false);
/** The last message to the user; read aloud by screen readers. */
export const notice = signal<{ readonly text: string; readonly kind: "info" | "error" }>({ text: "", kind: "info" });

/** Whether the filters leave a node. */
function nodeFilter(): (id: string) => boolean {
  const { nodes } = graph.value;
  const hidden = new Set(filters.value.hiddenEntityTypes);
  return (id) => {
    const node = nodes.get(id);
    return node !== undefined && !hidden.has(node.type);
  };
}

/** The edges that the filters leave. */
export const shownEdges = computed(() => {
  const isNodeShown = nodeFilter();
  const chosen = filters.value;
  const known = reports.value;
  return [...graph.value.edges.values()].filter(
    (edge) => isNodeShown(edge.sourceId) && isNodeShown(edge.targetId) && isEdgeShown(edge, chosen, known.get(edge.id)),
  );
});

export const bundles = computed<ReadonlyMap<string, Bundle>>(
  () => new Map(bundleEdges(shownEdges.value).map((bundle) => [bundle.id, bundle])),
);

function endsOf(edges: Iterable<ViewEdge>): ReadonlySet<string> {
  const ends = new Set<string>();
  for (const { sourceId, targetId } of edges) ends.add(sourceId).add(targetId);
  return ends;
}

/** Nodes that the filters leave: of those with edges, the ones that still have one. */
export const shownNodes = computed(() => {
  const linked = endsOf(shownEdges.value);
  const all = graph.value.edges;
  const linkedAtAll = shownEdges.value.length === all.size ? linked : endsOf(all.values());
  const isNodeShown = nodeFilter();
  return [...graph.value.nodes.values()].filter(
    (node) => isNodeShown(node.id) && (linked.has(node.id) || !linkedAtAll.has(node.id)),
  );
});

/** What of it is drawn. */
export const drawn = computed(() => sampleGraph(shownNodes.value, bundles.value));

export const nameOf = (id: string): string => graph.value.nodes.get(id)?.name ?? id;
export const say = (text: string, kind: "info" | "error" = "info"): void => {
  notice.value = { text, kind };
};
