import type { GraphPatch } from "../graph/graph-patch.ts";
import type { ChangeSummary } from "./graph-store.ts";

const unchanged = { created: 0, changed: 0, removed: 0 };

/** What applying the patch did; nothing where it was in the graph already. */
export function summarisePatch(patch: GraphPatch, applied: boolean): ChangeSummary {
  if (!applied) return { nodes: unchanged, relationships: unchanged, applied };
  return {
    nodes: {
      created: patch.createdNodes.length,
      changed: patch.changedNodes.length,
      removed: patch.removedNodes.length,
    },
    relationships: {
      created: patch.createdRelationships.length,
      changed: patch.changedRelationships.length,
      removed: patch.removedRelationships.length,
    },
    applied,
  };
}
