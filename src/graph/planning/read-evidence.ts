/** The evidence layers of some articles, as rows: what a patch that changes them is measured against. */
import { nodesById, relationshipsFrom, relationshipsTo } from "../../queries/planned-rows.ts";
import type { GraphStore } from "../../stores/graph-store.ts";
import { compactProperties } from "../compact-properties.ts";
import type { NodeLabel } from "../graph-model.ts";
import type { NodeRow, PropertyValue, RelationshipRow } from "../graph-patch.ts";
import { answerByIds } from "./answer-by-ids.ts";
import type { EvidenceLayer } from "./stored-graph.ts";

const fromStatements = ["SOURCE", "TARGET", "ATTRIBUTED_TO", "AT", "EVIDENCE", "PROVES"];
const fromQuotes = ["SPOKEN_BY", "VIA", "SPOKEN_IN"];

export async function readEvidence(
  store: GraphStore,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, EvidenceLayer>> {
  const articles = await readNodes(store, "Article", articleIds);
  if (articles.length === 0) return new Map();
  const present = articles.map(({ id }) => id);
  const sentences = await readOutgoing(store, ["HAS_SENTENCE", "PUBLISHED_BY"], present);
  const sentenceNodes = await readNodes(store, "Sentence", targets(sentences, "HAS_SENTENCE"));
  const mentions = await readOutgoing(
    store,
    ["MENTIONS"],
    sentenceNodes.map(({ id }) => id),
  );
  const appearances = await readNodes(store, "Appearance", targets(mentions, "MENTIONS"));
  const appearanceIds = appearances.map(({ id }) => id);
  const identities = await readOutgoing(store, ["OF"], appearanceIds);
  const statements = await readNodes(store, "Statement", await readSources(store, "SOURCE", appearanceIds));
  const said = await readOutgoing(
    store,
    fromStatements,
    statements.map(({ id }) => id),
  );
  const quotes = await readNodes(store, "Quote", await readSources(store, "SPOKEN_BY", appearanceIds));
  const spoken = await readOutgoing(
    store,
    fromQuotes,
    quotes.map(({ id }) => id),
  );
  const nodes = [...articles, ...sentenceNodes, ...appearances, ...statements, ...quotes];
  return divide(nodes, [...sentences, ...mentions, ...identities, ...said, ...spoken]);
}

function divide(
  nodes: readonly NodeRow[],
  relationships: readonly RelationshipRow[],
): ReadonlyMap<string, EvidenceLayer> {
  const layers = new Map<string, { nodes: NodeRow[]; relationships: RelationshipRow[] }>();
  /** Article of each node. An article's own id may be anything, so it is not looked up among the hashes. */
  const articleOf = new Map<string, string>();
  for (const node of nodes) {
    const articleId = node.label === "Article" ? node.id : String(node.properties["articleId"]);
    if (node.label !== "Article") articleOf.set(node.id, articleId);
    const layer = layers.get(articleId) ?? { nodes: [], relationships: [] };
    layers.set(articleId, layer);
    layer.nodes.push(node);
  }
  for (const row of relationships) layers.get(articleIdOf(row, articleOf))?.relationships.push(row);
  return layers;
}

function articleIdOf(row: RelationshipRow, articleOf: ReadonlyMap<string, string>): string {
  const fromArticle = row.type === "HAS_SENTENCE" || row.type === "PUBLISHED_BY";
  return fromArticle ? row.sourceId : (articleOf.get(row.sourceId) ?? "");
}

async function readNodes(store: GraphStore, label: NodeLabel, ids: readonly string[]): Promise<readonly NodeRow[]> {
  const rows = await answerByIds(store, nodesById(label), ids);
  return rows.map(({ id, ...properties }) => ({ label, id, properties: compact(properties) }));
}

async function readOutgoing(
  store: GraphStore,
  types: readonly string[],
  ids: readonly string[],
): Promise<readonly RelationshipRow[]> {
  const found: RelationshipRow[] = [];
  for (const type of types) {
    for (const { sourceId, targetId, ...properties } of await answerByIds(store, relationshipsFrom(type), ids)) {
      found.push({ type, sourceId, targetId, properties: compact(properties) });
    }
  }
  return found;
}

async function readSources(store: GraphStore, type: string, ids: readonly string[]): Promise<readonly string[]> {
  return (await answerByIds(store, relationshipsTo(type), ids)).map(({ sourceId }) => sourceId);
}

function targets(rows: readonly RelationshipRow[], type: string): readonly string[] {
  return rows.filter((row) => row.type === type).map(({ targetId }) => targetId);
}

function compact(properties: Readonly<Record<string, unknown>>): NodeRow["properties"] {
  return compactProperties(properties as Record<string, PropertyValue | undefined>);
}
