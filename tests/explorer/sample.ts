/**
 * The articles of the sample and the ids of what is in them, by the same formulas as in every graph: questions to the
 * embedded database look facts and sentences up by them.
 */
import { z } from "zod";
import { stableHash } from "../../src/foundation/stable-hash.ts";
import { factOf, type Fact } from "../../src/graph/fact.ts";
import { sentenceIdOf } from "../../src/graph/sentence-id.ts";
import data from "./sample-articles.json" with { type: "json" };

const entitySchema = z.object({
  name: z.string(),
  type: z.string(),
  surfaces: z.array(z.string()),
  roles: z.array(z.string()),
});
const statementSchema = z.object({
  sentence: z.number(),
  type: z.string(),
  source: z.string(),
  target: z.string(),
  trigger: z.string(),
  polarity: z.string().default("affirmed"),
  modality: z.string().default("asserted"),
  attributed: z.string().optional(),
  place: z.string().optional(),
  role: z.string().optional(),
});
const articleSchema = z.object({
  ...{ id: z.string(), title: z.string(), publisher: z.string(), published: z.string(), url: z.string() },
  sentences: z.array(z.string()),
  statements: z.array(statementSchema),
  quotes: z.array(
    z.object({
      sentence: z.number(),
      speaker: z.string(),
      medium: z.string().nullable(),
      text: z.string(),
      kind: z.string(),
    }),
  ),
});
const sampleSchema = z.object({ entities: z.record(z.string(), entitySchema), articles: z.array(articleSchema) });
export type Sample = z.infer<typeof sampleSchema>;
export type Article = Sample["articles"][number];
export type Statement = Article["statements"][number];

export const sample = sampleSchema.parse(data);

/** The id of a sample's entity, by its key in the file. */
export const entityId = (key: string): string => stableHash("entity", key);
export const appearanceId = (article: Article, key: string): string => stableHash("appearance", article.id, key);
export const sentenceId = (article: Article, index: number): string => sentenceIdOf(article.id, index + 1);

export function factOfStatement({ type, polarity, modality, source, target, role }: Statement): Fact {
  const ends = { sourceEntityId: entityId(source), targetEntityId: entityId(target) };
  const fact = factOf({ type, polarity, modality, ...ends, role: role ?? null, former: false });
  if (fact === undefined) throw new Error(`${source} and ${target} of the sample are one`);
  return fact;
}

export const statementId = (article: Article, statement: Statement): string =>
  stableHash("statement", article.id, factOfStatement(statement).id, String(statement.sentence));
