/**
 * One JSON object a line: first the nodes, then the relationships, each with its properties in order of their names.
 */
import { compareText } from "../../foundation/compare-text.ts";
import type { GraphStore } from "../../stores/graph-store.ts";
import { nodeLabels, relationshipTables } from "../graph-model.ts";
import type { Properties } from "../graph-patch.ts";
import { nodeRows, relationshipRows } from "./graph-rows.ts";

const file = "graph.jsonl";

export async function* writeJsonLines(
  store: GraphStore,
): AsyncGenerator<{ readonly file: string; readonly text: string }> {
  for (const label of nodeLabels) {
    for await (const { id, properties } of nodeRows(store, label)) {
      yield { file, text: line({ node: label, id, properties: sorted(properties) }) };
    }
  }
  for (const type of relationshipTables.keys()) {
    for await (const { sourceId: source, targetId: target, properties } of relationshipRows(store, type)) {
      yield { file, text: line({ relationship: type, source, target, properties: sorted(properties) }) };
    }
  }
}

const line = (row: object): string => `${JSON.stringify(row)}\n`;

function sorted(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => compareText(a, b)));
}
