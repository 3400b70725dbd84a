/**
 * Values of Neo4j as plain values: a node is its properties with `_label`, a relationship its properties with `_type`,
 * as the embedded store gives them too. The label is the one of the graph model; an entity's type is a property.
 */
import { isDate, isDateTime, isDuration, isLocalDateTime, isLocalTime, isPath, isPoint, isTime } from "neo4j-driver";
import { isNode, isRelationship, type Node, type Path, type Relationship } from "neo4j-driver";
import { nodeLabels } from "../../graph/graph-model.ts";
import type { CellValue } from "../graph-store.ts";

const kinds = [isDate, isDateTime, isDuration, isLocalDateTime, isLocalTime, isPoint, isTime];

/** Times and points, which have a text of their own. */
const isTextual = (value: object): value is Date => kinds.some((isKind) => isKind(value));

const properties = (value: object): Record<string, CellValue> =>
  Object.fromEntries(Object.entries(value).map(([name, item]) => [name, cellValue(item)]));

function nodeValue(node: Node): CellValue {
  const label = nodeLabels.find((candidate) => node.labels.includes(candidate)) ?? node.labels.join(":");
  return { _label: label, ...properties(node.properties) };
}

function relationshipValue(relationship: Relationship): CellValue {
  return { _type: relationship.type, ...properties(relationship.properties) };
}

function pathValue(path: Path): CellValue {
  return {
    nodes: [path.start, ...path.segments.map((segment) => segment.end)].map((node) => nodeValue(node)),
    relationships: path.segments.map((segment) => relationshipValue(segment.relationship)),
  };
}

function objectValue(value: object): CellValue {
  if (isNode(value)) return nodeValue(value);
  if (isRelationship(value)) return relationshipValue(value);
  if (isPath(value)) return pathValue(value);
  if (isTextual(value)) return value.toString();
  return properties(value);
}

const integerValue = (value: bigint): CellValue =>
  Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();

/** A value as plain data; what has no place there is null. */
export function cellValue(value: unknown): CellValue {
  if (Array.isArray(value)) return value.map(cellValue);
  if (typeof value === "bigint") return integerValue(value);
  if (typeof value === "object" && value !== null) return objectValue(value);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
