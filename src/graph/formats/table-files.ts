/** Every label and relationship type as a table: what both kinds of CSV are made of. Empty tables are left out. */
import type { GraphStore } from "../../stores/graph-store.ts";
import {
  nodeLabels,
  nodeTables,
  relationshipTables,
  type PropertyKind,
  type RelationshipTable,
} from "../graph-model.ts";
import type { NodeRow, RelationshipRow } from "../graph-patch.ts";
import { nodeRows, relationshipRows } from "./graph-rows.ts";

const historyOfStore = new Set(["lastPatch", "leaseHolder", "leaseUntil"]);

export interface Column {
  readonly name: string;
  readonly kind: PropertyKind;
}

export type TableFile =
  | {
      readonly kind: "nodes";
      readonly name: (typeof nodeLabels)[number];
      readonly file: string;
      readonly columns: readonly Column[];
      readonly rows: AsyncIterable<NodeRow>;
    }
  | {
      readonly kind: "relationships";
      readonly name: string;
      readonly file: string;
      readonly ends: RelationshipTable;
      readonly columns: readonly Column[];
      readonly rows: AsyncIterable<RelationshipRow>;
    };

export function* tableFiles(store: GraphStore): Generator<TableFile> {
  for (const name of nodeLabels) {
    const columns = listed(nodeTables[name]).filter((column) => column.name !== "id");
    yield { kind: "nodes", name, file: `nodes-${name}.csv`, columns, rows: nodeRows(store, name) };
  }
  for (const [name, ends] of relationshipTables) {
    const columns = listed(ends.properties);
    yield {
      kind: "relationships",
      name,
      file: `relationships-${name}.csv`,
      ends,
      columns,
      rows: relationshipRows(store, name),
    };
  }
}

function listed(table: Readonly<Record<string, PropertyKind>>): readonly Column[] {
  return Object.entries(table).flatMap(([name, kind]) => (historyOfStore.has(name) ? [] : [{ name, kind }]));
}
