/**
 * Evidence
 * ========
 *
 * The proof of an edge: each statement with its sentences, the words marked, and the article they stand in. Offsets are
 * those of the sentence's own text, half-open, in UTF-16 units.
 */
import { z } from "zod";
import { modalitySchema, polaritySchema } from "../ontology/ontology.ts";

export const markSchema = z.object({
  from: z.number(),
  to: z.number(),
  /** source and target name the edge's ends, trigger is the word that made the rule fire. */
  kind: z.enum(["source", "target", "trigger"]),
});
export type Mark = Readonly<z.infer<typeof markSchema>>;

export const provenSentenceSchema = z.object({
  id: z.string(),
  position: z.number(),
  /** Null where the graph keeps offsets only. */
  text: z.string().nullable(),
  marks: z.array(markSchema),
});
export type ProvenSentence = Readonly<z.infer<typeof provenSentenceSchema>>;

export const articleReferenceSchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  /** http or https only; anything else is left out by the server. */
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
});
export type ArticleReference = Readonly<z.infer<typeof articleReferenceSchema>>;

export const provenStatementSchema = z.object({
  id: z.string(),
  factId: z.string(),
  type: z.string(),
  polarity: polaritySchema,
  modality: modalitySchema,
  time: z.string().nullable(),
  role: z.string().nullable(),
  confidence: z.number(),
  rule: z.string().nullable(),
  /** Names as the article gives them. */
  source: z.string(),
  target: z.string(),
  attributedTo: z.string().nullable(),
  place: z.string().nullable(),
  article: articleReferenceSchema,
  sentences: z.array(provenSentenceSchema),
});
export type ProvenStatement = Readonly<z.infer<typeof provenStatementSchema>>;
