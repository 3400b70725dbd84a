/** The statements that prove some edges, a row for each sentence of each. */
import { z } from "zod";
import { modalitySchema, polaritySchema } from "../ontology/ontology.ts";
import type { NamedQuery } from "./named-query.ts";

const text = z.string().nullable();

export const evidenceOfFacts = {
  name: "evidence-of-facts",
  description: "The statements that prove some edges, with their sentences and articles, latest first.",
  parameters: z.object({ factIds: z.array(z.string()), limit: z.int().min(1) }),
  row: z.object({
    factId: z.string(),
    statementId: z.string(),
    type: z.string(),
    polarity: polaritySchema,
    modality: modalitySchema,
    time: text,
    role: text,
    confidence: z.number().nullable(),
    rule: text,
    sourceId: z.string(),
    source: z.string(),
    targetId: z.string(),
    target: z.string(),
    attributedTo: text,
    place: text,
    sentenceId: z.string(),
    position: z.number(),
    sentence: text,
    sentenceFrom: z.number(),
    triggerFrom: z.number().nullable(),
    triggerTo: z.number().nullable(),
    articleId: z.string(),
    title: text,
    url: text,
    publisher: text,
    published: text,
    publishedFrom: text,
  }),
  listed: false,
} as const satisfies NamedQuery;

export const evidenceOfFact = {
  ...evidenceOfFacts,
  name: "evidence-of-fact",
  parameters: z.object({ factId: z.string(), limit: z.int().min(1) }),
} as const satisfies NamedQuery;
