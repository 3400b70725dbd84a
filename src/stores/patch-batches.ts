/**
 * Patch batches
 * =============
 *
 * A patch in the order and the portions in which a store writes it: rows of one label or type together, since one
 * statement serves them all. Every name and value is held against the graph model first, so that neither store can be
 * given what the other would refuse or silently drop.
 */
import { StoreError } from "../foundation/errors.ts";
import { nodeTables, relationshipTables, type PropertyKind, type PropertyTable } from "../graph/graph-model.ts";
import type {
  GraphPatch,
  NodeReference,
  NodeRow,
  Properties,
  PropertyValue,
  RelationshipReference,
  RelationshipRow,
} from "../graph/graph-patch.ts";

interface Batches<Operation extends string, Row> {
  readonly operation: Operation;
  /** The label or relationship type of all rows. */
  readonly name: string;
  readonly rows: readonly Row[];
}

export type PatchBatch =
  | Batches<"remove-relationships", RelationshipReference>
  | Batches<"remove-nodes", NodeReference>
  | Batches<"create-nodes", NodeRow>
  | Batches<"change-nodes", NodeRow>
  | Batches<"create-relationships", RelationshipRow>
  | Batches<"change-relationships", RelationshipRow>;

/** Rows of one statement; larger ones gained nothing on either store (scripts/benchmark-load). */
const rowsOfOneBatch = 2000;

const invalid = (place: string, problem: string): StoreError =>
  new StoreError({
    code: "patch/invalid",
    place,
    problem,
    remedy: "This is an error of the program; please report it with the command that you ran",
    exitCode: 1,
  });

const fits: Readonly<Record<PropertyKind, (value: Exclude<PropertyValue, null>) => boolean>> = {
  string: (value) => typeof value === "string",
  strings: (value) => Array.isArray(value) && value.every((item) => typeof item === "string"),
  integer: (value) => Number.isSafeInteger(value),
  number: (value) => Number.isFinite(value),
  boolean: (value) => typeof value === "boolean",
};

function checkProperties(table: PropertyTable, properties: Properties, place: string): void {
  for (const [key, value] of Object.entries(properties)) {
    const kind = table[key];
    if (kind === undefined) throw invalid(place, `the graph model has no property "${key}" there`);
    if (value !== null && !fits[kind](value)) throw invalid(place, `property "${key}" is not of kind ${kind}`);
  }
}

/** Throws where the graph model has no such node. */
export function checkNode(row: NodeReference & { readonly properties?: Properties }): void {
  const table: PropertyTable | undefined = Object.hasOwn(nodeTables, row.label) ? nodeTables[row.label] : undefined;
  if (table === undefined) throw invalid(row.label, "the graph model has no such label");
  if (row.properties) checkProperties(table, row.properties, `${row.label} ${row.id}`);
}

/** Throws where the graph model has no such relationship. */
export function checkRelationship(row: RelationshipReference & { readonly properties?: Properties }): void {
  const table = relationshipTables.get(row.type);
  const place = `${row.type} ${row.sourceId} to ${row.targetId}`;
  if (table === undefined) throw invalid(place, "the graph model has no such relationship type");
  if ("id" in table.properties !== (row.id !== undefined)) {
    throw invalid(place, "an id is given exactly for the edges between entities");
  }
  if (row.properties) checkProperties(table.properties, row.properties, place);
}

function checkChangeable(row: RelationshipRow): void {
  const properties = relationshipTables.get(row.type)?.properties ?? {};
  if (Object.keys(properties).length === 0) throw invalid(row.type, "it has no properties that could change");
}

function portions<Operation extends string, Row>(
  operation: Operation,
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): Batches<Operation, Row>[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(nameOf(row));
    if (group) group.push(row);
    else groups.set(nameOf(row), [row]);
  }
  return [...groups].flatMap(([name, group]) => {
    const starts = Array.from(
      { length: Math.ceil(group.length / rowsOfOneBatch) },
      (_, index) => index * rowsOfOneBatch,
    );
    return starts.map((start) => ({ operation, name, rows: group.slice(start, start + rowsOfOneBatch) }));
  });
}

const labelOf = (row: NodeReference): string => row.label;
const typeOf = (row: RelationshipReference): string => row.type;

/** The batches of a patch, in the order of their application. */
export function patchBatches(patch: GraphPatch): readonly PatchBatch[] {
  for (const row of [...patch.removedNodes, ...patch.createdNodes, ...patch.changedNodes]) checkNode(row);
  for (const row of patch.removedRelationships) checkRelationship(row);
  for (const row of patch.createdRelationships) checkRelationship(row);
  for (const row of patch.changedRelationships) {
    checkRelationship(row);
    checkChangeable(row);
  }
  return [
    ...portions("remove-relationships", patch.removedRelationships, typeOf),
    ...portions("remove-nodes", patch.removedNodes, labelOf),
    ...portions("create-nodes", patch.createdNodes, labelOf),
    ...portions("change-nodes", patch.changedNodes, labelOf),
    ...portions("create-relationships", patch.createdRelationships, typeOf),
    ...portions("change-relationships", patch.changedRelationships, typeOf),
  ];
}
