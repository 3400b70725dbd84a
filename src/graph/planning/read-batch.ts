/**
 * Read batch
 * ==========
 *
 * The articles that a batch of changes is about, as stored and as they shall be. Of several changes to one article the last counts; of
 * two revisions the later `modified` stays, else the greater content hash, so that the order of arrival does not matter.
 */
import type { Article } from "../../articles/article.ts";
import { compareText } from "../../foundation/compare-text.ts";
import { parseIdentityClassId } from "../../identities/identity-class.ts";
import { enclosingDays } from "../enclosing-days.ts";
import type { NodeRow } from "../graph-patch.ts";
import { projectArticle, type ProjectedArticle } from "../project-article.ts";
import type { Change, Explanation } from "./change.ts";
import type { ArticleSide, BatchArticle } from "./plan-articles.ts";
import { publisherAppearance } from "./publisher.ts";
import type { ArticleRow, EvidenceLayer, StoredGraph } from "./stored-graph.ts";

export interface Batch {
  readonly articles: readonly BatchArticle[];
  /** Articles as they shall be, by id. */
  readonly after: ReadonlyMap<string, ArticleRow>;
  /** Ids of the articles that the graph does not have. */
  readonly fresh: ReadonlySet<string>;
  readonly skipped: readonly Explanation[];
}

interface ReadBatchOptions {
  readonly graph: StoredGraph;
  readonly evidence: "text" | "offsets";
}

type Put = Extract<Change, { kind: "put" }>;
type Remove = Extract<Change, { kind: "remove" }>;

const nothing: ArticleSide = {
  layer: { nodes: [], relationships: [] },
  appearances: [],
  statements: [],
  publisher: null,
  counted: [],
};

export async function readBatch(changes: readonly Change[], options: ReadBatchOptions): Promise<Batch> {
  const wanted = lastChanges(changes);
  const stored = await options.graph.evidenceOf([...wanted.keys()]);
  const articles: BatchArticle[] = [];
  const after = new Map<string, ArticleRow>();
  const skipped: Explanation[] = [];
  for (const [id, change] of wanted) {
    const layer = stored.get(id);
    const reason = reasonToSkip(change, layer);
    if (reason !== undefined) {
      skipped.push({ action: "skip", subject: `article ${id}`, reason });
      continue;
    }
    const before = layer === undefined ? nothing : storedSide(id, layer);
    if (change.kind === "put") after.set(id, articleRow(change.article));
    articles.push({ id, before, after: change.kind === "put" ? projectedSide(change, options.evidence) : nothing });
  }
  const fresh = new Set([...after.keys()].filter((id) => !stored.has(id)));
  return { articles, after, fresh, skipped };
}

/** Revisions that come together compete as if they had come one after the other. */
function lastChanges(changes: readonly Change[]): ReadonlyMap<string, Put | Remove> {
  const last = new Map<string, Put | Remove>();
  for (const change of changes) {
    if (change.kind !== "put" && change.kind !== "remove") continue;
    const id = change.kind === "put" ? change.article.id : change.articleId;
    if (!isOlder(change, last.get(id))) last.set(id, change);
  }
  return last;
}

function isOlder(change: Put | Remove, other: Put | Remove | undefined): boolean {
  if (change.kind !== "put" || other?.kind !== "put" || change.force === true) return false;
  return compareRevisions(change.article, other.article) < 0;
}

interface Revision {
  readonly modified: string | null;
  readonly contentHash: string;
}

function compareRevisions(a: Revision, b: Revision): number {
  return instant(a) - instant(b) || compareText(a.contentHash, b.contentHash);
}

/** An article that does not say when it was modified is older than one that does. */
function instant({ modified }: Revision): number {
  const time = modified === null ? Number.NaN : Date.parse(modified);
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}

function reasonToSkip(change: Put | Remove, stored: EvidenceLayer | undefined): string | undefined {
  const node = stored?.nodes.find(({ label }) => label === "Article");
  if (node === undefined) return change.kind === "remove" ? "is not in the graph" : undefined;
  if (change.kind === "remove" || change.force === true) return undefined;
  const revision = { modified: text(node, "modified"), contentHash: text(node, "contentHash") ?? "" };
  return compareRevisions(change.article, revision) < 0 ? "a later revision is in the graph" : undefined;
}

function projectedSide(change: Put, evidence: "text" | "offsets"): ArticleSide {
  const { article, extraction } = change;
  const projected = projectArticle(article, extraction, { evidence, copyOf: article.id });
  const language = article.language ?? extraction.language;
  return { ...side(projected, article.publisher, language) };
}

function side(projected: ProjectedArticle, publisher: string | null, language: string): ArticleSide {
  const { nodes, relationships, appearances, statements } = projected;
  const publishers = publisher === null ? [] : [publisherAppearance(publisher, language)];
  return {
    layer: { nodes, relationships },
    appearances,
    statements,
    publisher,
    counted: [...appearances, ...publishers],
  };
}

function storedSide(articleId: string, layer: EvidenceLayer): ArticleSide {
  const article = layer.nodes.find(({ label }) => label === "Article");
  const publisher = article === undefined ? null : text(article, "publisher");
  const language = (article === undefined ? null : text(article, "language")) ?? "";
  const appearances = layer.nodes.flatMap((node) => {
    if (node.label !== "Appearance") return [];
    const identity = parseIdentityClassId(text(node, "identityClass") ?? "");
    return [
      { id: node.id, articleId, identity, name: text(node, "name") ?? "", language: text(node, "language") ?? "" },
    ];
  });
  const publishers = publisher === null ? [] : [publisherAppearance(publisher, language)];
  return { layer, appearances, statements: [], publisher, counted: [...appearances, ...publishers] };
}

function articleRow({ id, published, publisher }: Article): ArticleRow {
  const days = enclosingDays(published);
  return { id, publishedFrom: days?.from ?? null, publishedTo: days?.to ?? null, publisher, copyOf: id };
}

function text(node: NodeRow, name: string): string | null {
  const value = node.properties[name];
  return typeof value === "string" ? value : null;
}
