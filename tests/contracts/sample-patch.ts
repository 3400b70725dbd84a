/**
 * A patch with every label, every relationship type and every kind of property: two articles about one meeting, with
 * names that break careless quoting.
 */
import {
  nodeLabels,
  nodeTables,
  relationshipTables,
  type NodeLabel,
  type PropertyKind,
  type PropertyTable,
} from "../../src/graph/graph-model.ts";
import type { GraphPatch, NodeRow, Properties, PropertyValue, RelationshipRow } from "../../src/graph/graph-patch.ts";

/** Names that must survive unchanged everywhere. */
export const hardNames = [
  "O'Brien",
  '"; DROP',
  "<script>alert(1)</script>",
  "`; MATCH (n) DETACH DELETE n //",
  "Jürgen Groß 😀 👩‍👩‍👧",
  "\\' OR 1=1",
  "$name {x} ${y}",
  "zwei\nZeilen\tund mehr",
  "עברית العربية",
] as const;

export const emptyPatch: Omit<GraphPatch, "id"> = {
  removedRelationships: [],
  removedNodes: [],
  createdNodes: [],
  changedNodes: [],
  createdRelationships: [],
  changedRelationships: [],
};

const sampleValues: Readonly<Record<PropertyKind, (name: string, seed: number) => PropertyValue>> = {
  string: (name, seed) => `${name} ${seed}`,
  strings: (_, seed) => (seed % 3 === 0 ? [] : [hardNames[seed % hardNames.length] ?? "", "a,b", "[c]", ""]),
  integer: (_, seed) => (seed % 2 === 0 ? seed : 2 ** 40 + seed),
  number: (_, seed) => (seed % 2 === 0 ? 1 : 0.1 * seed),
  boolean: (_, seed) => seed % 2 === 0,
};

/** Every third property is left out, so that each column also sees nothing. */
function sampleProperties(table: PropertyTable, seed: number): Properties {
  const entries = Object.entries(table).filter(([name], index) => name !== "id" && (index + seed) % 3 !== 0);
  return Object.fromEntries(entries.map(([name, kind], index) => [name, sampleValues[kind](name, seed + index)]));
}

const nodesOfLabel = 4;
const nodeId = (label: string, index: number): string => `${label.toLowerCase()}-${index}`;

function sampleNode(label: NodeLabel, index: number): NodeRow {
  const properties = sampleProperties(nodeTables[label], index);
  const entity = label === "Entity" ? { name: hardNames[index] ?? "", type: "Person" } : {};
  return { label, id: nodeId(label, index), properties: { ...properties, ...entity } };
}

function sampleRelationships(type: string): RelationshipRow[] {
  const table = relationshipTables.get(type);
  if (table === undefined) return [];
  return [0, 1, 2].map((index) => {
    const id = "id" in table.properties ? { id: `${type}-${index}` } : {};
    return {
      type,
      sourceId: nodeId(table.source, index),
      targetId: nodeId(table.target, index + 1),
      ...id,
      properties: { ...sampleProperties(table.properties, index), ...id },
    };
  });
}

/** The whole model once, but the Graph node, which belongs to the store. */
export const wholeModel: GraphPatch = {
  ...emptyPatch,
  id: "whole-model",
  createdNodes: nodeLabels
    .filter((label) => label !== "Graph")
    .flatMap((label) => Array.from({ length: nodesOfLabel }, (_, index) => sampleNode(label, index))),
  createdRelationships: [...relationshipTables.keys()].flatMap(sampleRelationships),
};
