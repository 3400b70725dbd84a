import { NewsgraphError, StoreError } from "../foundation/errors.ts";
import { nodeLabels } from "../graph/graph-model.ts";
import { exportedNodes } from "../queries/exported-nodes.ts";
import type { GraphStore } from "./graph-store.ts";

/** True where a graph has neither articles nor anything else of its own but what a load that broke off has left. */
export async function isEmptyGraph(store: Pick<GraphStore, "answer">): Promise<boolean> {
  try {
    for (const label of nodeLabels.filter((name) => name !== "Graph")) {
      const rows = await store.answer(exportedNodes(label, "ids"), { after: "", limit: 1 });
      if (rows.length > 0) return false;
    }
    return true;
  } catch (error) {
    if (NewsgraphError.isInstance(error) && error.code === "store/loading") return true;
    throw error;
  }
}

/** Refuses to load into a graph that has something in it. */
export async function checkEmpty(store: Pick<GraphStore, "answer" | "place">): Promise<void> {
  if (!(await isEmptyGraph(store))) throw notEmpty(store.place);
}

export function notEmpty(place: string): StoreError {
  return new StoreError({
    code: "store/not-empty",
    place,
    problem: "the database has something in it already, and only an empty one is loaded at once",
    remedy: "Build it article by article (without --initial), or choose another graph",
  });
}
