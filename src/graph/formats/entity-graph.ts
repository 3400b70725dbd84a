/** The part of a graph that programs for networks draw: entities, and the edges between them. */
import type { GraphStore } from "../../stores/graph-store.ts";
import { factProperties, factRelationships, nodeTables, type PropertyKind } from "../graph-model.ts";
import type { NodeRow, PropertyValue, RelationshipRow } from "../graph-patch.ts";
import { nodeRows, relationshipRows } from "./graph-rows.ts";

export interface Attribute {
  readonly name: string;
  readonly kind: PropertyKind;
}

/** The names that both GEXF and GraphML have for the kinds of values. */
export const attributeTypes: Readonly<Record<PropertyKind, string>> = {
  string: "string",
  strings: "string",
  integer: "long",
  number: "double",
  boolean: "boolean",
};

const attributes = (table: Readonly<Record<string, PropertyKind>>): readonly Attribute[] =>
  Object.entries(table).flatMap(([name, kind]) => (name === "id" ? [] : [{ name, kind }]));

export const entityAttributes = attributes(nodeTables.Entity);
/** The relationship beside the statement type, which NON_FACTUAL edges need to be told apart by. */
export const edgeAttributes: readonly Attribute[] = [
  { name: "relationship", kind: "string" },
  ...attributes(factProperties),
];

export function entityNodes(store: GraphStore): AsyncGenerator<NodeRow> {
  return nodeRows(store, "Entity");
}

export async function* entityEdges(store: GraphStore): AsyncGenerator<RelationshipRow> {
  for (const type of factRelationships) {
    for await (const row of relationshipRows(store, type)) {
      yield { ...row, properties: { ...row.properties, relationship: type } };
    }
  }
}

/** A value as the one text that attributes of such files hold. */
export function attributeText(value: PropertyValue): string {
  return typeof value === "object" && value !== null ? value.join("; ") : String(value);
}
