/**
 * Layout runner
 * =============
 *
 * Sends the graph to the layout's worker and moves the nodes to the places that come back, smoothly where people have
 * not asked their system for less motion. A new run ends the one before. While somebody moves the picture the worker
 * rests and what it has sent waits.
 */
import { animateNodes } from "sigma/utils";
import type { LayoutMessage, LayoutStep, LayoutTask } from "../workers/layout-message.ts";
import { startWorker } from "../workers/start-worker.ts";
import type { PictureGraph } from "./picture-graph.ts";

const smoothUpTo = 1_500;

function taskOf(graph: PictureGraph, ids: readonly string[]): LayoutTask {
  const index = new Map(ids.map((id, position) => [id, position]));
  const positions = new Float64Array(ids.length * 2);
  const sizes = new Float64Array(ids.length);
  const fixed = new Uint8Array(ids.length);
  ids.forEach((id, position) => {
    const { x, y, size, held } = graph.getNodeAttributes(id);
    positions.set([x, y], position * 2);
    sizes[position] = size;
    fixed[position] = held ? 1 : 0;
  });
  const lines = new Uint32Array(graph.size * 2);
  const weights = new Float64Array(graph.size);
  let line = 0;
  graph.forEachEdge((id, { weight }) => {
    const [first, second] = graph.extremities(id);
    lines.set([index.get(first) ?? 0, index.get(second) ?? 0], line * 2);
    weights[line] = weight;
    line += 1;
  });
  return { kind: "task", positions, sizes, fixed, lines, weights };
}

export class LayoutRunner {
  readonly #graph: PictureGraph;
  readonly #onRunning: (running: boolean) => void;
  #held = false;
  /** What came while the picture was moved. */
  #waiting: (() => void) | null = null;
  #worker: Worker | null = null;
  #cancelAnimation: () => void = () => undefined;

  constructor(graph: PictureGraph, onRunning: (running: boolean) => void) {
    this.#graph = graph;
    this.#onRunning = onRunning;
  }

  get running(): boolean {
    return this.#worker !== null;
  }

  run(): void {
    this.stop();
    if (this.#graph.order === 0) return;
    const ids = this.#graph.nodes();
    const worker = startWorker("layout");
    this.#worker = worker;
    this.#onRunning(true);
    worker.addEventListener("message", (event: MessageEvent<LayoutStep>) => {
      this.#whenFree(() => {
        this.#move(ids, event.data.positions);
        if (event.data.done) this.#end();
      });
    });
    worker.addEventListener("error", () => {
      this.#end();
    });
    worker.postMessage(taskOf(this.#graph, ids) satisfies LayoutMessage);
    if (this.#held) this.hold(true);
  }

  /** True while somebody moves the picture. */
  hold(held: boolean): void {
    this.#held = held;
    this.#worker?.postMessage({ kind: "hold", held } satisfies LayoutMessage);
    if (held) return;
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.();
  }

  stop(): void {
    this.#cancelAnimation();
    if (this.#worker !== null) this.#end();
  }

  /** Of several steps that wait only the last is of use. */
  #whenFree(action: () => void): void {
    if (this.#held) this.#waiting = action;
    else action();
  }

  #end(): void {
    this.#waiting = null;
    this.#worker?.terminate();
    this.#worker = null;
    this.#onRunning(false);
  }

  #move(ids: readonly string[], positions: Float64Array): void {
    const targets: Record<string, { x: number; y: number }> = {};
    ids.forEach((id, index) => {
      if (!this.#graph.hasNode(id)) return;
      targets[id] = { x: positions[index * 2] ?? 0, y: positions[index * 2 + 1] ?? 0 };
    });
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#cancelAnimation();
    if (calm || ids.length > smoothUpTo) {
      this.#graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...targets[id] }), {
        attributes: ["x", "y"],
      });
    } else this.#cancelAnimation = animateNodes(this.#graph, targets, { duration: 600, easing: "cubicInOut" });
  }
}
