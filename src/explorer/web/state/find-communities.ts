/** Communities of the shown lines, found in a worker. */
import { startWorker } from "../workers/start-worker.ts";
import type { CommunitiesTask } from "../workers/communities.worker.ts";
import { bundles, communities, shownNodes } from "./explorer.ts";

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
    nodes: shownNodes.value.map((node) => node.id),
    lines: [...bundles.value.values()].map(({ firstId, secondId, statementCount }) => [
      firstId,
      secondId,
      statementCount + 1,
    ]),
  };
  worker.postMessage(task);
}
