/** What a patch does to articles, entities and edges, in words: one row for each, with its reason. */
import { factRelationships } from "../graph-model.ts";
import type { GraphPatch, NodeReference, NodeRow, RelationshipReference, RelationshipRow } from "../graph-patch.ts";
import type { Explanation } from "./change.ts";

const edges = new Set(factRelationships);

/** `names`: of the entities that the patch touches, by id. */
export function explainPatch(patch: GraphPatch, names: ReadonlyMap<string, string>): readonly Explanation[] {
  const name = (id: string): string => names.get(id) ?? id;
  const edge = ({ type, sourceId, targetId }: RelationshipReference): string =>
    `${name(sourceId)} -${type}-> ${name(targetId)}`;
  const nodes = (
    action: Explanation["action"],
    rows: readonly (NodeReference | NodeRow)[],
    reason: string,
  ): Explanation[] =>
    rows.flatMap((row) => {
      if (row.label === "Article") return [{ action, subject: `article ${row.id}`, reason }];
      return row.label === "Entity"
        ? [{ action, subject: `entity ${name(row.id)}`, reason: entityReason(row, reason) }]
        : [];
    });
  const relationships = (action: Explanation["action"], rows: readonly RelationshipRow[]): Explanation[] =>
    rows.filter(({ type }) => edges.has(type)).map((row) => ({ action, subject: edge(row), reason: proof(row) }));
  const created = new Set(patch.createdNodes.map(({ id }) => id));
  const gone = new Set(patch.removedRelationships.filter(({ type }) => type === "OF").map(({ sourceId }) => sourceId));
  const moved = patch.createdRelationships.filter(({ type, sourceId }) => type === "OF" && gone.has(sourceId));
  return [
    ...nodes("remove", patch.removedNodes, "no longer in the set of articles, or nothing speaks of it any more"),
    ...nodes("add", patch.createdNodes, "new"),
    ...nodes("change", patch.changedNodes, "its text, extraction or names changed"),
    ...moved.map(({ sourceId, targetId }): Explanation => {
      const action = created.has(targetId) ? "split" : "merge";
      return { action, subject: `appearance ${sourceId}`, reason: `is now held for ${name(targetId)}` };
    }),
    ...patch.removedRelationships
      .filter(({ type }) => edges.has(type))
      .map((row): Explanation => ({ action: "remove", subject: edge(row), reason: "no statement proves it any more" })),
    ...relationships("add", patch.createdRelationships),
    ...relationships("change", patch.changedRelationships),
  ];
}

function entityReason(row: NodeReference | NodeRow, reason: string): string {
  const count = "properties" in row ? row.properties["articleCount"] : undefined;
  return typeof count === "number" ? `named in ${count} ${count === 1 ? "article" : "articles"}` : reason;
}

function proof({ properties }: RelationshipRow): string {
  const { statementCount, articleCount } = properties;
  return `proven by ${String(statementCount)} statements in ${String(articleCount)} articles`;
}
