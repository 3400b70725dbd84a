/**
 * Values of the embedded database as plain values: a node is its properties with `_label`, a relationship its
 * properties with `_type`, both without what is absent, as Neo4j gives them too.
 */
import type { CellValue, Row } from "../graph-store.ts";

const isEntity = (value: object): boolean => "_label" in value && "_id" in value;

function present(value: object, hidden: ReadonlySet<string>): [string, CellValue][] {
  return Object.entries(value)
    .filter(([key, cell]) => !hidden.has(key) && cell !== null && cell !== undefined)
    .map(([key, cell]) => [key, cellValue(cell)]);
}

const internal = new Set(["_label", "_id", "_src", "_dst"]);
const nothing = new Set<string>();

function objectValue(value: object): CellValue {
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, cell]) => [String(key), cellValue(cell)]));
  if (isEntity(value)) {
    const label = String((value as { readonly _label: unknown })._label);
    return Object.fromEntries([["_src" in value ? "_type" : "_label", label], ...present(value, internal)]);
  }
  if ("_nodes" in value && "_rels" in value) {
    return { nodes: cellValue(value._nodes), relationships: cellValue(value._rels) };
  }
  return Object.fromEntries(present(value, nothing));
}

const integerValue = (value: bigint): CellValue =>
  Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();

/** A value as plain data; what has no place there is null. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(cellValue);
  if (typeof value === "bigint") return integerValue(value);
  if (typeof value === "object" && value !== null) return objectValue(value);
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** A row with plain values. A question has many hundred of them: a loop takes a third of the time of lists. */
export function plainRow(row: Readonly<Record<string, unknown>>): Row {
  const plain: Record<string, CellValue> = {};
  for (const name of Object.keys(row)) plain[name] = cellValue(row[name]);
  return plain;
}
