/**
 * Extraction
 * ==========
 *
 * Everything found in one article: the JSON that crosses processes, is scored against gold graphs and feeds the graph.
 * Names repeat what ids say, so that a line can be read without the article; ids join.
 */
import { z } from "zod";
import { entityTypeSchema, modalitySchema, polaritySchema } from "../ontology/ontology.ts";

const offset = z.int().min(0);
/** Sentences count from 1 in this JSON. */
const sentenceNumber = z.int().min(1);

export const mentionKinds = ["name", "title", "pronoun", "compound", "metonym"] as const;

export const extractedMentionSchema = z.object({
  start: offset,
  end: offset,
  text: z.string(),
  kind: z.enum(mentionKinds),
});
export type ExtractedMention = Readonly<z.infer<typeof extractedMentionSchema>>;

export const extractedEntitySchema = z.object({
  id: z.string().min(1),
  /** Fullest form in the article, nominative, without title; distinct within the article ("Müller (Jan)"). */
  name: z.string().min(1),
  type: entityTypeSchema,
  /**
   * Every different string that names it, in text or headline, metonyms included; no titles, pronouns or compounds. Behind
   * those of the mentions longer and shorter ones of the text: "Provinz Helmand" where the mention is "Helmand".
   */
  surfaces: z.array(z.string()),
  /** Roles as the text words them ("US-Präsident"): help to tell namesakes apart. */
  roles: z.array(z.string()).default([]),
  /** In the text; none for what the headline alone names. */
  mentions: z.array(extractedMentionSchema),
});
export type ExtractedEntity = Readonly<z.infer<typeof extractedEntitySchema>>;

export const evidenceSchema = z.object({
  sentence: sentenceNumber,
  start: offset,
  end: offset,
  /** Half-open offsets of the word that made the rule fire; inside [start, end). */
  trigger: z.tuple([offset, offset]),
  /** Id of the rule, or `model:<name>`. */
  rule: z.string(),
});
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;

export const extractedStatementSchema = z.object({
  /** One of the 52 ids of the ontology. */
  type: z.string(),
  sourceId: z.string(),
  targetId: z.string(),
  source: z.string(),
  target: z.string(),
  sentences: z.array(sentenceNumber).min(1),
  polarity: polaritySchema.default("affirmed"),
  modality: modalitySchema.default("asserted"),
  attributionId: z.string().nullable().default(null),
  attribution: z.string().nullable().default(null),
  placeId: z.string().nullable().default(null),
  place: z.string().nullable().default(null),
  /** ISO day, month or year. */
  time: z.string().nullable().default(null),
  role: z.string().nullable().default(null),
  former: z.boolean().default(false),
  /** Between 0 and 1, two decimals. */
  confidence: z.number().min(0).max(1),
  evidence: z.array(evidenceSchema).min(1),
});
export type ExtractedStatement = Readonly<z.infer<typeof extractedStatementSchema>>;

export const quoteKinds = ["direct", "indirect", "mixed"] as const;

export const extractedQuoteSchema = z.object({
  speakerId: z.string(),
  speaker: z.string(),
  sentences: z.array(sentenceNumber).min(1),
  kind: z.enum(quoteKinds),
  mediumId: z.string().nullable().default(null),
  medium: z.string().nullable().default(null),
  start: offset,
  end: offset,
  /** Id of the rule that found it. */
  rule: z.string(),
});
export type ExtractedQuote = Readonly<z.infer<typeof extractedQuoteSchema>>;

export const extractionSchema = z.object({
  id: z.string().min(1),
  language: z.string(),
  published: z.string().nullable(),
  /** `name@version`: an extraction of another version is out of date. */
  extractor: z.string(),
  /** Half-open offsets of the sentences, in order. */
  sentences: z.array(z.tuple([offset, offset])),
  entities: z.array(extractedEntitySchema),
  statements: z.array(extractedStatementSchema),
  quotes: z.array(extractedQuoteSchema),
  warnings: z.array(z.string()).default([]),
});
export type Extraction = Readonly<z.infer<typeof extractionSchema>>;
