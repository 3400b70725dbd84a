/**
 * Proof of facts
 * ==============
 *
 * Rows of evidence (a row for each statement and sentence) joined to statements whose sentences carry marks: the two
 * names and the word that made the rule fire. The graph keeps offsets of the article's text; here they become offsets
 * of the sentence.
 */
import { compareText } from "../foundation/compare-text.ts";
import { groupBy } from "../foundation/group-by.ts";
import type { GraphStore } from "../stores/graph-store.ts";
import { evidenceOfFact, evidenceOfFacts } from "./evidence-of-facts.ts";
import { mentionsInSentence, mentionsInSentences } from "./mentions-in-sentences.ts";
import type { RowOf } from "./named-query.ts";
import type { ArticleReference, Mark, ProvenSentence, ProvenStatement } from "./proven-statement.ts";
import { safeLink } from "./safe-link.ts";

type EvidenceRow = RowOf<typeof evidenceOfFacts>;
type MentionRow = RowOf<typeof mentionsInSentences>;

export function articleReference(row: {
  readonly articleId: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}): ArticleReference {
  return {
    id: row.articleId,
    title: row.title,
    url: safeLink(row.url),
    publisher: row.publisher,
    published: row.published,
  };
}

const inside = (mark: Mark, length: number): boolean => mark.from >= 0 && mark.to > mark.from && mark.to <= length;

function marksOf(row: EvidenceRow, mentions: readonly MentionRow[]): Mark[] {
  const start = row.sentenceFrom;
  const named = mentions.flatMap((mention): Mark[] => {
    const kind = mention.appearanceId === row.sourceId ? "source" : "target";
    if (kind === "target" && mention.appearanceId !== row.targetId) return [];
    return [{ from: mention.from - start, to: mention.to - start, kind }];
  });
  const trigger: Mark[] =
    row.triggerFrom === null || row.triggerTo === null
      ? []
      : [{ from: row.triggerFrom - start, to: row.triggerTo - start, kind: "trigger" }];
  const length = row.sentence?.length ?? 0;
  return [...named, ...trigger].filter((mark) => inside(mark, length)).sort((a, b) => a.from - b.from || b.to - a.to);
}

function sentenceOf(row: EvidenceRow, mentions: readonly MentionRow[]): ProvenSentence {
  return { id: row.sentenceId, position: row.position, text: row.sentence, marks: marksOf(row, mentions) };
}

function statementOf(rows: readonly [EvidenceRow, ...EvidenceRow[]], mentions: Mentions): ProvenStatement {
  const [first] = rows;
  const sentences = new Map(
    rows.map((row) => [row.sentenceId, sentenceOf(row, mentions.get(row.sentenceId) ?? [])] as const),
  );
  return {
    id: first.statementId,
    factId: first.factId,
    type: first.type,
    polarity: first.polarity,
    modality: first.modality,
    time: first.time,
    role: first.role,
    confidence: first.confidence ?? 0,
    rule: first.rule,
    source: first.source,
    target: first.target,
    attributedTo: first.attributedTo,
    place: first.place,
    article: articleReference(first),
    sentences: [...sentences.values()],
  };
}

type Mentions = ReadonlyMap<string, readonly MentionRow[]>;

/** In the order of the rows. */
function provenStatements(
  rows: readonly EvidenceRow[],
  mentionRows: readonly MentionRow[],
): readonly ProvenStatement[] {
  const mentions = groupBy(mentionRows, (row) => row.sentenceId);
  const statements = groupBy(rows, (row) => `${row.factId} ${row.statementId}`);
  return [...statements.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [statementOf([first, ...others], mentions)],
  );
}

export interface Proof {
  /** Latest first. */
  readonly statements: readonly ProvenStatement[];
  /** True where the limit cut sentences off. */
  readonly truncated: boolean;
}

/** The embedded database finds the evidence of one key at once, and reads all of it for a list of keys. */
const askedOneByOne = 12;

const latestFirst = (a: EvidenceRow, b: EvidenceRow): number =>
  compareText(b.publishedFrom ?? "", a.publishedFrom ?? "") ||
  compareText(a.articleId, b.articleId) ||
  compareText(a.statementId, b.statementId) ||
  a.position - b.position;

async function readEvidence(
  store: GraphStore,
  factIds: readonly string[],
  limit: number,
): Promise<readonly EvidenceRow[]> {
  if (factIds.length > askedOneByOne) return store.answer(evidenceOfFacts, { factIds: [...factIds], limit });
  const rows: EvidenceRow[] = [];
  for (const factId of factIds) rows.push(...(await store.answer(evidenceOfFact, { factId, limit })));
  return rows.sort(latestFirst).slice(0, limit);
}

async function readMentions(store: GraphStore, sentenceIds: readonly string[]): Promise<readonly MentionRow[]> {
  if (sentenceIds.length > askedOneByOne) {
    return store.answer(mentionsInSentences, { sentenceIds: [...sentenceIds] });
  }
  const rows: MentionRow[] = [];
  for (const sentenceId of sentenceIds) rows.push(...(await store.answer(mentionsInSentence, { sentenceId })));
  return rows;
}

/** The statements that prove some edges, with at most `limit` sentences. */
export async function proveFacts(store: GraphStore, factIds: readonly string[], limit: number): Promise<Proof> {
  const rows = await readEvidence(store, [...new Set(factIds)], limit);
  const sentenceIds = [...new Set(rows.map((row) => row.sentenceId))];
  const mentions = await readMentions(store, sentenceIds);
  return { statements: provenStatements(rows, mentions), truncated: rows.length >= limit };
}
