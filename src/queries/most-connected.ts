/** The entities with the most neighbours. */
import { z } from "zod";
import { optionalEntityType, rowLimit } from "./asked.ts";
import type { NamedQuery } from "./named-query.ts";

export const mostConnected = {
  name: "most-connected",
  description: "The entities with the most neighbours.",
  parameters: z.object({ type: optionalEntityType, limit: rowLimit }),
  row: z.object({
    name: z.string(),
    type: z.string(),
    neighbours: z.number(),
    edges: z.number(),
    articleCount: z.number().nullable(),
  }),
  listed: true,
  example: "--type Person --limit 5",
} as const satisfies NamedQuery;
