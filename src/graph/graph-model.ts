/**
 * Graph model
 * ===========
 *
 * The node labels and relationship types that may exist, with their properties, declared once: both stores derive their
 * schema from these tables (the idea is cartography's), exports their columns, and tests hold the documentation to
 * them.
 *
 * Four layers: what was printed (Article, Sentence), what it names (Appearance), what it says (Statement, Quote, each
 * with its sentences), and who is who (Entity, with the projected edges between entities). A Fact joins an edge
 * between entities with the statements that prove it: edge and fact share their id.
 *
 * Every property may be absent but `id`. Lists are lists of strings. Offsets are half-open UTF-16 units of the
 * article's text; days are ISO 8601.
 */
import { statementTypes } from "../ontology/ontology.ts";

export type PropertyKind = "string" | "strings" | "integer" | "number" | "boolean";
export type PropertyTable = Readonly<Record<string, PropertyKind>>;

export const nodeTables = {
  Article: {
    id: "string",
    title: "string",
    url: "string",
    publisher: "string",
    author: "string",
    language: "string",
    published: "string",
    publishedFrom: "string",
    publishedTo: "string",
    modified: "string",
    contentHash: "string",
    extractor: "string",
    /** Article id of the earliest of the near-duplicates that this one belongs to; its own id where it stands alone. */
    copyOf: "string",
    /** Proposes near-duplicates: see graph/copies/text-shingles.ts. */
    sketch: "string",
    warnings: "strings",
  },
  Sentence: { id: "string", articleId: "string", position: "integer", text: "string", from: "integer", to: "integer" },
  Appearance: {
    id: "string",
    articleId: "string",
    name: "string",
    type: "string",
    language: "string",
    nameKeys: "strings",
    /** Appearances of one class are always decided alike: see identities/identity-class.ts. */
    identityClass: "string",
    surfaces: "strings",
    roles: "strings",
  },
  Entity: { id: "string", name: "string", type: "string", aliases: "strings", articleCount: "integer" },
  Statement: {
    id: "string",
    articleId: "string",
    type: "string",
    polarity: "string",
    modality: "string",
    time: "string",
    timeFrom: "string",
    timeTo: "string",
    role: "string",
    former: "boolean",
    confidence: "number",
    rule: "string",
  },
  Fact: { id: "string", type: "string" },
  Quote: {
    id: "string",
    articleId: "string",
    kind: "string",
    text: "string",
    from: "integer",
    to: "integer",
    rule: "string",
  },
  /** Who is who, said by a person; taken back by a later one of the same pair. */
  Judgement: {
    id: "string",
    verdict: "string",
    firstArticleId: "string",
    firstType: "string",
    firstNameKey: "string",
    secondArticleId: "string",
    secondType: "string",
    secondNameKey: "string",
    reason: "string",
    author: "string",
    at: "string",
  },
  /** One node, id "graph": whose graph this is, which schema, which patch came last. */
  Graph: {
    id: "string",
    program: "string",
    schema: "integer",
    language: "string",
    evidence: "string",
    lastPatch: "string",
    leaseHolder: "string",
    leaseUntil: "integer",
  },
} as const satisfies Readonly<Record<string, PropertyTable>>;

export type NodeLabel = keyof typeof nodeTables;
export const nodeLabels = Object.keys(nodeTables) as readonly NodeLabel[];

/** Properties of an edge between entities: sums over the statements that prove it, no lists that grow. */
export const factProperties = {
  id: "string",
  type: "string",
  polarity: "string",
  modality: "string",
  role: "string",
  former: "boolean",
  statementCount: "integer",
  /** Statements that are the article's own word. */
  ownVoiceCount: "integer",
  /** Statements on somebody's word. */
  attributedCount: "integer",
  articleCount: "integer",
  /** Independent sources: copies of one text count once. */
  sourceCount: "integer",
  eventFrom: "string",
  eventTo: "string",
  publishedFrom: "string",
  publishedTo: "string",
  /** True where a shipped table says so and no article. */
  table: "boolean",
} as const satisfies PropertyTable;

export interface RelationshipTable {
  readonly source: NodeLabel;
  readonly target: NodeLabel;
  readonly properties: PropertyTable;
}

const evidenceTables = {
  PUBLISHED_BY: { source: "Article", target: "Entity", properties: {} },
  HAS_SENTENCE: { source: "Article", target: "Sentence", properties: {} },
  OF: { source: "Appearance", target: "Entity", properties: {} },
  MENTIONS: {
    source: "Sentence",
    target: "Appearance",
    properties: { from: "integer", to: "integer", surface: "string", kind: "string" },
  },
  SOURCE: { source: "Statement", target: "Appearance", properties: {} },
  TARGET: { source: "Statement", target: "Appearance", properties: {} },
  ATTRIBUTED_TO: { source: "Statement", target: "Appearance", properties: {} },
  AT: { source: "Statement", target: "Appearance", properties: {} },
  EVIDENCE: {
    source: "Statement",
    target: "Sentence",
    properties: { from: "integer", to: "integer", triggerFrom: "integer", triggerTo: "integer", rule: "string" },
  },
  PROVES: { source: "Statement", target: "Fact", properties: {} },
  SPOKEN_BY: { source: "Quote", target: "Appearance", properties: {} },
  VIA: { source: "Quote", target: "Appearance", properties: {} },
  SPOKEN_IN: { source: "Quote", target: "Sentence", properties: {} },
} as const satisfies Readonly<Record<string, RelationshipTable>>;

const factTable: RelationshipTable = { source: "Entity", target: "Entity", properties: factProperties };

/**
 * Relationship types between entities: the 52 of the ontology, and NON_FACTUAL for what did not, or not yet, happen.
 */
export const factRelationships: readonly string[] = [...statementTypes.map((type) => type.relationship), "NON_FACTUAL"];

/** Relationship types that carry evidence and identity. */
export const evidenceRelationships = Object.keys(evidenceTables);

/** Every relationship type with its end points and properties. */
export const relationshipTables: ReadonlyMap<string, RelationshipTable> = new Map<string, RelationshipTable>([
  ...Object.entries(evidenceTables),
  ...factRelationships.map((type): [string, RelationshipTable] => [type, factTable]),
]);
