/**
 * Scored graph
 * ============
 *
 * What of an extraction is scored, and a gold graph, which may name further acceptable ends of a statement. Names join;
 * members that scoring does not need are left out, so that extractions of any program can be read.
 */
import { z } from "zod";

const strings = z.array(z.string());
const text = z.string().nullish();

const scoredEntitySchema = z.object({
  name: z.string(),
  type: z.string(),
  surfaces: strings.nullish(),
  mentions: z.array(z.object({ text: z.string() })).nullish(),
});
export type ScoredEntity = Readonly<z.infer<typeof scoredEntitySchema>>;

const scoredStatementSchema = z.object({
  type: z.string(),
  source: z.string(),
  target: z.string(),
  sentences: z.array(z.number()).nullish(),
  polarity: text,
  modality: text,
  attribution: text,
  place: text,
  time: text,
  role: text,
  source_alt: strings.nullish(),
  target_alt: strings.nullish(),
});
export type ScoredStatement = Readonly<z.infer<typeof scoredStatementSchema>>;

const scoredQuoteSchema = z.object({ speaker: z.string(), sentences: z.array(z.number()).nullish() });

export const scoredGraphSchema = z.object({
  id: z.string(),
  entities: z.array(scoredEntitySchema),
  statements: z.array(scoredStatementSchema),
  quotes: z.array(scoredQuoteSchema),
});
export type ScoredGraph = Readonly<z.infer<typeof scoredGraphSchema>>;
