/**
 * Plan facts
 * ==========
 *
 * Facts and the edges between entities: what the touched ones were, and what they are now. A fact is read with all its
 * statements where some are taken from it; the sums of facts that many articles state are kept, so that the next
 * article of the same fact does not read the earlier ones again.
 */
import { foldText } from "../../identities/fold-text.ts";
import type { Fact } from "../fact.ts";
import type { NodeRow, RelationshipRow } from "../graph-patch.ts";
import { FactSum, type FactSupport } from "../fact-sum.ts";
import type { Draft, FactDraft } from "./draft.ts";
import type { ArticleRow, StoredGraph, SupportRow } from "./stored-graph.ts";

export interface PlanFactsOptions {
  readonly draft: Draft;
  readonly graph: StoredGraph;
  /** Kept from plan to plan, by fact. */
  readonly sums: Map<string, FactSum>;
  /** Sums of so many statements are worth keeping. */
  readonly rememberFrom: number;
  /** Articles of the batch as they shall be. */
  readonly after: ReadonlyMap<string, ArticleRow>;
  /** Those of the batch that the graph did not have. */
  readonly fresh: ReadonlySet<string>;
}

type Articles = ReadonlyMap<string, ArticleRow>;

interface Facts extends PlanFactsOptions {
  readonly stored: ReadonlyMap<string, readonly SupportRow[]>;
  readonly articlesBefore: Articles;
  readonly articlesAfter: Articles;
}

export async function planFacts(options: PlanFactsOptions): Promise<void> {
  const { draft, graph, sums, fresh } = options;
  const grown = new Set(
    [...draft.facts].filter(([id, row]) => sums.has(id) && onlyGrows(row, fresh)).map(([id]) => id),
  );
  const stored = groupByFact(await graph.supportsOfFacts([...draft.facts.keys()].filter((id) => !grown.has(id))));
  const rows = [...[...stored.values()].flat(), ...[...draft.facts.values()].flatMap(({ added }) => added)];
  const articlesBefore = await readArticles(graph, new Set(rows.map(({ articleId }) => articleId)), options.after);
  const facts = { ...options, stored, articlesBefore, articlesAfter: new Map([...articlesBefore, ...options.after]) };
  for (const [id, row] of draft.facts) {
    if (grown.has(id)) growFact(facts, row, sums.get(id) ?? new FactSum());
    else remakeFact(facts, row);
  }
}

/**
 * Who says so: a publisher speaks with one voice, an article of an unknown one with its own, a copy with the first
 * one's.
 */
export function sourceOf(article: ArticleRow, articles: Articles): string {
  const first = articles.get(article.copyOf) ?? article;
  return first.publisher === null ? `article ${article.copyOf}` : `publisher ${foldText(first.publisher)}`;
}

function onlyGrows({ removed, added }: FactDraft, fresh: ReadonlySet<string>): boolean {
  return removed.size === 0 && added.every(({ articleId }) => fresh.has(articleId));
}

function growFact({ draft, articlesAfter }: Facts, { fact, added }: FactDraft, sum: FactSum): void {
  draft.builder.nodeBefore(factNode(fact));
  draft.builder.nodeAfter(factNode(fact));
  draft.builder.relationshipBefore(factEdge(fact, sum));
  draft.builder.relationshipAfter(factEdge(fact, sum.add(supports(added, articlesAfter))));
}

function remakeFact(facts: Facts, { fact, removed, added }: FactDraft): void {
  const { draft, sums, stored, articlesBefore, articlesAfter, rememberFrom } = facts;
  const old = stored.get(fact.id) ?? [];
  const now = [...old.filter((statement) => !removed.has(statement.id)), ...added];
  sums.delete(fact.id);
  if (old.length > 0) {
    draft.builder.nodeBefore(factNode(fact));
    draft.builder.relationshipBefore(factEdge(fact, new FactSum().add(supports(old, articlesBefore))));
  }
  if (now.length === 0) return;
  const sum = new FactSum().add(supports(now, articlesAfter));
  draft.builder.nodeAfter(factNode(fact));
  draft.builder.relationshipAfter(factEdge(fact, sum));
  if (sum.statementCount >= rememberFrom) sums.set(fact.id, sum);
}

/** The articles as stored, with the first articles of which they, or those of the batch, are copies. */
async function readArticles(graph: StoredGraph, ids: ReadonlySet<string>, after: Articles): Promise<Articles> {
  const rows = await graph.articles([...ids]);
  const found = new Set(rows.map(({ id }) => id));
  const firsts = new Set([...rows, ...after.values()].map(({ copyOf }) => copyOf).filter((id) => !found.has(id)));
  const others = await graph.articles([...firsts]);
  return new Map([...rows, ...others].map((row) => [row.id, row]));
}

function groupByFact(rows: readonly SupportRow[]): ReadonlyMap<string, readonly SupportRow[]> {
  const groups = new Map<string, SupportRow[]>();
  for (const row of rows) {
    const group = groups.get(row.factId);
    if (group === undefined) groups.set(row.factId, [row]);
    else group.push(row);
  }
  return groups;
}

function supports(rows: readonly Omit<SupportRow, "factId">[], articles: Articles): readonly FactSupport[] {
  return rows.flatMap(({ articleId, role, attributed, timeFrom, timeTo }) => {
    const article = articles.get(articleId);
    if (article === undefined) return [];
    const { publishedFrom, publishedTo } = article;
    const source = sourceOf(article, articles);
    return [{ articleId, role, attributed, timeFrom, timeTo, publishedFrom, publishedTo, source }];
  });
}

/** The node of a fact. */
export const factNode = ({ id, type }: Fact): NodeRow => ({ label: "Fact", id, properties: { type } });

/** The edge between entities that a fact is. */
export function factEdge(fact: Fact, sum: FactSum): RelationshipRow {
  const { id, relationship: type, sourceId, targetId } = fact;
  return { type, sourceId, targetId, id, properties: sum.properties(fact) };
}
