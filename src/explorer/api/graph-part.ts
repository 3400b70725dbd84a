/**
 * Graph part
 * ==========
 *
 * What the page draws: entities and the edges between them, as the projection keeps them. Edges carry counts and ranges,
 * never lists that grow with the articles; who reported them and when is asked for apart (`reports`).
 */
import { z } from "zod";
import { entityTypeSchema, modalitySchema, polaritySchema } from "../../ontology/ontology.ts";

export const viewNodeSchema = z.object({
  id: z.string(),
  name: z.string(),
  type: entityTypeSchema,
  articleCount: z.number(),
});
export type ViewNode = Readonly<z.infer<typeof viewNodeSchema>>;

const day = z.string().nullable();

export const viewEdgeSchema = z.object({
  id: z.string(),
  sourceId: z.string(),
  targetId: z.string(),
  /** Id of the ontology's statement type. */
  type: z.string(),
  polarity: polaritySchema,
  modality: modalitySchema,
  role: z.string().nullable(),
  former: z.boolean(),
  statementCount: z.number(),
  ownVoiceCount: z.number(),
  attributedCount: z.number(),
  articleCount: z.number(),
  sourceCount: z.number(),
  eventFrom: day,
  eventTo: day,
  publishedFrom: day,
  publishedTo: day,
  /** True where a shipped table says so and no article. */
  table: z.boolean(),
});
export type ViewEdge = Readonly<z.infer<typeof viewEdgeSchema>>;

export const graphPartSchema = z.object({ nodes: z.array(viewNodeSchema), edges: z.array(viewEdgeSchema) });
export type GraphPart = Readonly<z.infer<typeof graphPartSchema>>;
