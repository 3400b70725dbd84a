/** What a graph in Neo4j has of who appears when, held against its articles and entities. */
import { expect } from "@jest/globals";
import type { GraphStore, Row } from "../../src/stores/graph-store.ts";

const limits = { milliseconds: 20_000, rows: 10_000 };

const wrong = `MATCH (appearance:Appearance)-[of:OF]->(entity:Entity)
OPTIONAL MATCH (article:Article {id: appearance.articleId})
WITH appearance, of, entity, coalesce(article.publishedFrom, "") AS day
WHERE of.entityId IS NULL OR of.publishedFrom IS NULL OR of.entityId <> entity.id OR of.publishedFrom <> day
RETURN appearance.id AS id, of.entityId AS entityId, of.publishedFrom AS publishedFrom, entity.id AS wanted, day`;

/** Every appearance has the entity that it is, and the first day of its article, where the index has them. */
export async function expectDated(store: GraphStore): Promise<void> {
  const found: Row[] = [];
  for await (const row of store.run(wrong, limits)) found.push(row);
  expect(found).toEqual([]);
}
