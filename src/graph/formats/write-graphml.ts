/**
 * GraphML
 * =======
 *
 * Entities and edges for yEd, Gephi, NetworkX, igraph.
 *
 * @see http://graphml.graphdrawing.org/specification.html
 */
import type { GraphStore } from "../../stores/graph-store.ts";
import type { Properties } from "../graph-patch.ts";
import {
  attributeText,
  attributeTypes,
  edgeAttributes,
  entityAttributes,
  entityEdges,
  entityNodes,
  type Attribute,
} from "./entity-graph.ts";
import { escapeXml } from "./escape-xml.ts";

const file = "graph.graphml";

export async function* writeGraphml(
  store: GraphStore,
): AsyncGenerator<{ readonly file: string; readonly text: string }> {
  const keys = [...entityAttributes.map((row) => key("node", row)), ...edgeAttributes.map((row) => key("edge", row))];
  yield { file, text: `${head}${keys.join("")}  <graph id="newsgraph" edgedefault="directed">\n` };
  for await (const { id, properties } of entityNodes(store)) {
    yield { file, text: `    <node id="${escapeXml(id)}">${data("node", properties)}</node>\n` };
  }
  for await (const { id = "", sourceId, targetId, properties } of entityEdges(store)) {
    const ends = `source="${escapeXml(sourceId)}" target="${escapeXml(targetId)}"`;
    yield { file, text: `    <edge id="${escapeXml(id)}" ${ends}>${data("edge", properties)}</edge>\n` };
  }
  yield { file, text: "  </graph>\n</graphml>\n" };
}

const head = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

function key(scope: "node" | "edge", { name, kind }: Attribute): string {
  return `  <key id="${scope}-${name}" for="${scope}" attr.name="${name}" attr.type="${attributeTypes[kind]}"/>\n`;
}

function data(scope: "node" | "edge", properties: Properties): string {
  const listed = scope === "node" ? entityAttributes : edgeAttributes;
  return listed
    .flatMap(({ name }) => {
      const value = properties[name] ?? null;
      return value === null ? [] : [`<data key="${scope}-${name}">${escapeXml(attributeText(value))}</data>`];
    })
    .join("");
}
