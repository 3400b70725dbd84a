/** Who or what is named in more articles this month than in the months before on average. */
import { z } from "zod";
import { optionalEntityType, optionalMonth, rowLimit } from "./asked.ts";
import type { NamedQuery } from "./named-query.ts";

export const rising = {
  name: "rising",
  description: "Who or what is named in more articles this month than in the months before on average.",
  parameters: z.object({
    month: optionalMonth.describe("as 2025-07; by default the latest of the graph"),
    type: optionalEntityType,
    limit: rowLimit,
  }),
  row: z.object({
    name: z.string(),
    type: z.string(),
    month: z.string(),
    articles: z.number(),
    before: z.number(),
    rise: z.number(),
  }),
  listed: true,
  example: "--type Person",
} as const satisfies NamedQuery;
