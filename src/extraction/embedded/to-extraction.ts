/**
 * The extraction as JSON
 * ======================
 *
 * Appearances, statements and quotes in the shape of the contract. Things that the article names only inside words or by
 * an adjective are listed only where a statement, a quote or a role needs them.
 */
import type { AppearanceIndex } from "../../appearances/appearance-index.ts";
import type { Appearance } from "../../appearances/appearance.ts";
import type { Document, Sentence } from "../../documents/document.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { Quote } from "../../quotes/quote.ts";
import type { Statement } from "../../statements/statement.ts";
import type {
  ExtractedEntity,
  ExtractedMention,
  ExtractedQuote,
  ExtractedStatement,
  Extraction,
} from "../extraction.ts";

export interface Findings {
  readonly document: Document;
  readonly appearances: AppearanceIndex;
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
}

function neededIds({ statements, quotes, appearances }: Findings): ReadonlySet<string | null> {
  return new Set([
    ...statements.flatMap(({ source, target, attribution, place }) => [source, target, attribution, place]),
    ...quotes.flatMap(({ speaker, medium }) => [speaker, medium]),
    ...appearances.appearances.filter(({ surfaces }) => surfaces.length > 0).map(({ id }) => id),
  ]);
}

function toMention({ start, end, text, kind }: Mention): ExtractedMention {
  return { start, end, text, kind };
}

function toEntity(appearance: Appearance): ExtractedEntity {
  const { id, name, type, surfaces, otherForms, roles, mentions } = appearance;
  return {
    id,
    name,
    type,
    surfaces: [...surfaces, ...otherForms],
    roles: [...new Set(roles.map(({ text }) => text))],
    mentions: mentions.map(toMention),
  };
}

const number = (sentence: number): number => sentence + 1;

function toStatement(findings: Findings, statement: Statement): ExtractedStatement {
  const { document, appearances } = findings;
  const nameOf = (id: string | null): string | null => (id === null ? null : (appearances.byId(id)?.name ?? null));
  const { type, polarity, modality, time, role, former, confidence } = statement;
  return {
    type,
    sourceId: statement.source,
    targetId: statement.target,
    source: nameOf(statement.source) ?? "",
    target: nameOf(statement.target) ?? "",
    sentences: [...new Set(statement.evidence.map(({ sentence }) => number(sentence)))].sort((a, b) => a - b),
    polarity,
    modality,
    attributionId: statement.attribution,
    attribution: nameOf(statement.attribution),
    placeId: statement.place,
    place: nameOf(statement.place),
    time,
    role,
    former,
    confidence: Math.round(confidence * 100) / 100,
    evidence: statement.evidence.map(({ sentence, trigger, rule }) => {
      const { start, end }: Pick<Sentence, "start" | "end"> = document.sentences[sentence] ?? { start: 0, end: 0 };
      const token = document.tokens[trigger];
      return { sentence: number(sentence), start, end, trigger: [token?.start ?? start, token?.end ?? start], rule };
    }),
  };
}

function toQuote({ appearances }: Findings, quote: Quote): ExtractedQuote {
  const { speaker, medium, kind, start, end, rule } = quote;
  return {
    speakerId: speaker,
    speaker: appearances.byId(speaker)?.name ?? "",
    sentences: quote.sentences.map(number),
    kind,
    mediumId: medium,
    medium: medium === null ? null : (appearances.byId(medium)?.name ?? null),
    start,
    end,
    rule,
  };
}

/** The extraction of one article; `extractor` is name and version. */
export function toExtraction(findings: Findings, extractor: string): Extraction {
  const { document, appearances } = findings;
  const needed = neededIds(findings);
  return {
    id: document.id,
    language: document.language,
    published: document.published,
    extractor,
    sentences: document.sentences.map(({ start, end }) => [start, end]),
    entities: appearances.appearances.filter(({ id }) => needed.has(id)).map(toEntity),
    statements: findings.statements.map((statement) => toStatement(findings, statement)),
    quotes: findings.quotes.map((quote) => toQuote(findings, quote)),
    warnings: [...document.warnings],
  };
}
