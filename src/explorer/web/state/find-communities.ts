/** Communities of the shown lines, found in a worker. */
import { startWorker } from "../workers/start-worker.ts";
import type { CommunitiesTask } from "../workers/communities.worker.ts";
import { communities, drawn } from "./explorer.ts";

let running: Worker | null = null;

/** A later call ends the one before. */
export function findCommunities(): void {
  running?.terminate();
  const worker = startWorker("communities");
  running = worker;
  worker.addEventListener("message", (event: MessageEvent<ReadonlyMap<string, number>>) => {
    communities.value = event.data;
    worker.terminate();
  });
  const task: CommunitiesTask = {
    nodes: drawn.value.nodes.map((node) => node.id),
    lines: [...drawn.value.bundles.values()].map(({ firstId, secondId, statementCount }) => [
      firstId,
      secondId,
      statementCount + 1,
    ]),
  };
  worker.postMessage(task);
}
