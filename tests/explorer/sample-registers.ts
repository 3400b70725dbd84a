/** What the sample's articles name. */
import type { NodeRow, RelationshipRow } from "../../src/graph/graph-patch.ts";
import { registerOfRows } from "../../src/graph/register-rows.ts";
import type { Register } from "../../src/graph/register.ts";

interface Rows {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
}

export function registersOf({ nodes, relationships }: Rows): readonly Register[] {
  const entities = new Map(
    relationships.filter(({ type }) => type === "OF").map(({ sourceId, targetId }) => [sourceId, targetId]),
  );
  return nodes
    .filter(({ label }) => label === "Article")
    .flatMap((article) => {
      const own = [article, ...nodes.filter(({ properties }) => properties["articleId"] === article.id)];
      const ids = new Set(own.map(({ id }) => id));
      const rows = { nodes: own, relationships: relationships.filter(({ sourceId }) => ids.has(sourceId)) };
      const published = rows.relationships.find(({ type }) => type === "PUBLISHED_BY");
      return registerOfRows(rows, { entities, publisherId: published?.targetId ?? null }) ?? [];
    });
}
