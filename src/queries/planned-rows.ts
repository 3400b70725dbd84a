/**
 * Planned rows
 * ============
 *
 * Nodes and relationships as rows of a patch, by ids: what planning reads of articles that change. One file of Cypher
 * serves all labels and types; the names in it come from the graph model.
 */
import { z } from "zod";
import { nodeTables, relationshipTables, type NodeLabel, type PropertyTable } from "../graph/graph-model.ts";
import type { NamedQuery } from "./named-query.ts";

const ids = z.object({ ids: z.array(z.string()) });
const idRow = z.looseObject({ id: z.string() });
const endsRow = z.looseObject({ sourceId: z.string(), targetId: z.string() });

export function columns(variable: string, table: PropertyTable): string {
  return Object.keys(table)
    .map((name) => `${variable}.\`${name}\` AS \`${name}\``)
    .join(", ");
}

export function nodesById(label: NodeLabel) {
  return {
    name: `planned-nodes-${label}`,
    description: `The ${label} nodes of some ids.`,
    template: { file: "planned-nodes", fill: { Label: label, Columns: columns("node", nodeTables[label]) } },
    parameters: ids,
    byIds: true,
    row: idRow,
    listed: false,
  } as const satisfies NamedQuery;
}

export function relationshipsFrom(type: string) {
  const { fill, properties } = typeFill(type);
  const listed = columns("edge", properties);
  return {
    name: `planned-outgoing-${type}`,
    description: `The ${type} relationships from some nodes.`,
    template: { file: "planned-outgoing", fill: { ...fill, Columns: listed === "" ? "" : `, ${listed}` } },
    parameters: ids,
    byIds: true,
    row: endsRow,
    listed: false,
  } as const satisfies NamedQuery;
}

export function relationshipsTo(type: string) {
  return {
    name: `planned-incoming-${type}`,
    description: `The ${type} relationships to some nodes.`,
    template: { file: "planned-incoming", fill: typeFill(type).fill },
    parameters: ids,
    byIds: true,
    row: endsRow,
    listed: false,
  } as const satisfies NamedQuery;
}

export const plannedJudgements = {
  name: "planned-judgements",
  description: "All judgements.",
  template: { file: "planned-judgements", fill: { Columns: columns("node", nodeTables.Judgement) } },
  parameters: z.object({}),
  row: idRow,
  listed: false,
} as const satisfies NamedQuery;

function typeFill(type: string) {
  const table = relationshipTables.get(type);
  if (table === undefined) throw new RangeError(`The graph model has no relationship type ${type}`);
  return { fill: { Type: type, Source: table.source, Target: table.target }, properties: table.properties };
}
