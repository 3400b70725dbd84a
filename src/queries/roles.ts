/** Who holds or held which office where, as the articles say. */
import { z } from "zod";
import { optionalText, rowLimit } from "./asked.ts";
import type { NamedQuery } from "./named-query.ts";
import { optional } from "./proof.ts";

export const roles = {
  name: "roles",
  description: "Who holds or held which office where, as the articles say.",
  parameters: z.object({ name: optionalText, limit: rowLimit }),
  row: z.object({
    holder: z.string(),
    role: optional,
    of: z.string(),
    former: z.boolean().nullable(),
    polarity: optional,
    modality: optional,
    statementCount: z.number().nullable(),
    articleCount: z.number().nullable(),
    publishedFrom: optional,
    publishedTo: optional,
  }),
  listed: true,
} as const satisfies NamedQuery;
