/**
 * Texts of creations
 * ==================
 *
 * Two statements create all there is: one what articles print, name and say, one who is who and the edges between them.
 * Each creates its nodes, looks those up that are there already, once each, and joins them by their places in the lists of both:
 * no index is asked for what is new, and a node is written once, with its relationships (scripts/benchmark-load).
 *
 * To plan such a statement takes longer than to run it. All lists are in one parameter, since Neo4j keeps a plan for each
 * magnitude of each list that is a parameter by itself, and the plan is not made anew as the graph grows: nothing in it depends
 * on how much there is, since nodes are found by the index that it names.
 */
import { evidenceRelationships, factProperties, nodeLabels, nodeTables } from "../../graph/graph-model.ts";
import { relationshipTables, type NodeLabel, type PropertyTable } from "../../graph/graph-model.ts";
import { cypherText } from "../../queries/cypher-text.ts";

/** Labels of the model, and those of the names of entities and what they are compared by (entity-names.ts, name-keys.ts). */
export type CreatedLabel = NodeLabel | "Name" | "NameKey";

export interface RelationshipColumns {
  readonly source: CreatedLabel;
  readonly target: CreatedLabel;
  readonly columns: PropertyTable;
}

/** What one statement creates. */
export interface CreationShape {
  readonly labels: readonly CreatedLabel[];
  /** By the name of the list of rows: a relationship type, or that of all edges. */
  readonly relationships: ReadonlyMap<string, RelationshipColumns>;
}

/** Edges between entities come in one list, whatever their types. */
export const edges = "EDGES";

const evidenceLabels: readonly CreatedLabel[] = ["Article", "Sentence", "Appearance", "Statement", "Quote"];

const columnsOfType = (type: string): readonly [string, RelationshipColumns][] => {
  const table = relationshipTables.get(type);
  return table === undefined ? [] : [[type, { ...table, columns: table.properties }]];
};

export const evidenceShape: CreationShape = {
  labels: evidenceLabels,
  relationships: new Map(evidenceRelationships.flatMap(columnsOfType)),
};

export const identityShape: CreationShape = {
  labels: [...nodeLabels.filter((label) => !evidenceLabels.includes(label)), "Name", "NameKey"],
  relationships: new Map<string, RelationshipColumns>([
    [edges, { source: "Entity", target: "Entity", columns: factProperties }],
    ["NAMES", { source: "Name", target: "Entity", columns: {} }],
    ["KEYS", { source: "NameKey", target: "Entity", columns: { alone: "boolean" } }],
  ]),
};

/** Properties of a node in the order of its row. */
export function nodeColumns(label: CreatedLabel): PropertyTable {
  return label === "Name" || label === "NameKey" ? { id: "string" } : nodeTables[label];
}

/** Labels of nodes that relationships of a shape join. */
export function joinedLabels({ relationships }: CreationShape): readonly CreatedLabel[] {
  return [...new Set([...relationships.values()].flatMap(({ source, target }) => [source, target]))];
}

const properties = (columns: PropertyTable, first: number): string =>
  Object.keys(columns)
    .map((name, index) => `\`${name}\`: row[${index + first}]`)
    .join(", ");

function createdNodes(label: CreatedLabel): string {
  const columns = nodeColumns(label);
  // An entity's type is a label too; it comes as the last item.
  const labels = label === "Entity" ? `$(row[${Object.keys(columns).length}])` : label;
  return [
    `CALL () { UNWIND $rows.new${label} AS row CREATE (node:${labels} {${properties(columns, 0)}})`,
    `  RETURN collect(node) AS new${label} }`,
  ].join("\n");
}

const foundNodes = (label: CreatedLabel): string =>
  `CALL () { UNWIND $rows.old${label} AS id MATCH (node:${label} {id: id}) USING INDEX SEEK node:${label}(id) RETURN collect(node) AS old${label} }`;

/** See dated-appearances.ts. */
const dated = "OF";
const articleOfSource =
  "  OPTIONAL MATCH (article:Article {id: source.articleId}) USING INDEX SEEK article:Article(id) WITH source, target, article";

function createdRelationships([name, { source, target, columns }]: readonly [string, RelationshipColumns]): string {
  const dynamic = name === edges;
  const type = dynamic ? "$(row[2])" : name;
  const own = Object.keys(columns).length === 0 ? "" : ` {${properties(columns, dynamic ? 3 : 2)}}`;
  const map = name === dated ? " {entityId: target.id, publishedFrom: coalesce(article.publishedFrom, '')}" : own;
  return [
    `CALL (${[...new Set([`all${source}`, `all${target}`])].join(", ")}) { UNWIND $rows.${name} AS row`,
    `  WITH row, all${source}[row[0]] AS source, all${target}[row[1]] AS target`,
    "  WHERE source IS NOT NULL AND target IS NOT NULL",
    ...(name === dated ? [articleOfSource] : []),
    `  CREATE (source)-[:${type}${map}]->(target) RETURN count(*) AS created${name} }`,
  ].join("\n");
}

/** The statement of a shape. */
export function creationText(shape: CreationShape): string {
  const joined = joinedLabels(shape);
  const all = joined.map((label) =>
    shape.labels.includes(label) ? `new${label} + old${label} AS all${label}` : `old${label} AS all${label}`,
  );
  const names = [...shape.relationships.keys()];
  return cypherText("write/create-rows", "neo4j", {
    Found: joined.map(foundNodes).join("\n"),
    Created: shape.labels.map(createdNodes).join("\n"),
    All: all.join(", "),
    Joined: [...shape.relationships].map(createdRelationships).join("\n"),
    Returned: [
      `[${joined.map((label) => `size(all${label})`).join(", ")}] AS joined`,
      ...names.map((name) => `created${name}`),
    ].join(", "),
  });
}
