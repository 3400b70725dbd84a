/**
 * Whole graph
 * ===========
 *
 * The rows of a graph made of a whole archive at once. What is an article's own is given as it is read, so that a
 * database takes it in beside. Who is who, and which articles are copies, is decided once, when all are in. Then come
 * entities, facts with their edges, and article after article with what was decided of it, which waits in a file until
 * then. In memory are the classes of names, a few numbers for each article and a count for each entity, and in the
 * stores' sinks the names themselves (name-rows.ts), never texts or statements.
 */
import { join } from "node:path";
import { compactProperties } from "../../graph/compact-properties.ts";
import { textShingles, sketchShingles } from "../../graph/copies/text-shingles.ts";
import { enclosingDays } from "../../graph/enclosing-days.ts";
import { factOf } from "../../graph/fact.ts";
import type { RowSink } from "../../graph/graph-load.ts";
import type { IndexedAppearance } from "../../graph/planning/class-table.ts";
import type { NodeRow, Properties, PropertyValue, RelationshipRow } from "../../graph/graph-patch.ts";
import { IdentityIndex } from "../../graph/planning/identity-index.ts";
import { postingOf } from "../../graph/posting.ts";
import { printedText } from "../../graph/planning/plan-copies.ts";
import { sourceOf } from "../../graph/planning/plan-facts.ts";
import { publisherAppearance } from "../../graph/planning/publisher.ts";
import { movedRegister, type Register } from "../../graph/register.ts";
import { registerOfRows, type Decided } from "../../graph/register-rows.ts";
import { nameKeysOf, projectArticle, type ProjectedArticle } from "../../graph/project-article.ts";
import type { ProjectedStatement } from "../../graph/project-statements.ts";
import { identityClassId, parseIdentityClassId } from "../../identities/identity-class.ts";
import { FactBuckets } from "./fact-buckets.ts";
import { ArchiveCopies } from "./find-copies.ts";
import { RecordFile } from "./record-file.ts";
import type { SpooledArticle } from "./spool.ts";

/** What is needed of an article once everything is decided. */
interface ArticleRecord {
  readonly id: string;
  readonly properties: Properties;
  readonly sentenceIds: readonly string[];
  /** Ids with their identity classes. */
  readonly appearances: readonly (readonly [string, string])[];
  /** What the article names, of entities that are not decided yet. */
  readonly register: Register | null;
  readonly statements: readonly ProjectedStatement[];
}

/** A relationship without properties. */
type Link = readonly [type: string, sourceId: string, targetId: string];

/** The article, with the ids of what it has and what was decided of that. */
interface DecidedArticle {
  readonly article: NodeRow;
  readonly sentenceIds: readonly string[];
  readonly links: readonly Link[];
}

export interface WholeGraphOptions {
  readonly language: string;
  readonly evidence: "text" | "offsets";
  /** For files that are gone at the end. */
  readonly folder: string;
  readonly sink: RowSink;
  /** An article that was added before. */
  readonly read: (id: string) => SpooledArticle | undefined;
}

const link = (type: string, sourceId: string, targetId: string): RelationshipRow => ({
  type,
  sourceId,
  targetId,
  properties: {},
});

/** Before all articles are in. */
const undecided: Decided = { entities: new Map(), publisherId: null };

export class WholeGraph {
  readonly #options: WholeGraphOptions;
  readonly #index: IdentityIndex;
  readonly #copies = new ArchiveCopies();
  readonly #records: RecordFile<ArticleRecord>;
  readonly #decided: RecordFile<DecidedArticle>;
  readonly #facts: FactBuckets;
  /** Articles that name each entity. */
  readonly #counts = new Map<string, number>();
  /** By article, for those that may be somebody's original. */
  readonly #publishers = new Map<string, string | null>();

  constructor(options: WholeGraphOptions) {
    this.#options = options;
    this.#index = new IdentityIndex(options.language);
    this.#records = new RecordFile(join(options.folder, "records"));
    this.#decided = new RecordFile(join(options.folder, "decided"));
    this.#facts = new FactBuckets(options.folder);
  }

