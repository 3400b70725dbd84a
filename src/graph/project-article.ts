/**
 * Project article
 * ===============
 *
 * The evidence layer of one article: what was printed, what it names and what it says, as rows. Identity is not decided
 * here; the relationships that depend on it (OF, PROVES, PUBLISHED_BY) are added when the graph's is known.
 *
 * Ids are hashes of what the rows are about, never of an extraction's counters: a new extraction that finds the same
 * thing leaves its rows, and the judgements on them, alone.
 */
import type { Article } from "../articles/article.ts";
import type { Extraction } from "../extraction/extraction.ts";
import { stableHash } from "../foundation/stable-hash.ts";
import { classifyAppearances } from "../identities/classify-appearances.ts";
import { identityClassId, type IdentityClass } from "../identities/identity-class.ts";
import { compactProperties } from "./compact-properties.ts";
import { enclosingDays } from "./enclosing-days.ts";
import type { NodeRow, RelationshipRow } from "./graph-patch.ts";
import { projectMentions } from "./project-mentions.ts";
import { projectQuotes } from "./project-quotes.ts";
import { sentenceIdOf } from "./sentence-id.ts";
import { projectStatements, type ProjectedStatement } from "./project-statements.ts";

export interface ProjectedAppearance {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly articleId: string;
  readonly identity: IdentityClass;
}

export interface ProjectedArticle {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
  readonly appearances: readonly ProjectedAppearance[];
  readonly statements: readonly ProjectedStatement[];
}

export interface ProjectionOptions {
  /** "offsets" keeps the text out of the graph, for licensed articles. */
  readonly evidence: "text" | "offsets";
  /** The original of a near-duplicate; the article's own id where it is one. */
  readonly copyOf: string;
  /** See copies/text-shingles.ts; empty where texts are not compared. */
  readonly sketch: string;
}

/** What the rows of one article share. */
export interface ProjectionContext {
  readonly article: Article;
  readonly extraction: Extraction;
  readonly evidence: "text" | "offsets";
  /** Id of a sentence by its number, from 1. */
  readonly sentenceId: (position: number) => string;
  /** Id of an appearance by the extraction's id of the entity. */
  readonly appearanceId: (entityId: string) => string | undefined;
}

export function projectArticle(article: Article, extraction: Extraction, options: ProjectionOptions): ProjectedArticle {
  const appearances = projectAppearances(article, extraction);
  const ids = new Map(appearances.map(({ entityId, row }) => [entityId, row.id]));
  const context: ProjectionContext = {
    article,
    extraction,
    evidence: options.evidence,
    sentenceId: (position) => sentenceIdOf(article.id, position),
    appearanceId: (entityId) => ids.get(entityId),
  };
  const sentences = projectSentences(context);
  const statements = projectStatements(context);
  const quotes = projectQuotes(context);
  return {
    nodes: [
      projectArticleNode(article, extraction, options),
      ...sentences.nodes,
      ...appearances.map(({ node }) => node),
      ...statements.nodes,
      ...quotes.nodes,
    ],
    relationships: [
      ...sentences.relationships,
      ...projectMentions(context),
      ...statements.relationships,
      ...quotes.relationships,
    ],
    appearances: appearances.map(({ row }) => row),
    statements: statements.statements,
  };
}

function projectArticleNode(article: Article, extraction: Extraction, options: ProjectionOptions): NodeRow {
  const published = enclosingDays(article.published);
  const properties = compactProperties({
    title: article.title,
    url: article.url,
    publisher: article.publisher,
    author: article.author,
    language: languageOf(article, extraction),
    published: article.published,
    publishedFrom: published?.from,
    publishedTo: published?.to,
    modified: article.modified,
    contentHash: article.contentHash,
    extractor: extraction.extractor,
    copyOf: options.copyOf,
    sketch: options.sketch === "" ? null : options.sketch,
    warnings: extraction.warnings,
  });
  return { label: "Article", id: article.id, properties };
}

function languageOf(article: Article, extraction: Extraction): string {
  return article.language ?? extraction.language;
}

function projectSentences(context: ProjectionContext): Pick<ProjectedArticle, "nodes" | "relationships"> {
  const { article, extraction } = context;
  const nodes = extraction.sentences.map(([from, to], index): NodeRow => {
    const text = context.evidence === "text" ? article.text.slice(from, to) : null;
    const properties = compactProperties({ articleId: article.id, position: index + 1, text, from, to });
    return { label: "Sentence", id: context.sentenceId(index + 1), properties };
  });
  const relationships = nodes.map(({ id }): RelationshipRow => ({
    type: "HAS_SENTENCE",
    sourceId: article.id,
    targetId: id,
    properties: {},
  }));
  return { nodes, relationships };
}

interface AppearanceWithNode {
  readonly entityId: string;
  readonly row: ProjectedAppearance;
  readonly node: NodeRow;
}

function projectAppearances(article: Article, extraction: Extraction): readonly AppearanceWithNode[] {
  const language = languageOf(article, extraction);
  const classes = classifyAppearances(extraction.entities, { articleId: article.id, language });
  const seen = new Map<string, number>();
  return extraction.entities.flatMap((entity, index) => {
    const identity = classes[index];
    if (identity === undefined) return [];
    const name = `${entity.type}|${entity.name}`;
    const ordinal = (seen.get(name) ?? 0) + 1;
    seen.set(name, ordinal);
    const id = stableHash(
      "appearance",
      article.id,
      entity.type,
      entity.name,
      ...(ordinal > 1 ? [String(ordinal)] : []),
    );
    const properties = compactProperties({
      articleId: article.id,
      name: entity.name,
      type: entity.type,
      language,
      nameKeys: nameKeysOf(identity),
      identityClass: identityClassId(identity),
      surfaces: [...new Set(entity.surfaces)],
      roles: [...new Set(entity.roles)],
    });
    const row = { id, name: entity.name, language, articleId: article.id, identity };
    return [{ entityId: entity.id, row, node: { label: "Appearance", id, properties } }];
  });
}

/** The name key first; a person is found by the surname too. */
export function nameKeysOf({ type, key }: IdentityClass): readonly string[] {
  const surname = type === "Person" ? (key.split(",")[0] ?? key) : key;
  return [...new Set([key, surname])];
}
