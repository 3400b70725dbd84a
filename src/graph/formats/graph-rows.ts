/** All rows of a graph in order, a page at a time. */
import { compareText } from "../../foundation/compare-text.ts";
import { exportedNodes } from "../../queries/exported-nodes.ts";
import { relationshipsFrom } from "../../queries/planned-rows.ts";
import type { GraphStore } from "../../stores/graph-store.ts";
import { compactProperties } from "../compact-properties.ts";
import { factRelationships, relationshipTables, type NodeLabel } from "../graph-model.ts";
import type { NodeRow, Properties, PropertyValue, RelationshipRow } from "../graph-patch.ts";

const page = 2000;
const historyOfStore = new Set(["lastPatch", "leaseHolder", "leaseUntil"]);
const edges = new Set(factRelationships);

/** In order of their ids. */
export async function* nodeRows(store: GraphStore, label: NodeLabel): AsyncGenerator<NodeRow> {
  for await (const rows of pages(store, label, "rows")) {
    for (const { id, ...properties } of rows) yield { label, id, properties: exported(properties) };
  }
}

/** In order of source, target and id. */
export async function* relationshipRows(store: GraphStore, type: string): AsyncGenerator<RelationshipRow> {
  const source = relationshipTables.get(type)?.source;
  if (source === undefined) return;
  const query = relationshipsFrom(type);
  for await (const sources of pages(store, source, "ids")) {
    const order = new Map(sources.map(({ id }, index) => [id, index]));
    const rows = (await store.answer(query, { ids: [...order.keys()] })).map((row) => relationshipRow(type, row));
    rows.sort((a, b) => (order.get(a.sourceId) ?? 0) - (order.get(b.sourceId) ?? 0) || compareRows(a, b));
    yield* rows;
  }
}

async function* pages(
  store: GraphStore,
  label: NodeLabel,
  what: "ids" | "rows",
): AsyncGenerator<readonly (Readonly<Record<string, unknown>> & { readonly id: string })[]> {
  for (let after = ""; ;) {
    const rows = await store.answer(exportedNodes(label, what), { after, limit: page });
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < page) return;
    after = last.id;
  }
}

interface StoredRelationship extends Readonly<Record<string, unknown>> {
  readonly sourceId: string;
  readonly targetId: string;
}

function relationshipRow(type: string, { sourceId, targetId, ...properties }: StoredRelationship): RelationshipRow {
  const row = { type, sourceId, targetId, properties: exported(properties) };
  const { id } = row.properties;
  return edges.has(type) && typeof id === "string" ? { ...row, id } : row;
}

function compareRows(a: RelationshipRow, b: RelationshipRow): number {
  return compareText(a.targetId, b.targetId) || compareText(a.id ?? "", b.id ?? "");
}

function exported(properties: Readonly<Record<string, unknown>>): Properties {
  const kept = Object.entries(properties).filter(([name]) => !historyOfStore.has(name));
  return compactProperties(Object.fromEntries(kept) as Record<string, PropertyValue | undefined>);
}