  /** Each article once. */
  async add(spooled: SpooledArticle): Promise<void> {
    const { evidence } = this.#options;
    const { article, extraction } = spooled;
    const { id, publisher } = article;
    const sketch = evidence === "text" ? sketchShingles(textShingles(printedText(spooled))) : "";
    this.#copies.add({ id, day: enclosingDays(article.published)?.from ?? null, sketch });
    const projected = projectArticle(article, extraction, { evidence, sketch, copyOf: id });
    this.#count(projected.appearances);
    if (publisher !== null) this.#count([publisherAppearance(publisher, article.language ?? extraction.language)]);
    const { properties, sentenceIds } = this.#giveOwn(projected);
    const appearances = projected.appearances.map((row): [string, string] => [row.id, identityClassId(row.identity)]);
    const register = this.#registerOf(projected);
    this.#records.add({ id, properties, sentenceIds, appearances, register, statements: projected.statements });
    await this.#options.sink.room?.();
  }

  #registerOf(projected: ProjectedArticle): Register | null {
    if (this.#options.sink.register === undefined) return null;
    return registerOfRows(projected, undecided) ?? null;
  }

  #count(appearances: readonly IndexedAppearance[]): void {
    for (const appearance of appearances) this.#index.count(appearance, 1);
  }

  /** All but the article itself, which is not whole yet, and what joins it. */
  #giveOwn({ nodes, relationships }: ProjectedArticle): Pick<ArticleRecord, "properties" | "sentenceIds"> {
    const { sink } = this.#options;
    const each = [...new Map(nodes.map((node) => [`${node.label} ${node.id}`, node])).values()];
    for (const node of each) if (node.label !== "Article") sink.node(node);
    for (const row of distinct(relationships)) if (row.type !== "HAS_SENTENCE") sink.relationship(row);
    return {
      properties: each.find(({ label }) => label === "Article")?.properties ?? {},
      sentenceIds: each.filter(({ label }) => label === "Sentence").map(({ id }) => id),
    };
  }

  /** Gives all other rows: first what many articles share. */
  async finish(): Promise<void> {
    this.#index.decide();
    const originals = await this.#copies.find((ids) => Promise.resolve(this.#readShingles(ids)));
    for (const original of originals.values()) this.#publishers.set(original, this.#publisherOf(original));
    for (const record of this.#records.take()) this.#decideArticle(record, originals.get(record.id) ?? record.id);
    await this.#giveEntities();
    await this.#facts.give(this.#options.sink);
    await this.#giveArticles();
  }

  async #giveEntities(): Promise<void> {
    const { sink } = this.#options;
    for (const [id, articleCount] of this.#counts) {
      const description = this.#index.describe(id);
      if (description === undefined) continue;
      const { name, type, aliases } = description;
      sink.node({ label: "Entity", id, properties: compactProperties({ name, type, aliases, articleCount }) });
      await sink.room?.();
    }
  }

  async #giveArticles(): Promise<void> {
    const { sink } = this.#options;
    for (const { article, sentenceIds, links } of this.#decided.take()) {
      sink.node(article);
      for (const sentenceId of sentenceIds) sink.relationship(link("HAS_SENTENCE", article.id, sentenceId));
      for (const [type, sourceId, targetId] of links) sink.relationship(link(type, sourceId, targetId));
      await sink.room?.();
    }
  }

  #publisherOf(id: string): string | null {
    return this.#options.read(id)?.article.publisher ?? null;
  }

  #readShingles(ids: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
    const shinglesOf = (id: string): ReadonlySet<string> => {
      const spooled = this.#options.read(id);
      return textShingles(spooled === undefined ? "" : printedText(spooled));
    };
    return new Map(ids.map((id) => [id, shinglesOf(id)]));
  }

  #decideArticle(record: ArticleRecord, copyOf: string): void {
    const { id, properties, sentenceIds, register, statements } = record;
    const entities = this.#decideAppearances(record);
    const links = [...entities].map(([appearanceId, entityId]): Link => ["OF", appearanceId, entityId]);
    const publisher = textOf(properties["publisher"]);
    const publisherId = publisher === null ? null : this.#countPublisher(publisher);
    if (publisherId !== null) links.push(["PUBLISHED_BY", id, publisherId]);
    this.#giveNames(register, { entities, publisherId });
    const row = {
      id,
      publishedFrom: textOf(properties["publishedFrom"]),
      publishedTo: textOf(properties["publishedTo"]),
      publisher,
      copyOf,
    };
    const original = { ...row, id: copyOf, publisher: this.#publishers.get(copyOf) ?? null };
    const source = sourceOf(row, new Map(copyOf === id ? [] : [[copyOf, original]]));
    for (const statement of statements) {
      const factId = this.#addFact({ statement, entities, row: { ...row, source } });
      if (factId !== undefined) links.push(["PROVES", statement.id, factId]);
    }
    this.#decided.add({ article: { label: "Article", id, properties: { ...properties, copyOf } }, sentenceIds, links });
  }

  #giveNames(register: Register | null, { entities, publisherId }: Decided): void {
    if (register !== null) this.#options.sink.register?.(movedRegister(register, entities, publisherId));
    for (const entityId of new Set(entities.values()))
      this.#counts.set(entityId, (this.#counts.get(entityId) ?? 0) + 1);
  }

  /** Whose they are; what their names are compared by is given as well. */
  #decideAppearances({ id, appearances }: ArticleRecord): ReadonlyMap<string, string> {
    const entities = new Map<string, string>();
    for (const [appearanceId, identityClass] of appearances) {
      const identity = parseIdentityClassId(identityClass);
      const entityId = this.#index.entityOf(identity, id);
      entities.set(appearanceId, entityId);
      this.#options.sink.nameKeys?.({ entityId, nameKeys: nameKeysOf(identity), identityClass, articleId: id });
    }
    return entities;
  }

  /** The entity of a publisher, named or not. */
  #countPublisher(publisher: string): string {
    const entityId = this.#index.entityOf(publisherAppearance(publisher, "").identity, "");
    if (!this.#counts.has(entityId)) this.#counts.set(entityId, 0);
    return entityId;
  }

  #addFact(said: {
    readonly statement: ProjectedStatement;
    readonly entities: ReadonlyMap<string, string>;
    readonly row: {
      readonly publishedFrom: string | null;
      readonly publishedTo: string | null;
      readonly source: string;
    };
  }): string | undefined {
    const { statement, entities, row } = said;
    const joined = { ...statement, ...entitiesOf(statement, entities) };
    const fact = factOf(joined);
    if (fact === undefined) return undefined;
    const posting = postingOf(joined);
    if (posting !== undefined) this.#options.sink.posting?.(posting);
    const { articleId, role, attributed, timeFrom, timeTo } = statement;
    const { publishedFrom, publishedTo, source } = row;
    this.#facts.add(fact, { articleId, role, attributed, timeFrom, timeTo, publishedFrom, publishedTo, source });
    return fact.id;
  }
}

/** Who and what a statement is about, by its appearances. */
function entitiesOf(statement: ProjectedStatement, entities: ReadonlyMap<string, string>) {
  return {
    sourceEntityId: entities.get(statement.sourceId) ?? "",
    targetEntityId: entities.get(statement.targetId) ?? "",
    voiceEntityId: entities.get(statement.voiceId ?? "") ?? null,
    placeEntityId: entities.get(statement.placeId ?? "") ?? null,
  };
}

const textOf = (value: PropertyValue | undefined): string | null => (typeof value === "string" ? value : null);

function distinct(rows: readonly RelationshipRow[]): readonly RelationshipRow[] {
  return [...new Map(rows.map((row) => [`${row.type} ${row.sourceId} ${row.targetId}`, row])).values()];
}
