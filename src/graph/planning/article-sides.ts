/** The two sides of an article's change: as it is stored, and as it shall be. */
import { parseIdentityClassId } from "../../identities/identity-class.ts";
import type { NodeRow } from "../graph-patch.ts";
import { projectArticle, type ProjectionOptions } from "../project-article.ts";
import type { ArticleSide } from "./plan-articles.ts";
import { publisherAppearance } from "./publisher.ts";
import type { ArticleRow, EvidenceLayer } from "./stored-graph.ts";
import { statementsOf } from "./stored-statements.ts";
import { textProperty, type Put } from "./wanted-changes.ts";

export const absentSide: ArticleSide = {
  layer: { nodes: [], relationships: [] },
  appearances: [],
  statements: [],
  publisher: null,
  counted: [],
};

export function projectedSide({ article, extraction }: Put, options: ProjectionOptions): ArticleSide {
  const { nodes, relationships, appearances, statements } = projectArticle(article, extraction, options);
  const { publisher } = article;
  const publishers =
    publisher === null ? [] : [publisherAppearance(publisher, article.language ?? extraction.language)];
  const counted = [...appearances, ...publishers];
  return { layer: { nodes, relationships }, appearances, statements, publisher, counted };
}

export function storedSide(articleId: string, layer: EvidenceLayer): ArticleSide {
  const article = articleNode(layer);
  const publisher = article === undefined ? null : textProperty(article, "publisher");
  const language = (article === undefined ? null : textProperty(article, "language")) ?? "";
  const appearances = layer.nodes.flatMap((node) => {
    if (node.label !== "Appearance") return [];
    const text = (name: string): string => textProperty(node, name) ?? "";
    const identity = parseIdentityClassId(text("identityClass"));
    return [{ id: node.id, articleId, identity, name: text("name"), language: text("language") }];
  });
  const publishers = publisher === null ? [] : [publisherAppearance(publisher, language)];
  return { layer, appearances, statements: [], publisher, counted: [...appearances, ...publishers] };
}

const decided = new Set(["OF", "PROVES", "PUBLISHED_BY"]);

/** A stored article that stays, but for what it is a copy of. */
export function keptSide(before: ArticleSide, copyOf: string): ArticleSide {
  const nodes = before.layer.nodes.map((node) =>
    node.label === "Article" ? { ...node, properties: { ...node.properties, copyOf } } : node,
  );
  const relationships = before.layer.relationships.filter(({ type }) => !decided.has(type));
  return { ...before, layer: { nodes, relationships }, statements: statementsOf(before.layer) };
}

/** What the article of a side adds to the edges that it proves. */
export function articleRowOf({ layer }: ArticleSide): ArticleRow | undefined {
  const node = articleNode(layer);
  if (node === undefined) return undefined;
  const text = (name: string): string | null => textProperty(node, name);
  return {
    id: node.id,
    publishedFrom: text("publishedFrom"),
    publishedTo: text("publishedTo"),
    publisher: text("publisher"),
    copyOf: text("copyOf") ?? node.id,
  };
}

function articleNode({ nodes }: EvidenceLayer): NodeRow | undefined {
  return nodes.find(({ label }) => label === "Article");
}
