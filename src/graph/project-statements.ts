/** The statements of an article as rows, with their ends and the sentences that prove them. */
import type { Evidence, ExtractedStatement } from "../extraction/extraction.ts";
import { stableHash } from "../foundation/stable-hash.ts";
import { findStatementType } from "../ontology/ontology.ts";
import { compactProperties } from "./compact-properties.ts";
import { enclosingDays } from "./enclosing-days.ts";
import type { NodeRow, RelationshipRow } from "./graph-patch.ts";
import type { ProjectionContext } from "./project-article.ts";

/** What decides the edge that a statement proves; its ends are ids of appearances. */
export interface ProjectedStatement {
  readonly id: string;
  readonly articleId: string;
  readonly type: string;
  readonly polarity: string;
  readonly modality: string;
  readonly role: string | null;
  readonly former: boolean;
  readonly timeFrom: string | null;
  readonly timeTo: string | null;
  readonly attributed: boolean;
  readonly sourceId: string;
  readonly targetId: string;
  /** First day of the article. */
  readonly publishedFrom: string | null;
  /** Appearances that it is attributed to, and where it was. */
  readonly voiceId: string | null;
  readonly placeId: string | null;
  /** Numbers of the sentences that prove it. */
  readonly positions: readonly number[];
}

interface StatementRows {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
  readonly statements: readonly ProjectedStatement[];
}

export function projectStatements(context: ProjectionContext): StatementRows {
  const nodes: NodeRow[] = [];
  const relationships: RelationshipRow[] = [];
  const statements: ProjectedStatement[] = [];
  const seen = new Map<string, number>();
  for (const statement of context.extraction.statements) {
    const sourceId = context.appearanceId(statement.sourceId);
    const targetId = context.appearanceId(statement.targetId);
    if (sourceId === undefined || targetId === undefined || findStatementType(statement.type) === undefined) continue;
    const id = distinct(seen, statementId(context, statement, [sourceId, targetId]));
    nodes.push(statementNode(context, statement, id));
    relationships.push(...ends(context, statement, { id, sourceId, targetId }), ...evidence(context, statement, id));
    statements.push(projected(context, statement, { id, sourceId, targetId }));
  }
  return { nodes, relationships, statements };
}

interface StatementEnds {
  readonly id: string;
  readonly sourceId: string;
  readonly targetId: string;
}

function distinct(seen: Map<string, number>, id: string): string {
  const ordinal = (seen.get(id) ?? 0) + 1;
  seen.set(id, ordinal);
  return ordinal === 1 ? id : stableHash(id, String(ordinal));
}

function statementId(context: ProjectionContext, statement: ExtractedStatement, between: readonly string[]): string {
  const others = [statement.attributionId, statement.placeId].map((id) =>
    id === null ? "" : (context.appearanceId(id) ?? ""),
  );
  const { type, polarity, modality, time, role, former } = statement;
  return stableHash(
    "statement",
    type,
    ...between,
    polarity,
    modality,
    time ?? "",
    role ?? "",
    String(former),
    ...others,
  );
}

function statementNode(context: ProjectionContext, statement: ExtractedStatement, id: string): NodeRow {
  const { type, polarity, modality, time, role, former, confidence } = statement;
  const days = enclosingDays(time);
  const properties = compactProperties({
    articleId: context.article.id,
    type,
    polarity,
    modality,
    time,
    timeFrom: days?.from,
    timeTo: days?.to,
    role,
    former,
    confidence,
    rule: statement.evidence[0]?.rule,
  });
  return { label: "Statement", id, properties };
}

function projected(
  context: ProjectionContext,
  statement: ExtractedStatement,
  between: StatementEnds,
): ProjectedStatement {
  const { type, polarity, modality, role, former } = statement;
  const days = enclosingDays(statement.time);
  const voiceId = appearanceOf(context, statement.attributionId);
  return {
    ...between,
    articleId: context.article.id,
    type,
    polarity,
    modality,
    role,
    former,
    timeFrom: days?.from ?? null,
    timeTo: days?.to ?? null,
    attributed: voiceId !== null,
    publishedFrom: enclosingDays(context.article.published)?.from ?? null,
    voiceId,
    placeId: appearanceOf(context, statement.placeId),
    positions: [...evidenceBySentence(context, statement).keys()],
  };
}

const appearanceOf = (context: ProjectionContext, entityId: string | null): string | null =>
  entityId === null ? null : (context.appearanceId(entityId) ?? null);

function ends(context: ProjectionContext, statement: ExtractedStatement, between: StatementEnds): RelationshipRow[] {
  const optional: readonly (readonly [string, string | null])[] = [
    ["ATTRIBUTED_TO", statement.attributionId],
    ["AT", statement.placeId],
  ];
  const others = optional.flatMap(([type, entityId]) => {
    const targetId = entityId === null ? undefined : context.appearanceId(entityId);
    return targetId === undefined ? [] : [{ type, sourceId: between.id, targetId, properties: {} }];
  });
  return [
    { type: "SOURCE", sourceId: between.id, targetId: between.sourceId, properties: {} },
    { type: "TARGET", sourceId: between.id, targetId: between.targetId, properties: {} },
    ...others,
  ];
}

/** The first that the extraction gives for each sentence of the article, or none where the sentence alone is given. */
function evidenceBySentence(
  { extraction }: ProjectionContext,
  statement: ExtractedStatement,
): ReadonlyMap<number, Evidence | null> {
  const bySentence = new Map<number, Evidence | null>(statement.sentences.map((sentence) => [sentence, null]));
  for (const row of [...statement.evidence].reverse()) bySentence.set(row.sentence, row);
  return new Map([...bySentence].filter(([sentence]) => extraction.sentences[sentence - 1] !== undefined));
}

/** One EVIDENCE for each sentence. */
function evidence(context: ProjectionContext, statement: ExtractedStatement, id: string): RelationshipRow[] {
  const { sentences } = context.extraction;
  return [...evidenceBySentence(context, statement)].flatMap(([sentence, row]): RelationshipRow[] => {
    const span = sentences[sentence - 1];
    if (span === undefined) return [];
    const { start: from, end: to, trigger, rule } = row ?? { start: span[0], end: span[1] };
    const properties = compactProperties({ from, to, triggerFrom: trigger?.[0], triggerTo: trigger?.[1], rule });
    return [{ type: "EVIDENCE", sourceId: id, targetId: context.sentenceId(sentence), properties }];
  });
}
