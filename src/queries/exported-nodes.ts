/** Pages of all nodes of a label, in order: what exports are made of, whatever the size of the graph. */
import { z } from "zod";
import { nodeTables, type NodeLabel } from "../graph/graph-model.ts";
import type { NamedQuery } from "./named-query.ts";
import { columns } from "./planned-rows.ts";

/** The whole nodes, or their ids alone. */
export function exportedNodes(label: NodeLabel, what: "ids" | "rows") {
  const listed = what === "ids" ? "node.id AS id" : columns("node", nodeTables[label]);
  return {
    name: `exported-${what}-${label}`,
    description: `A page of the ${label} nodes in order of their ids.`,
    template: { file: "exported-nodes", fill: { Label: label, Columns: listed } },
    parameters: z.object({ after: z.string(), limit: z.int().min(1) }),
    row: z.looseObject({ id: z.string() }),
    listed: false,
  } as const satisfies NamedQuery;
}
