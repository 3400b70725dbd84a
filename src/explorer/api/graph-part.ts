/**
 * Graph part
 * ==========
 *
 * What the page draws: entities and the edges between them, as the projection keeps them. Edges carry counts and
 * ranges, never lists that grow with the articles; who reported them and when is asked for apart (`reports`).
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

/** Rows of a list that are held against the schema; all 150,000 of a large graph would take two seconds. */
const checkedRows = 2_000;

/** A list from the server, which is of the same build as the page: its first rows stand for the others. */
function longList<Row>(row: z.ZodType<Row>) {
  return z.custom<Row[]>(
    (value) => Array.isArray(value) && value.slice(0, checkedRows).every((item) => row.safeParse(item).success),
    "a list of other rows than expected",
  );
}

export const graphPartSchema = z.object({ nodes: longList(viewNodeSchema), edges: longList(viewEdgeSchema) });
export type GraphPart = Readonly<z.infer<typeof graphPartSchema>>;
