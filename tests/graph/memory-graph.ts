/** The reference model: a graph in plain maps, which refuses every patch that does not fit it exactly. */
import { parseIdentityClassId } from "../../src/identities/identity-class.ts";
import { judgementSchema } from "../../src/identities/judgement.ts";
import { relationshipTables, type NodeLabel } from "../../src/graph/graph-model.ts";
import type { GraphPatch, NodeRow, RelationshipReference, RelationshipRow } from "../../src/graph/graph-patch.ts";
import type {
  AppearanceRow,
  ArticleRow,
  ClassRow,
  EntityRow,
  EvidenceLayer,
  GraphState,
  PublishedRow,
  PublisherRow,
  SketchRow,
  StatementRow,
  StoredGraph,
  StoredJudgement,
  SupportRow,
} from "../../src/graph/planning/stored-graph.ts";
import { MemoryPostings } from "./memory-postings.ts";

const nodeName = (label: NodeLabel, id: string): string => `${label} ${id}`;
const relationshipName = ({ type, sourceId, targetId, id }: RelationshipReference): string =>
  [type, sourceId, targetId, id ?? ""].join(" | ");

export class MemoryGraph implements StoredGraph {
  readonly keepsPostings: boolean = true;
  readonly #nodes = new Map<string, NodeRow>();
  readonly #relationships = new Map<string, RelationshipRow>();
  readonly #out = new Map<string, Set<RelationshipRow>>();
  readonly #in = new Map<string, Set<RelationshipRow>>();
  readonly #postings = new MemoryPostings();
  readonly #language: string;

  constructor(language = "de") {
    this.#language = language;
  }
  apply(patch: GraphPatch): void {
    for (const row of patch.removedRelationships) this.#removeRelationship(row);
    for (const { label, id } of patch.removedNodes) this.#removeNode(label, id);
    for (const row of patch.createdNodes) this.#setNode(row, false);
    for (const row of patch.changedNodes) this.#setNode(row, true);
    for (const row of patch.createdRelationships) this.#createRelationship(row);
    for (const row of patch.changedRelationships) {
      this.#removeRelationship(row);
      this.#createRelationship(row);
    }
    if (patch.postings) this.#postings.apply(patch.postings);
  }

