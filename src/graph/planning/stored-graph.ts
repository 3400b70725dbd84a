/**
 * Stored graph
 * ============
 *
 * What planning asks of the graph that is there. Over a store it is a handful of named queries (read-stored-graph.ts);
 * each answer costs work in the size of what is asked about, except the first ones, which are asked once a run.
 */
import type { Judgement } from "../../identities/judgement.ts";
import type { EntityType } from "../../ontology/ontology.ts";
import type { CopyRow } from "../copies/copy-index.ts";
import type { NodeRow, RelationshipRow } from "../graph-patch.ts";
import type { PostedStatement } from "../posting.ts";
import type { Register } from "../register.ts";
import type { ProjectedStatement } from "../project-statements.ts";

/** What tells whether an article may be a copy. */
export interface SketchRow extends CopyRow {
  readonly original: string;
}

export interface GraphState {
  readonly language: string;
  /** "offsets" keeps the articles' text out of the graph. */
  readonly evidence: "text" | "offsets";
}

/** Appearances of one identity class under one name, in articles of one language. */
export interface ClassRow {
  readonly identityClass: string;
  readonly name: string;
  readonly language: string;
  readonly count: number;
}

export interface PublisherRow {
  readonly publisher: string;
  readonly language: string;
  readonly count: number;
}

export interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly articleCount: number;
}

export interface StoredJudgement extends Judgement {
  readonly id: string;
}

/** One article with everything that hangs on it: nodes, relationships among them, and OF, PROVES and PUBLISHED_BY. */
export interface EvidenceLayer {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
}

export interface AppearanceRow {
  readonly id: string;
  readonly articleId: string;
  readonly identityClass: string;
  readonly name: string;
  readonly language: string;
  readonly entityId: string;
}

/** What a statement says, without its evidence: all that decides the edge it proves. */
export interface StatementRow extends ProjectedStatement, PostedStatement {}

/** What a statement adds to the edge that it proves. */
export interface SupportRow {
  readonly factId: string;
  /** The statement's. */
  readonly id: string;
  readonly articleId: string;
  readonly role: string | null;
  readonly timeFrom: string | null;
  readonly timeTo: string | null;
  readonly attributed: boolean;
}

/** What an article adds to the edges that it proves. */
export interface ArticleRow {
  readonly id: string;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  readonly publisher: string | null;
  readonly copyOf: string;
}

export interface PublishedRow {
  readonly articleId: string;
  readonly publisher: string;
  readonly entityId: string;
}

export interface StoredGraph {
  /** Whether its store keeps postings: only then does planning follow who said a statement, and where it was. */
  readonly keepsPostings: boolean;
  state(): Promise<GraphState>;
  classes(): Promise<readonly ClassRow[]>;
  publishers(): Promise<readonly PublisherRow[]>;
  entities(): Promise<readonly EntityRow[]>;
  sketches(): Promise<readonly SketchRow[]>;
  judgements(): Promise<readonly StoredJudgement[]>;
  /** Those of the articles that are in the graph, by id. */
  evidenceOf(articleIds: readonly string[]): Promise<ReadonlyMap<string, EvidenceLayer>>;
  articles(articleIds: readonly string[]): Promise<readonly ArticleRow[]>;
  /** The printed text of articles, by id. */
  texts(articleIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  appearancesInArticles(articleIds: readonly string[]): Promise<readonly AppearanceRow[]>;
  appearancesOfEntities(entityIds: readonly string[]): Promise<readonly AppearanceRow[]>;
  /** Asked only where postings are kept. */
  registers(articleIds: readonly string[]): Promise<readonly Register[]>;
  articlesPublishedBy(entityIds: readonly string[]): Promise<readonly PublishedRow[]>;
  /**
   * Statements with one of the appearances as source or target, for postings also as whom they are attributed to or
   * where it was.
   */
  statementsOfAppearances(appearanceIds: readonly string[]): Promise<readonly StatementRow[]>;
  supportsOfFacts(factIds: readonly string[]): Promise<readonly SupportRow[]>;
}
