/** Small synthetic articles with extractions: names, statements and quotes without a text tower. */
import type { Article } from "../../src/articles/article.ts";
import type { Extraction } from "../../src/extraction/extraction.ts";
import type { EntityType } from "../../src/ontology/ontology.ts";
import { stableHash } from "../../src/foundation/stable-hash.ts";

export interface SyntheticStatement {
  readonly type: string;
  /** Positions in `entities`. */
  readonly source: number;
  readonly target: number;
  readonly polarity?: "affirmed" | "negated";
  readonly modality?: "asserted" | "planned" | "possible" | "demanded";
  readonly attribution?: number;
  readonly time?: string;
  readonly role?: string;
}

export interface SyntheticArticle {
  readonly id: string;
  readonly entities: readonly (readonly [EntityType, string])[];
  readonly statements?: readonly SyntheticStatement[];
  readonly quotes?: readonly (readonly [speaker: number, medium: number | null])[];
  readonly published?: string | null;
  readonly publisher?: string | null;
  readonly language?: string;
  readonly modified?: string | null;
  /** A last sentence, which may be long enough for the article to be another's copy. */
  readonly rest?: string;
}

export interface PutArticle {
  readonly kind: "put";
  readonly article: Article;
  readonly extraction: Extraction;
}

/** One sentence for all entities and one for each statement. */
export function putArticle(synthetic: SyntheticArticle): PutArticle {
  const { id, published = "2025-07", publisher = null, language = "de", modified = null, statements = [] } = synthetic;
  const names = synthetic.entities.map(([, name]) => name);
  const parts = [
    `${names.join(", ")}.`,
    ...statements.map((statement) => `${statement.type} ${names[statement.source] ?? ""}.`),
  ];
  if (synthetic.rest !== undefined) parts.push(synthetic.rest);
  const text = parts.join(" ");
  const sentences = spans(parts);
  const article: Article = {
    id,
    text,
    title: `Titel ${id}`,
    language,
    published,
    modified,
    publisher,
    author: null,
    url: null,
    contentHash: stableHash(JSON.stringify(synthetic)),
  };
  return { kind: "put", article, extraction: extractionOf(synthetic, { text, sentences, language, published }) };
}

interface Printed {
  readonly text: string;
  readonly sentences: [number, number][];
  readonly language: string;
  readonly published: string | null;
}

function extractionOf(synthetic: SyntheticArticle, { text, sentences, language, published }: Printed): Extraction {
  const names = synthetic.entities.map(([, name]) => name);
  const idOf = (position: number | null | undefined): string | null =>
    typeof position === "number" && position < names.length ? `e${position + 1}` : null;
  return {
    id: synthetic.id,
    language,
    published,
    extractor: "synthetic@1",
    sentences,
    entities: synthetic.entities.map(([type, name], index) => {
      const start = text.indexOf(name);
      const mentions = [{ start, end: start + name.length, text: name, kind: "name" as const }];
      return { id: `e${index + 1}`, name, type, surfaces: [name], roles: [], mentions };
    }),
    statements: (synthetic.statements ?? []).map((row, index) => {
      const [start, end] = sentences[index + 1] ?? [0, 0];
      const evidence = {
        sentence: index + 2,
        start,
        end,
        trigger: [start, start + 3] as [number, number],
        rule: "synthetic",
      };
      return {
        ...{ polarity: "affirmed" as const, modality: "asserted" as const, time: null, role: null },
        ...given(row),
        sourceId: idOf(row.source) ?? "",
        targetId: idOf(row.target) ?? "",
        source: names[row.source] ?? "",
        target: names[row.target] ?? "",
        sentences: [index + 2],
        attributionId: idOf(row.attribution),
        attribution: null,
        placeId: null,
        place: null,
        former: false,
        confidence: 0.9,
        evidence: [evidence],
      };
    }),
    quotes: (synthetic.quotes ?? []).map(([speaker, medium]) => ({
      speakerId: idOf(speaker) ?? "",
      speaker: names[speaker] ?? "",
      sentences: [1],
      kind: "indirect" as const,
      mediumId: idOf(medium),
      medium: null,
      start: 0,
      end: 3,
      rule: "synthetic",
    })),
    warnings: [],
  };
}

type GivenStatement = Pick<SyntheticStatement, "type" | "polarity" | "modality" | "time" | "role">;

function given({ type, polarity, modality, time, role }: SyntheticStatement): GivenStatement {
  return {
    type,
    ...(polarity === undefined ? {} : { polarity }),
    ...(modality === undefined ? {} : { modality }),
    ...(time === undefined ? {} : { time }),
    ...(role === undefined ? {} : { role }),
  };
}

function spans(parts: readonly string[]): [number, number][] {
  let start = 0;
  return parts.map((part) => {
    const span: [number, number] = [start, start + part.length];
    start = span[1] + 1;
    return span;
  });
}
