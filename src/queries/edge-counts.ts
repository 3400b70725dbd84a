/** How many edges and statements there are of each type, polarity and modality. */
import { z } from "zod";
import type { NamedQuery } from "./named-query.ts";
import { optional } from "./proof.ts";

export const edgeCounts = {
  name: "edge-counts",
  description: "How many edges and statements there are of each type, polarity and modality.",
  parameters: z.object({}),
  row: z.object({
    type: z.string(),
    polarity: optional,
    modality: optional,
    edges: z.number(),
    statements: z.number().nullable(),
  }),
  listed: true,
  example: "",
} as const satisfies NamedQuery;
