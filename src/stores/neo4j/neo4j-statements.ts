/**
 * Writing statements of Neo4j
 * ===========================
 *
 * One statement for each label or type, so that end points are found through the unique index on their ids: a type given as data in
 * a pattern to be matched would be planned as a scan, and stay so in the plan cache (300 rows/s instead of 25,000).
 */
import neo4j from "neo4j-driver";
import { entityTypes } from "../../ontology/ontology.ts";
import { nodeTables, type NodeLabel, type PropertyTable, type RelationshipTable } from "../../graph/graph-model.ts";
import type { Properties, PropertyValue } from "../../graph/graph-patch.ts";
import { cypherText } from "../../queries/cypher-text.ts";
import type { NodeBatch, RelationshipBatch, WriteDialect, WriteStatement } from "../write-statement.ts";

type EncodedRow = Readonly<Record<string, unknown>>;

/** The driver sends every number as a float unless told otherwise. */
function encode(properties: Properties, table: PropertyTable): Readonly<Record<string, unknown>> {
  const encodeValue = (value: PropertyValue, name: string): unknown =>
    typeof value === "number" && table[name] === "integer" ? neo4j.int(value) : value;
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, encodeValue(value, name)]));
}

/** An entity's type is a label too. */
export function labelsOf(label: string, properties: Readonly<Record<string, unknown>>): readonly string[] {
  const type = properties["type"];
  const isType = label === "Entity" && entityTypes.some((candidate) => candidate === type);
  return isType ? [label, type as string] : [label];
}

const relabel = `REMOVE ${entityTypes.map((type) => `node:${type}`).join(", ")}\nSET node:$(row.labels)`;

function nodeStatement(batch: NodeBatch): WriteStatement<EncodedRow> {
  const table = nodeTables[batch.name as NodeLabel];
  const fill = { Label: batch.name, Relabel: batch.name === "Entity" ? relabel : "" };
  const rows = batch.rows.map((row) => {
    if (!("properties" in row)) return { id: row.id };
    const properties = { ...encode(row.properties, table), id: row.id };
    return { id: row.id, labels: labelsOf(batch.name, row.properties), properties };
  });
  return { text: cypherText(`write/${batch.operation}`, "neo4j", fill), rows };
}

const foundById = (type: string): string =>
  `MATCH (source)-[relationship:\`${type}\` {id: row.id}]->(target)\nWHERE source.id = row.source AND target.id = row.target`;

const foundByEnds = (type: string, table: RelationshipTable): string =>
  [
    `MATCH (source:\`${table.source}\` {id: row.source})`,
    `MATCH (target:\`${table.target}\` {id: row.target})`,
    `MATCH (source)-[relationship:\`${type}\`]->(target)`,
  ].join("\n");

function relationshipStatement(batch: RelationshipBatch, table: RelationshipTable): WriteStatement<EncodedRow> {
  const identified = "id" in table.properties;
  const fill = {
    Type: batch.name,
    Source: table.source,
    Target: table.target,
    Found: identified ? foundById(batch.name) : foundByEnds(batch.name, table),
  };
  const rows = batch.rows.map((row) => {
    const id = row.id === undefined ? {} : { id: row.id };
    const properties = "properties" in row ? { ...encode(row.properties, table.properties), ...id } : {};
    return { source: row.sourceId, target: row.targetId, ...id, properties };
  });
  return { text: cypherText(`write/${batch.operation}`, "neo4j", fill), rows };
}

export const neo4jDialect: WriteDialect<EncodedRow> = { nodes: nodeStatement, relationships: relationshipStatement };
