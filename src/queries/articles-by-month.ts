/** How many articles each month has. */
import { z } from "zod";
import type { NamedQuery } from "./named-query.ts";

export const articlesByMonth = {
  name: "articles-by-month",
  description: "Articles by month and publisher.",
  parameters: z.object({}),
  row: z.object({ month: z.string().nullable(), publisher: z.string().nullable(), articles: z.number() }),
  listed: false,
} as const satisfies NamedQuery;
