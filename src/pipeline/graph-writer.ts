/**
 * Graph writer
 * ============
 *
 * Brings changes into a store, a patch at a time, each planned on exactly the graph that it is applied to: writers take
 * turns, and whoever finds that somebody else wrote since reads the graph's identities again.
 */
import type { Change, Explanation } from "../graph/planning/change.ts";
import { Planner } from "../graph/planning/planner.ts";
import { readStoredGraph } from "../graph/planning/read-stored-graph.ts";
import type { GraphPatch } from "../graph/graph-patch.ts";
import { graphState } from "../queries/graph-state.ts";
import type { GraphStore } from "../stores/graph-store.ts";

export interface WrittenChanges {
  readonly patch: GraphPatch;
  readonly skipped: readonly Explanation[];
  readonly explain: () => readonly Explanation[];
}

/** True where a patch would change nothing. */
function isEmptyPatch(patch: GraphPatch): boolean {
  const removed = patch.removedNodes.length + patch.removedRelationships.length;
  const changed = patch.changedNodes.length + patch.changedRelationships.length;
  return removed + changed + patch.createdNodes.length + patch.createdRelationships.length === 0;
}

export class GraphWriter {
  readonly #store: GraphStore;
  readonly #planner: Planner;
  /** The patch that the planner's knowledge ends with; undefined before it has read anything. */
  #known: string | null | undefined = undefined;

  constructor(store: GraphStore) {
    this.#store = store;
    this.#planner = new Planner(readStoredGraph(store));
  }

  /** Plans the changes and applies the patch, in this writer's turn. */
  write(changes: readonly Change[]): Promise<WrittenChanges> {
    return this.#store.exclusively(async () => {
      await this.#catchUp();
      const plan = await this.#planner.plan(changes);
      if (!isEmptyPatch(plan.patch)) {
        // What the planner took for granted is in the graph only when this has succeeded.
        this.#known = undefined;
        await this.#store.apply(plan.patch);
        this.#known = plan.patch.id;
      }
      return plan;
    });
  }

  /** Plans the changes alone; to be called once, since the planner then knows what the graph does not. */
  async rehearse(changes: readonly Change[]): Promise<WrittenChanges> {
    await this.#catchUp();
    return this.#planner.plan(changes);
  }

  async #catchUp(): Promise<void> {
    const [state] = await this.#store.answer(graphState, {});
    const lastPatch = state?.lastPatch ?? null;
    if (this.#known === lastPatch) return;
    await this.#planner.load();
    this.#known = lastPatch;
  }
}
