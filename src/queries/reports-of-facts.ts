/** Who published what proves some edges, and when. */
import { z } from "zod";
import type { NamedQuery } from "./named-query.ts";

export const reportsOfFacts = {
  name: "reports-of-facts",
  description: "Publishers and days of the articles that prove some edges.",
  parameters: z.object({ factIds: z.array(z.string()) }),
  row: z.object({ factId: z.string(), publisher: z.string().nullable(), day: z.string().nullable() }),
  listed: false,
} as const satisfies NamedQuery;
