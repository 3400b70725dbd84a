/** The name keys of entities in a real database, held against what the appearances in it say. */
import { expect } from "@jest/globals";
import type { GraphStore } from "../../src/stores/graph-store.ts";

const limits = { milliseconds: 20_000, rows: 10_000 };

const given = `MATCH (key:NameKey) OPTIONAL MATCH (key)-[keyed:KEYS]->(entity:Entity)
  RETURN entity.id AS id, key.id AS shared, CASE WHEN keyed.alone THEN 1 ELSE 0 END AS alone`;

const found = `MATCH (appearance:Appearance)-[:OF]->(entity:Entity)
  UNWIND appearance.nameKeys AS shared
  WITH appearance, entity, shared
  WHERE shared <> ""
  RETURN entity.id AS id, shared, max(CASE
      WHEN shared CONTAINS "," OR appearance.identityClass ENDS WITH ("|" + appearance.articleId) THEN 1
      ELSE 0
    END) AS alone`;

async function rowsOf(store: GraphStore, cypher: string): Promise<readonly string[]> {
  const rows: string[] = [];
  for await (const { id, shared, alone } of store.run(cypher, limits))
    rows.push([id, shared, Number(alone)].map(String).join(" | "));
  return rows.sort();
}

/** Each entity has the keys of its appearances, and no key is left that nobody has. */
export async function expectNameKeys(store: GraphStore): Promise<void> {
  expect(await rowsOf(store, given)).toEqual(await rowsOf(store, found));
}
