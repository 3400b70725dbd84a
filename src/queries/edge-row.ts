/** Columns of an edge between entities as the queries of the explorer and the dossier return it. */
import { z } from "zod";
import { entityTypeSchema, modalitySchema, polaritySchema } from "../ontology/ontology.ts";

const count = z
  .number()
  .nullable()
  .transform((value) => value ?? 0);
const flag = z
  .boolean()
  .nullable()
  .transform((value) => value ?? false);
const text = z.string().nullable();

export const edgeRowSchema = z.object({
  id: z.string(),
  sourceId: z.string(),
  targetId: z.string(),
  type: z.string(),
  polarity: polaritySchema.nullable().transform((value) => value ?? "affirmed"),
  modality: modalitySchema.nullable().transform((value) => value ?? "asserted"),
  role: text,
  former: flag,
  statementCount: count,
  ownVoiceCount: count,
  attributedCount: count,
  articleCount: count,
  sourceCount: count,
  eventFrom: text,
  eventTo: text,
  publishedFrom: text,
  publishedTo: text,
  table: flag,
});

/** The edge with the entity at its other end. */
export const neighbourRowSchema = edgeRowSchema.extend({
  neighbourId: z.string(),
  neighbourName: z.string(),
  neighbourType: entityTypeSchema,
  neighbourArticleCount: count,
});
export type NeighbourRow = z.output<typeof neighbourRowSchema>;
