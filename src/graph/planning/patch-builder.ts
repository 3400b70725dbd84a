/**
 * Patch builder
 * =============
 *
 * Collects rows as they were and as they shall be, and keeps the difference. A row that is to be as it was leaves no
 * trace, whoever touched it. The patch is sorted, so that equal changes are equal patches.
 */
import { compareText } from "../../foundation/compare-text.ts";
import { stableHash } from "../../foundation/stable-hash.ts";
import { evidenceRelationships, nodeLabels, relationshipTables } from "../graph-model.ts";
import type {
  GraphPatch,
  NodeReference,
  NodeRow,
  Properties,
  RelationshipReference,
  RelationshipRow,
} from "../graph-patch.ts";

interface Difference<Row> {
  before?: Row;
  after?: Row;
}

export class PatchBuilder {
  readonly #nodes = new Map<string, Difference<NodeRow>>();
  readonly #relationships = new Map<string, Difference<RelationshipRow>>();

  nodeBefore(row: NodeRow): void {
    entry(this.#nodes, nodeName(row)).before = row;
  }

  nodeAfter(row: NodeRow): void {
    entry(this.#nodes, nodeName(row)).after = row;
  }

  relationshipBefore(row: RelationshipRow): void {
    entry(this.#relationships, relationshipName(row)).before = row;
  }

  relationshipAfter(row: RelationshipRow): void {
    entry(this.#relationships, relationshipName(row)).after = row;
  }

  build(): GraphPatch {
    const nodes = sorted(this.#nodes);
    const relationships = sorted(this.#relationships);
    const removed = new Set(
      nodes.flatMap(({ before, after }) => (before !== undefined && after === undefined ? [nodeName(before)] : [])),
    );
    const rows = {
      removedRelationships: relationships.flatMap(({ before, after }) =>
        before === undefined || after !== undefined || hangsOn(removed, before) ? [] : [reference(before)],
      ),
      removedNodes: nodes.flatMap(({ before, after }) =>
        before === undefined || after !== undefined ? [] : [{ label: before.label, id: before.id }],
      ),
      createdNodes: nodes.flatMap(({ before, after }) => (before === undefined && after !== undefined ? [after] : [])),
      changedNodes: nodes.flatMap(changed),
      createdRelationships: relationships.flatMap(({ before, after }) =>
        before === undefined && after !== undefined ? [after] : [],
      ),
      changedRelationships: relationships.flatMap(changed),
    };
    return { id: stableHash("patch", JSON.stringify(rows)), ...rows };
  }
}

function entry<Row>(map: Map<string, Difference<Row>>, name: string): Difference<Row> {
  const found = map.get(name) ?? {};
  map.set(name, found);
  return found;
}

const labelOrder = new Map(nodeLabels.map((label, index) => [label, String(index).padStart(2, "0")]));
const typeOrder = new Map(evidenceRelationships.map((type, index) => [type, String(index).padStart(2, "0")]));
const separator = "\u0000";

const nodeName = (row: NodeReference): string => [labelOrder.get(row.label), row.id].join(separator);

function relationshipName(row: RelationshipReference): string {
  const order = typeOrder.get(row.type) ?? "99";
  return [order, row.type, row.sourceId, row.targetId, row.id ?? ""].join(separator);
}

function sorted<Row>(map: ReadonlyMap<string, Difference<Row>>): readonly Difference<Row>[] {
  return [...map].sort(([a], [b]) => compareText(a, b)).map(([, difference]) => difference);
}

function changed<Row extends { readonly properties: Properties }>({ before, after }: Difference<Row>): readonly Row[] {
  return before === undefined || after === undefined || sameProperties(before.properties, after.properties)
    ? []
    : [after];
}

function sameProperties(a: Properties, b: Properties): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length && names.every((name) => JSON.stringify(a[name]) === JSON.stringify(b[name]))
  );
}

/** A node takes its relationships along. */
function hangsOn(removed: ReadonlySet<string>, row: RelationshipRow): boolean {
  const { source = "Entity", target = "Entity" } = relationshipTables.get(row.type) ?? {};
  return (
    removed.has(nodeName({ label: source, id: row.sourceId })) ||
    removed.has(nodeName({ label: target, id: row.targetId }))
  );
}

function reference({ type, sourceId, targetId, id }: RelationshipRow): RelationshipReference {
  return id === undefined ? { type, sourceId, targetId } : { type, sourceId, targetId, id };
}
