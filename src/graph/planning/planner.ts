/**
 * Planner
 * =======
 *
 * From changes of the set of articles and judgements to the exact patch: what a store must create, change and remove so
 * that its graph is the one built at once from all that is in. Holds the identity index, and the entities as stored;
 * all else is read where it is touched. Whoever writes between `load` and `plan` makes it wrong: plan inside the
 * store's `exclusively`, apply each patch before the next plan, and load again after a failure.
 */
import { compactProperties } from "../compact-properties.ts";
import { parseIdentityClassId } from "../../identities/identity-class.ts";
import type { Judgement } from "../../identities/judgement.ts";
import type { GraphPatch, NodeRow } from "../graph-patch.ts";
import type { Change, Explanation } from "./change.ts";
import { Draft } from "./draft.ts";
import { explainPatch } from "./explain-patch.ts";
import { CopyIndex } from "../copies/copy-index.ts";
import type { FactSum } from "../fact-sum.ts";
import { IdentityIndex } from "./identity-index.ts";
import { draftAfter, draftBefore, type BatchArticle } from "./plan-articles.ts";
import { planFacts } from "./plan-facts.ts";
import { planMoves } from "./plan-moves.ts";
import { planJudgements } from "./plan-judgements.ts";
import { publisherAppearance } from "./publisher.ts";
import { readBatch } from "./read-batch.ts";
import type { EntityRow, StoredGraph } from "./stored-graph.ts";

export interface PlannerOptions {
  /** Facts of so many statements are remembered between plans; smaller ones are read again in less time. */
  readonly rememberFrom?: number;
}

export interface Plan {
  readonly patch: GraphPatch;
  /** Articles that stay as they are, with the reason: an older revision, nothing new. */
  readonly skipped: readonly Explanation[];
  /** What the patch does, in words; made when asked for. */
  readonly explain: () => readonly Explanation[];
}

export class Planner {
  readonly #graph: StoredGraph;
  readonly #rememberFrom: number;
  #evidence: "text" | "offsets" = "text";
  #index = new IdentityIndex("");
  #copies = new CopyIndex();
  #entities = new Map<string, EntityRow>();
  readonly #sums = new Map<string, FactSum>();

  constructor(graph: StoredGraph, options: PlannerOptions = {}) {
    this.#graph = graph;
    this.#rememberFrom = options.rememberFrom ?? 16;
  }

  /** Reads the state of the graph; to be called first, and again whenever somebody else may have written. */
  async load(): Promise<void> {
    const graph = this.#graph;
    const { language, evidence } = await graph.state();
    const index = new IdentityIndex(language);
    for (const { identityClass, name, language: spoken, count } of await graph.classes()) {
      const identity = parseIdentityClassId(identityClass);
      index.count({ identity, name, language: spoken, articleId: identity.articleId ?? "" }, count);
    }
    for (const { publisher, language: spoken, count } of await graph.publishers()) {
      index.count(publisherAppearance(publisher, spoken), count);
    }
    const judgements = await graph.judgements();
    await this.#judge(index, judgements);
    index.decide();
    this.#index = index;
    this.#evidence = evidence;
    this.#sums.clear();
    this.#copies = new CopyIndex();
    for (const { original, ...row } of await graph.sketches()) this.#copies.add(row, original);
    this.#entities = new Map((await graph.entities()).map((row) => [row.id, row]));
  }

  get index(): IdentityIndex {
    return this.#index;
  }

  async plan(changes: readonly Change[]): Promise<Plan> {
    const draft = new Draft(this.#graph);
    const options = { graph: this.#graph, copies: this.#copies, evidence: this.#evidence };
    const batch = await readBatch(changes, options);
    await planJudgements({ changes, draft, index: this.#index, judge: (rows) => this.#judge(this.#index, rows) });
    for (const article of batch.articles) this.#count(article);
    const moves = this.#index.decide();
    for (const article of batch.articles) draftBefore(article, draft);
    for (const article of batch.articles) draftAfter(article, draft, this.#index);
    const ids = new Set(batch.articles.map(({ id }) => id));
    const naming = await planMoves({ draft, graph: this.#graph, index: this.#index, moves, batch: ids });
    for (const article of batch.articles) nameEntities(article, this.#index, naming);
    const { after, fresh } = batch;
    await planFacts({ draft, graph: this.#graph, sums: this.#sums, rememberFrom: this.#rememberFrom, after, fresh });
    const before = new Map([...draft.entities].map((id) => [id, this.#entities.get(id)]));
    for (const id of draft.entities) this.#planEntity(id, draft, naming.get(id)?.size);
    const patch = draft.build();
    const name = (id: string): string => this.#entities.get(id)?.name ?? before.get(id)?.name ?? id;
    return { patch, skipped: batch.skipped, explain: () => explainPatch({ patch, moves: draft.moves, name }) };
  }

  #count({ before, after }: BatchArticle): void {
    for (const appearance of before.counted) this.#index.count(appearance, -1);
    for (const appearance of after.counted) this.#index.count(appearance, 1);
  }

  #planEntity(id: string, draft: Draft, recounted: number | undefined): void {
    const old = this.#entities.get(id);
    if (old !== undefined) draft.builder.nodeBefore(entityNode(old));
    const description = this.#index.describe(id);
    if (description === undefined) {
      this.#entities.delete(id);
      return;
    }
    const articleCount = recounted ?? (old?.articleCount ?? 0) + (draft.counts.get(id) ?? 0);
    const row = { id, ...description, articleCount };
    this.#entities.set(id, row);
    draft.builder.nodeAfter(entityNode(row));
  }

  async #judge(index: IdentityIndex, judgements: readonly (Judgement & { readonly id: string })[]): Promise<void> {
    const articleIds = new Set(judgements.flatMap(({ first, second }) => [first.articleId, second.articleId]));
    const rows = articleIds.size === 0 ? [] : await this.#graph.appearancesInArticles([...articleIds]);
    const present = rows.map((row) => ({ ...row, identity: parseIdentityClassId(row.identityClass) }));
    for (const judgement of judgements) index.judge(judgement.id, judgement, present);
  }
}

function nameEntities(article: BatchArticle, index: IdentityIndex, naming: ReadonlyMap<string, Set<string>>): void {
  for (const { identity, articleId } of article.after.appearances)
    naming.get(index.entityOf(identity, articleId))?.add(articleId);
}

function entityNode({ id, name, type, aliases, articleCount }: EntityRow): NodeRow {
  return { label: "Entity", id, properties: compactProperties({ name, type, aliases, articleCount }) };
}
