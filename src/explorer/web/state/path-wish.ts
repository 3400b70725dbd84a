/** Picking the two ends of a path: the first from a node's panel, the second by the next node clicked or found. */
import type { ViewNode } from "../../api/graph-part.ts";
import { addToGraph } from "./actions.ts";
import { graph, path, selection } from "./explorer.ts";

export function startPath(fromId: string): void {
  path.value = [];
  selection.value = { kind: "path", fromId, toId: null };
}

export function isPickingPath(): boolean {
  return selection.value.kind === "path" && selection.value.toId === null;
}

export function choosePathEnd(node: ViewNode): void {
  const chosen = selection.value;
  if (chosen.kind !== "path" || chosen.fromId === node.id) return;
  if (!graph.value.nodes.has(node.id)) addToGraph({ nodes: [node], edges: [] });
  selection.value = { ...chosen, toId: node.id };
}

export function giveUpPath(): void {
  path.value = [];
  selection.value = { kind: "none" };
}
