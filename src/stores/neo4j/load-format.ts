/** Rows of a load as lines of JSON, in the form in which statements take them. */
import neo4j from "neo4j-driver";
import { z } from "zod";
import { cypherText } from "../../queries/cypher-text.ts";
import { labelsOf } from "./neo4j-statements.ts";
import type { LoadFormat, LoadTable } from "../load-files.ts";

const propertiesSchema = z.record(z.string(), z.unknown());
const relationshipSchema = z.object({ source: z.string(), target: z.string(), properties: propertiesSchema });

export const loadFormat: LoadFormat<null> = {
  notes: () => null,
  node: (properties) => JSON.stringify(properties),
  relationship: ({ sourceId, targetId, properties }) =>
    JSON.stringify({ source: sourceId, target: targetId, properties }),
};

/** A line as a parameter; the driver sends every number as a float unless told otherwise. */
export function decoderOf({ kind, name, columns }: LoadTable): (line: string) => object {
  const integers = columns.filter((column) => column.kind === "integer").map(({ name }) => name);
  const encode = (properties: Record<string, unknown>): Record<string, unknown> => {
    for (const name of integers)
      if (typeof properties[name] === "number") properties[name] = neo4j.int(properties[name]);
    return properties;
  };
  if (kind === "nodes") {
    return (line) => {
      const properties = encode(propertiesSchema.parse(JSON.parse(line)));
      return name === "Entity" ? { labels: labelsOf(name, properties), properties } : properties;
    };
  }
  return (line) => {
    const row = relationshipSchema.parse(JSON.parse(line));
    encode(row.properties);
    return row;
  };
}

/** The statement that creates the rows of a table. */
export function loadStatement({ kind, name, ends }: LoadTable): string {
  if (kind === "relationships" && ends !== undefined)
    return cypherText("write/load-relationships", "neo4j", { Type: name, Source: ends.source, Target: ends.target });
  return name === "Entity"
    ? cypherText("write/create-nodes", "neo4j")
    : cypherText("write/load-nodes", "neo4j", { Label: name });
}
