/**
 * GEXF 1.3, for Gephi: every relation an edge of its own. The document is built as a tree, so that names cannot become
 * markup.
 *
 * @see https://gexf.net/schema.html
 */
import type { ViewEdge, ViewNode } from "../../api/graph-part.ts";

const gexf = "http://gexf.net/1.3";
const viz = "http://gexf.net/1.3/viz";

export interface PlacedNode {
  readonly node: ViewNode;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
}

const nodeColumns = ["type", "articleCount"] as const;
const edgeColumns = [
  "type",
  "polarity",
  "modality",
  "role",
  "former",
  "statementCount",
  "articleCount",
  "sourceCount",
  "publishedFrom",
  "publishedTo",
] as const;
const numbers = new Set<string>(["articleCount", "statementCount", "sourceCount"]);

type Values = Readonly<Record<string, string>>;

function element(parent: Element, name: string, attributes: Values = {}): Element {
  const child = parent.ownerDocument.createElementNS(name.startsWith("viz:") ? viz : gexf, name);
  for (const [key, value] of Object.entries(attributes)) child.setAttribute(key, value);
  parent.append(child);
  return child;
}

function declare(parent: Element, kind: string, columns: readonly string[]): void {
  const list = element(parent, "attributes", { class: kind });
  for (const id of columns) element(list, "attribute", { id, title: id, type: numbers.has(id) ? "integer" : "string" });
}

function describe(
  parent: Element,
  columns: readonly string[],
  of: Readonly<Record<string, string | number | boolean | null>>,
): void {
  const list = element(parent, "attvalues");
  for (const column of columns) {
    const value = of[column];
    if (value !== null && value !== undefined) element(list, "attvalue", { for: column, value: String(value) });
  }
}

function addNode(parent: Element, { node, x, y, size, color }: PlacedNode): void {
  const item = element(parent, "node", { id: node.id, label: node.name });
  describe(item, nodeColumns, node);
  const [r = "0", g = "0", b = "0"] = (color.match(/[\da-f]{2}/gi) ?? []).map((part) => String(parseInt(part, 16)));
  element(item, "viz:color", { r, g, b });
  element(item, "viz:position", { x: String(x), y: String(-y), z: "0" });
  element(item, "viz:size", { value: String(size) });
}

export function writeGexf(nodes: readonly PlacedNode[], edges: readonly ViewEdge[]): string {
  const tree = document.implementation.createDocument(gexf, "gexf");
  const root = tree.documentElement;
  root.setAttribute("version", "1.3");
  const graph = element(root, "graph", { defaultedgetype: "directed", mode: "static" });
  declare(graph, "node", nodeColumns);
  declare(graph, "edge", edgeColumns);
  const nodeList = element(graph, "nodes");
  for (const node of nodes) addNode(nodeList, node);
  const edgeList = element(graph, "edges");
  for (const edge of edges) {
    const { id, sourceId, targetId, statementCount } = edge;
    const ends = { id, source: sourceId, target: targetId, weight: String(statementCount), label: edge.type };
    describe(element(edgeList, "edge", ends), edgeColumns, edge);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(tree)}\n`;
}