  /** Every posting and register, sorted. */
  readonly postings = (): readonly string[] => this.#postings.list();
  readonly registers = (articleIds: readonly string[]) => Promise.resolve(this.#postings.registers(articleIds));

  /** Every row, sorted: equal graphs are equal lists. */
  export(): readonly string[] {
    const nodes = [...this.#nodes.values()].map((row) =>
      JSON.stringify([row.label, row.id, sortedEntries(row.properties)]),
    );
    const relationships = [...this.#relationships].map(([name, row]) =>
      JSON.stringify([name, sortedEntries(row.properties)]),
    );
    return [...nodes.sort(), ...relationships.sort()];
  }

  readonly nodes = (label: NodeLabel): readonly NodeRow[] =>
    [...this.#nodes.values()].filter((row) => row.label === label);

  readonly relationships = (type?: string): readonly RelationshipRow[] =>
    [...this.#relationships.values()].filter((row) => type === undefined || row.type === type);
  readonly state = (): Promise<GraphState> => Promise.resolve({ language: this.#language, evidence: "text" });

  classes(): Promise<readonly ClassRow[]> {
    const rows = this.nodes("Appearance").map(({ properties }) => {
      const { identityClass, name, language } = properties;
      return { identityClass: text(identityClass), name: text(name), language: text(language), count: 1 };
    });
    return Promise.resolve(rows);
  }

  publishers(): Promise<readonly PublisherRow[]> {
    const rows = this.nodes("Article").flatMap(({ properties }) => {
      const { publisher, language } = properties;
      return publisher === undefined ? [] : [{ publisher: text(publisher), language: text(language), count: 1 }];
    });
    return Promise.resolve(rows);
  }

  entities(): Promise<readonly EntityRow[]> {
    const rows = this.nodes("Entity").map(({ id, properties }) => {
      const { name, type, aliases, articleCount } = properties;
      return { id, name, type, aliases: aliases ?? [], articleCount } as EntityRow;
    });
    return Promise.resolve(rows);
  }

  judgements(): Promise<readonly StoredJudgement[]> {
    const rows = this.nodes("Judgement").map(({ id, properties: row }) => {
      const first = { articleId: row["firstArticleId"], type: row["firstType"], nameKey: row["firstNameKey"] };
      const second = { articleId: row["secondArticleId"], type: row["secondType"], nameKey: row["secondNameKey"] };
      const { verdict, reason = null, author = null, at } = row;
      return { id, ...judgementSchema.parse({ verdict, first, second, reason, author, at }) };
    });
    return Promise.resolve(rows);
  }

  sketches(): Promise<readonly SketchRow[]> {
    const rows = this.nodes("Article").flatMap(({ id, properties }) => {
      const { publishedFrom, sketch, copyOf } = properties;
      if (sketch === undefined || publishedFrom === undefined) return [];
      return [{ id, day: text(publishedFrom), sketch: text(sketch), original: text(copyOf) }];
    });
    return Promise.resolve(rows);
  }

  texts(articleIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = articleIds.map((articleId): [string, string] => {
      const own = this.nodes("Sentence").filter(({ properties }) => properties["articleId"] === articleId);
      own.sort((a, b) => Number(a.properties["position"]) - Number(b.properties["position"]));
      return [articleId, own.map(({ properties }) => text(properties["text"])).join(" ")];
    });
    return Promise.resolve(new Map(rows));
  }

  evidenceOf(articleIds: readonly string[]): Promise<ReadonlyMap<string, EvidenceLayer>> {
    const found = new Map<string, EvidenceLayer>();
    for (const id of articleIds) {
      const article = this.#nodes.get(nodeName("Article", id));
      if (article === undefined) continue;
      const nodes = [
        article,
        ...[...this.#nodes.values()].filter(
          ({ label, properties }) => label !== "Article" && properties["articleId"] === id,
        ),
      ];
      const relationships = nodes.flatMap((node) => [...(this.#out.get(nodeName(node.label, node.id)) ?? [])]);
      found.set(id, { nodes, relationships });
    }
    return Promise.resolve(found);
  }

  articles(articleIds: readonly string[]): Promise<readonly ArticleRow[]> {
    const rows = articleIds.flatMap((id) => {
      const properties = this.#nodes.get(nodeName("Article", id))?.properties;
      if (properties === undefined) return [];
      const { publishedFrom = null, publishedTo = null, publisher = null, copyOf } = properties;
      return [{ id, publishedFrom, publishedTo, publisher, copyOf } as ArticleRow];
    });
    return Promise.resolve(rows);
  }

  appearancesInArticles(articleIds: readonly string[]): Promise<readonly AppearanceRow[]> {
    const wanted = new Set(articleIds);
    const nodes = this.nodes("Appearance").filter(({ properties }) => wanted.has(text(properties["articleId"])));
    return Promise.resolve(nodes.map((node) => this.#appearance(node)));
  }

  appearancesOfEntities(entityIds: readonly string[]): Promise<readonly AppearanceRow[]> {
    const rows = entityIds.flatMap((id) => this.#sources("OF", "Entity", id, "Appearance"));
    return Promise.resolve(rows.map((node) => this.#appearance(node)));
  }

  articlesPublishedBy(entityIds: readonly string[]): Promise<readonly PublishedRow[]> {
    const rows = entityIds.flatMap((entityId) =>
      this.#sources("PUBLISHED_BY", "Entity", entityId, "Article").map(({ id, properties }) => {
        return { articleId: id, publisher: text(properties["publisher"]), entityId };
      }),
    );
    return Promise.resolve(rows);
  }

  statementsOfAppearances(appearanceIds: readonly string[]): Promise<readonly StatementRow[]> {
    const sides = ["SOURCE", "TARGET", "ATTRIBUTED_TO", "AT"];
    const nodes = appearanceIds.flatMap((id) =>
      sides.flatMap((side) => this.#sources(side, "Appearance", id, "Statement")),
    );
    return Promise.resolve(nodes.map((node) => this.#statement(node)));
  }

  supportsOfFacts(factIds: readonly string[]): Promise<readonly SupportRow[]> {
    const rows = factIds.flatMap((factId) =>
      this.#sources("PROVES", "Fact", factId, "Statement").map((node) => ({ ...this.#statement(node), factId })),
    );
    return Promise.resolve(rows);
  }

  #appearance({ id, properties }: NodeRow): AppearanceRow {
    const { articleId, identityClass, name, language } = properties;
    const entityId = this.#target("OF", "Appearance", id) ?? "";
    parseIdentityClassId(text(identityClass));
    return {
      id,
      articleId: text(articleId),
      identityClass: text(identityClass),
      name: text(name),
      language: text(language),
      entityId,
    };
  }

  #statement({ id, properties }: NodeRow): StatementRow {
    const sourceId = this.#target("SOURCE", "Statement", id) ?? "";
    const targetId = this.#target("TARGET", "Statement", id) ?? "";
    const { articleId, type, polarity, modality, role = null, former, timeFrom = null, timeTo = null } = properties;
    const attributed = this.#target("ATTRIBUTED_TO", "Statement", id) !== undefined;
    const sourceEntityId = this.#target("OF", "Appearance", sourceId) ?? "";
    const targetEntityId = this.#target("OF", "Appearance", targetId) ?? "";
    const told = this.#told(id, text(articleId));
    const row = { id, articleId, type, polarity, modality, role, former, timeFrom, timeTo, attributed };
    return { ...row, ...told, sourceId, sourceEntityId, targetId, targetEntityId } as StatementRow;
  }

  #told(id: string, articleId: string) {
    const { publishedFrom = null } = this.#nodes.get(nodeName("Article", articleId))?.properties ?? {};
    const sentences = this.#targets("EVIDENCE", "Statement", id).map((row) =>
      this.#nodes.get(nodeName("Sentence", row)),
    );
    const [voiceId = null, placeId = null] = ["ATTRIBUTED_TO", "AT"].map((type) => this.#target(type, "Statement", id));
    const [voiceEntityId = null, placeEntityId = null] = [voiceId, placeId].map((row) =>
      this.#target("OF", "Appearance", row ?? ""),
    );
    const positions = sentences.map((row) => row?.properties["position"]);
    return { publishedFrom, voiceId, voiceEntityId, placeId, placeEntityId, positions };
  }

  #target(type: string, label: NodeLabel, id: string): string | undefined {
    return this.#targets(type, label, id)[0];
  }

  #targets(type: string, label: NodeLabel, id: string): readonly string[] {
    const rows = [...(this.#out.get(nodeName(label, id)) ?? [])];
    return rows.filter((row) => row.type === type).map(({ targetId }) => targetId);
  }

  #sources(type: string, label: NodeLabel, id: string, source: NodeLabel): readonly NodeRow[] {
    const rows = [...(this.#in.get(nodeName(label, id)) ?? [])].filter((row) => row.type === type);
    return rows.flatMap(({ sourceId }) => this.#nodes.get(nodeName(source, sourceId)) ?? []);
  }

  #ends(row: RelationshipReference): readonly [string, string] {
    const { source, target } = relationshipTables.get(row.type) ?? { source: "Entity", target: "Entity" };
    return [nodeName(source, row.sourceId), nodeName(target, row.targetId)];
  }

  #setNode(row: NodeRow, there: boolean): void {
    const name = nodeName(row.label, row.id);
    if (this.#nodes.has(name) !== there)
      throw new Error(`${there ? "changed but not there" : "created twice"}: ${name}`);
    this.#nodes.set(name, row);
  }

  #createRelationship(row: RelationshipRow): void {
    const [source, target] = this.#ends(row);
    const name = relationshipName(row);
    if (this.#relationships.has(name)) throw new Error(`created twice: ${name}`);
    if (!this.#nodes.has(source) || !this.#nodes.has(target)) throw new Error(`hangs in the air: ${name}`);
    this.#relationships.set(name, row);
    this.#out.set(source, (this.#out.get(source) ?? new Set()).add(row));
    this.#in.set(target, (this.#in.get(target) ?? new Set()).add(row));
  }

  #removeRelationship(reference: RelationshipReference): void {
    const name = relationshipName(reference);
    const row = this.#relationships.get(name);
    if (row === undefined || !this.#relationships.delete(name)) throw new Error(`removed but not there: ${name}`);
    const [source, target] = this.#ends(row);
    this.#out.get(source)?.delete(row);
    this.#in.get(target)?.delete(row);
  }

  #removeNode(label: NodeLabel, id: string): void {
    const name = nodeName(label, id);
    if (!this.#nodes.delete(name)) throw new Error(`removed but not there: ${name}`);
    for (const row of [...(this.#out.get(name) ?? []), ...(this.#in.get(name) ?? [])]) this.#removeRelationship(row);
    for (const side of [this.#out, this.#in]) side.delete(name);
  }
}

function sortedEntries(properties: NodeRow["properties"]): readonly unknown[] {
  return Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
