/**
 * GEXF
 * ====
 *
 * Entities and edges for Gephi, version 1.3, with the number of statements as weight.
 *
 * @see https://gexf.net/schema.html
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

const file = "graph.gexf";

export async function* writeGexf(store: GraphStore): AsyncGenerator<{ readonly file: string; readonly text: string }> {
  yield {
    file,
    text: `${head}${attributes("node", entityAttributes)}${attributes("edge", edgeAttributes)}    <nodes>\n`,
  };
  for await (const { id, properties } of entityNodes(store)) {
    const label = escapeXml(attributeText(properties["name"] ?? ""));
    yield {
      file,
      text: `      <node id="${escapeXml(id)}" label="${label}">${values(entityAttributes, properties)}</node>\n`,
    };
  }
  yield { file, text: "    </nodes>\n    <edges>\n" };
  for await (const { id = "", sourceId, targetId, type, properties } of entityEdges(store)) {
    const ends = `id="${escapeXml(id)}" source="${escapeXml(sourceId)}" target="${escapeXml(targetId)}"`;
    const weight = attributeText(properties["statementCount"] ?? 1);
    const drawn = `${ends} kind="${type}" label="${type}" weight="${weight}"`;
    yield { file, text: `      <edge ${drawn}>${values(edgeAttributes, properties)}</edge>\n` };
  }
  yield { file, text: "    </edges>\n  </graph>\n</gexf>\n" };
}

const head = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
  <graph defaultedgetype="directed" mode="static">
`;

function attributes(scope: "node" | "edge", listed: readonly Attribute[]): string {
  const rows = listed.map(
    ({ name, kind }) => `      <attribute id="${name}" title="${name}" type="${attributeTypes[kind]}"/>\n`,
  );
  return `    <attributes class="${scope}" mode="static">\n${rows.join("")}    </attributes>\n`;
}

function values(listed: readonly Attribute[], properties: Properties): string {
  const rows = listed.flatMap(({ name }) => {
    const value = properties[name] ?? null;
    return value === null ? [] : [`<attvalue for="${name}" value="${escapeXml(attributeText(value))}"/>`];
  });
  return rows.length === 0 ? "" : `<attvalues>${rows.join("")}</attvalues>`;
}
