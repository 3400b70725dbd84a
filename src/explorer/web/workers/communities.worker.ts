/**
 * Communities worker
 * ==================
 *
 * Louvain (Blondel et al., 2008) over the shown lines, weighted by statements. Communities are numbered by size; the
 * draw is seeded, so that the same view has the same colours.
 */
import Graph from "graphology";
import louvain from "graphology-communities-louvain";

export interface CommunitiesTask {
  readonly nodes: readonly string[];
  readonly lines: readonly (readonly [string, string, number])[];
}

/** Lehmer's generator with Park and Miller's constants. */
function seededDraw(): () => number {
  let state = 20_231;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function findCommunities({ nodes, lines }: CommunitiesTask): ReadonlyMap<string, number> {
  const graph = new Graph({ type: "undirected" });
  for (const id of nodes) graph.addNode(id);
  for (const [first, second, weight] of lines) graph.mergeEdge(first, second, { weight });
  const found = louvain(graph, { getEdgeWeight: "weight", rng: seededDraw() });
  const sizes = new Map<number, number>();
  for (const community of Object.values(found)) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const ranked = [...sizes].sort(([a, first], [b, second]) => second - first || a - b).map(([community]) => community);
  const rank = new Map(ranked.map((community, index) => [community, index]));
  return new Map(Object.entries(found).map(([id, community]) => [id, rank.get(community) ?? 0]));
}

addEventListener("message", (event: MessageEvent<CommunitiesTask>) => {
  postMessage(findCommunities(event.data));
});
