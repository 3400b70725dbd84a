/**
 * Layout worker
 * =============
 *
 * ForceAtlas2 (Jacomy et al., 2014), then Noverlap, away from the page so that it never freezes. Steps in between are
 * sent for large graphs, where people would wait; small ones arrive finished. On a machine of two cores without a
 * graphics card drawing needs the processor too: between its steps the worker rests for as long as it worked, and while
 * somebody moves the picture it stands still.
 */
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import type { LayoutMessage, LayoutStep, LayoutTask } from "./layout-message.ts";

type Attributes = { x: number; y: number; size: number; fixed: boolean };
type LayoutGraph = Graph<Attributes, { weight: number }>;

/** Room for each node, in units that are about pixels at first sight. */
const room = 105;

function makeGraph(task: LayoutTask): LayoutGraph {
  const graph: LayoutGraph = new Graph({ type: "undirected" });
  task.sizes.forEach((size, index) => {
    const x = task.positions[index * 2] ?? 0;
    const y = task.positions[index * 2 + 1] ?? 0;
    graph.addNode(String(index), { x, y, size, fixed: task.fixed[index] === 1 });
  });
  task.weights.forEach((weight, index) => {
    graph.mergeEdge(String(task.lines[index * 2]), String(task.lines[index * 2 + 1]), { weight });
  });
  return graph;
}

function send(graph: LayoutGraph, done: boolean): void {
  const positions = new Float64Array(graph.order * 2);
  graph.forEachNode((node, { x, y }) => {
    positions[Number(node) * 2] = x;
    positions[Number(node) * 2 + 1] = y;
  });
  const step: LayoutStep = { positions, done };
  postMessage(step, { transfer: [positions.buffer] });
}

function spreadOut(graph: LayoutGraph): void {
  let reach = 1;
  graph.forEachNode((_, { x, y }) => {
    reach = Math.max(reach, Math.abs(x), Math.abs(y));
  });
  const scale = (Math.sqrt(graph.order) * room) / 2 / reach;
  graph.updateEachNodeAttributes((_, attributes) => ({
    ...attributes,
    x: attributes.x * scale,
    y: attributes.y * scale,
  }));
}

function amountOfWork(order: number): { readonly rounds: number; readonly iterations: number } {
  if (order <= 300) return { rounds: 1, iterations: 500 };
  return order <= 1_000 ? { rounds: 8, iterations: 40 } : { rounds: 40, iterations: 3 };
}

/** Milliseconds between two steps that are shown; each is a pass over the whole picture. */
const stepEvery = 1_500;
const longestRest = 250;

const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, Math.min(milliseconds, longestRest));
  });

/** Goes on at once, or when the hold is taken off. */
let letGo: () => void = () => undefined;
let unheld: Promise<void> = Promise.resolve();
let isHeld = false;

function hold(held: boolean): void {
  if (held === isHeld) return;
  isHeld = held;
  if (!held) letGo();
  else {
    unheld = new Promise((resolve) => {
      letGo = resolve;
    });
  }
}

async function arrange(task: LayoutTask): Promise<void> {
  const graph = makeGraph(task);
  const anyFixed = task.fixed.includes(1);
  const { rounds, iterations } = amountOfWork(graph.order);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 0.6,
    scalingRatio: 12,
    strongGravityMode: false,
    edgeWeightInfluence: 0.4,
    barnesHutOptimize: graph.order > 600,
    slowDown: 1 + Math.log(graph.order + 1),
  };
  let shown = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    forceAtlas2.assign(graph, { iterations, settings, getEdgeWeight: "weight" });
    if (round + 1 === rounds) break;
    if (performance.now() - shown > stepEvery) {
      send(graph, false);
      shown = performance.now();
    }
    await rest(performance.now() - began);
    await unheld;
  }
  if (!anyFixed) spreadOut(graph);
  if (graph.order <= 2_000) noverlap.assign(graph, { maxIterations: 120, settings: { margin: 14, ratio: 1.3 } });
  send(graph, true);
}

addEventListener("message", ({ data }: MessageEvent<LayoutMessage>) => {
  if (data.kind === "hold") hold(data.held);
  else void arrange(data);
});
