/** The corpus of corpus.json as extractions, written into a store as a build would write them. */
import { z } from "zod";
import { extractionSchema, type Extraction } from "../../src/extraction/extraction.ts";
import { stableHash } from "../../src/foundation/stable-hash.ts";
import type { Change } from "../../src/graph/planning/change.ts";
import { GraphWriter } from "../../src/pipeline/graph-writer.ts";
import type { GraphStore } from "../../src/stores/graph-store.ts";
import data from "./corpus.json" with { type: "json" };

const names = z.array(z.string());
const nullable = z.string().nullable().default(null);
const statementSchema = z.object({
  sentence: z.number(),
  ...{ type: z.string(), source: z.string(), target: z.string() },
  ...{ polarity: z.string().default("affirmed"), modality: z.string().default("asserted") },
  ...{ role: nullable, place: nullable, time: nullable, attribution: nullable },
});
const quoteSchema = z.object({ sentence: z.number(), speaker: z.string(), medium: z.string(), text: z.string() });
const articleSchema = z.object({
  ...{ id: z.string(), published: z.string().nullable(), publisher: z.string().nullable() },
  ...{ author: z.string().nullable(), sentences: names, statements: z.array(statementSchema) },
  quotes: z.array(quoteSchema).default([]),
  /** A name that is a person's in this article, whatever it is elsewhere. */
  personOnly: z.string().optional(),
});
type Article = z.infer<typeof articleSchema>;
const corpus = z
  .object({ people: names, places: names, organizations: names, articles: z.array(articleSchema) })
  .parse(data);

/** Of everybody and everything in it. */
export const corpusNames: readonly string[] = [...corpus.people, ...corpus.places, ...corpus.organizations];

const typeOf = new Map([
  ...corpus.people.map((name) => [name, "Person"] as const),
  ...corpus.places.map((name) => [name, "Place"] as const),
  ...corpus.organizations.map((name) => [name, "Organization"] as const),
]);

function sentenceRanges({ sentences }: Article): [number, number][] {
  let start = 0;
  return sentences.map((sentence) => {
    const range: [number, number] = [start, start + sentence.length];
    start = range[1] + 1;
    return range;
  });
}

/** Longest names first, so that a surname within a full name is no mention of its own. */
function entitiesOf(text: string, { personOnly }: Article): Extraction["entities"] {
  let left = text;
  return [...typeOf.keys()]
    .sort((a, b) => b.length - a.length)
    .flatMap((name) => {
      const mentions = [...left.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "gu"))].map(({ index }) => ({
        ...{ start: index, end: index + name.length, text: name, kind: "name" as const },
      }));
      if (mentions.length === 0) return [];
      left = left.replaceAll(name, (found) => " ".repeat(found.length));
      const type = name === personOnly ? "Person" : (typeOf.get(name) ?? "Person");
      return [{ id: name, name, type, surfaces: [name], roles: [], mentions }];
    });
}

function extractionOf(article: Article): Extraction {
  const text = article.sentences.join(" ");
  const ranges = sentenceRanges(article);
  const evidence = (sentence: number) => {
    const [start, end] = ranges[sentence - 1] ?? [0, 0];
    return { sentence, start, end, trigger: [start, start + 1], rule: "written" };
  };
  return extractionSchema.parse({
    ...{ id: article.id, language: "de", published: article.published, extractor: "written@1", sentences: ranges },
    entities: entitiesOf(text, article),
    statements: article.statements.map(({ sentence, source, target, attribution, place, ...statement }) => ({
      ...{ ...statement, source, target, sourceId: source, targetId: target, sentences: [sentence] },
      ...{ attribution, attributionId: attribution, place, placeId: place, confidence: 0.9 },
      evidence: [evidence(sentence)],
    })),
    quotes: article.quotes.map(({ sentence, speaker, medium, text: words }) => ({
      ...{ speaker, speakerId: speaker, medium, mediumId: medium, sentences: [sentence], kind: "direct" },
      ...{ start: text.indexOf(words), end: text.indexOf(words) + words.length, rule: "written" },
    })),
  });
}

function changeOf(article: Article): Change {
  const { id, published, publisher, author } = article;
  return {
    kind: "put",
    article: {
      ...{ id, language: "de", published, publisher, author, modified: null, url: null, title: `Artikel ${id}` },
      ...{ text: article.sentences.join(" "), contentHash: stableHash(id) },
    },
    extraction: extractionOf(article),
  };
}

/** Each article so often, under ids of its own. */
export async function fillWithCorpus(store: GraphStore, copies = 1): Promise<void> {
  await store.prepare({ language: "de" });
  const articles = Array.from({ length: copies }, (_, copy) =>
    corpus.articles.map((article) => (copy === 0 ? article : { ...article, id: `${article.id}-${copy}` })),
  );
  await new GraphWriter(store).write(articles.flat().map(changeOf));
}
