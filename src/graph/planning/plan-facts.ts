/** Facts and the edges between entities: what the touched ones were, and what they are now. */
import { foldText } from "../../identities/fold-text.ts";
import { factOf } from "../fact.ts";
import type { NodeRow, RelationshipRow } from "../graph-patch.ts";
import { sumFact, type FactSupport } from "../sum-fact.ts";
import type { Fact } from "../fact.ts";
import type { Draft } from "./draft.ts";
import type { ArticleRow, StatementRow, StoredGraph } from "./stored-graph.ts";

export interface ArticlesAsTheyAre {
  /** Articles of the batch as they shall be. */
  readonly after: ReadonlyMap<string, ArticleRow>;
}

export async function planFacts(draft: Draft, graph: StoredGraph, articles: ArticlesAsTheyAre): Promise<void> {
  const ids = [...draft.facts.keys()];
  const stored = groupByFact(await graph.statementsOfFacts(ids));
  const articleIds = new Set<string>();
  for (const rows of stored.values()) for (const { articleId } of rows) articleIds.add(articleId);
  for (const { added } of draft.facts.values()) for (const { articleId } of added) articleIds.add(articleId);
  const before = await loadArticles(graph, [...articleIds]);
  const after = new Map([...before, ...articles.after]);
  for (const [id, { fact, removed, added }] of draft.facts) {
    const old = stored.get(id) ?? [];
    const known = fact ?? (old[0] === undefined ? undefined : factOf(old[0]));
    if (known === undefined) continue;
    if (old.length > 0) {
      draft.builder.nodeBefore(factNode(known));
      draft.builder.relationshipBefore(factEdge(known, support(old, before)));
    }
    const now = [...old.filter((row) => !removed.has(row.id)), ...added];
    if (now.length === 0) continue;
    draft.builder.nodeAfter(factNode(known));
    draft.builder.relationshipAfter(factEdge(known, support(now, after)));
  }
}

/** Who says so: a known publisher speaks with one voice, an article of an unknown one is its own; copies speak with the voice of the first. */
export function sourceOf(article: ArticleRow, articles: ReadonlyMap<string, ArticleRow>): string {
  const first = articles.get(article.copyOf) ?? article;
  return first.publisher === null ? `article ${article.copyOf}` : `publisher ${foldText(first.publisher)}`;
}

async function loadArticles(graph: StoredGraph, ids: readonly string[]): Promise<ReadonlyMap<string, ArticleRow>> {
  const rows = await graph.articles(ids);
  const found = new Set(rows.map(({ id }) => id));
  const missing = new Set(rows.map(({ copyOf }) => copyOf).filter((id) => !found.has(id)));
  const originals = missing.size === 0 ? [] : await graph.articles([...missing]);
  return new Map([...rows, ...originals].map((row) => [row.id, row]));
}

function groupByFact(rows: readonly StatementRow[]): ReadonlyMap<string, readonly StatementRow[]> {
  const groups = new Map<string, StatementRow[]>();
  for (const row of rows) {
    const id = factOf(row)?.id ?? "";
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else group.push(row);
  }
  return groups;
}

function support(rows: readonly StatementRow[], articles: ReadonlyMap<string, ArticleRow>): readonly FactSupport[] {
  return rows.map(({ articleId, role, attributed, timeFrom, timeTo }) => {
    const article = articles.get(articleId) ?? unknownArticle(articleId);
    const { publishedFrom, publishedTo } = article;
    return { articleId, role, attributed, timeFrom, timeTo, publishedFrom, publishedTo, source: sourceOf(article, articles) };
  });
}

const unknownArticle = (id: string): ArticleRow => ({ id, publishedFrom: null, publishedTo: null, publisher: null, copyOf: id });

const factNode = ({ id, type }: Fact): NodeRow => ({ label: "Fact", id, properties: { type } });

function factEdge(fact: Fact, supports: readonly FactSupport[]): RelationshipRow {
  const { id, relationship: type, sourceId, targetId } = fact;
  return { type, sourceId, targetId, id, properties: sumFact(fact, supports) };
}
