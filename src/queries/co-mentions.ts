/** Whom or what an entity is named with in the same sentence, most often first. */
import { z } from "zod";
import { rowLimit } from "./asked.ts";
import type { NamedQuery } from "./named-query.ts";

export const coMentions = {
  name: "co-mentions",
  description: "Whom or what an entity is named with in the same sentence, most often first.",
  parameters: z.object({ name: z.string(), limit: rowLimit }),
  row: z.object({
    name: z.string(),
    type: z.string(),
    sentences: z.number(),
    articles: z.number(),
  }),
  listed: true,
} as const satisfies NamedQuery;
