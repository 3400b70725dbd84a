/** Where a name is unsure: two entities that share it and are kept apart. */
import { z } from "zod";
import { optionalName, rowLimit } from "./asked.ts";
import type { NamedQuery } from "./named-query.ts";
import { unsureNamesOf } from "./stepwise/unsure-names-of.ts";

export const unsureNames = {
  name: "unsure-names",
  description: "Where a name is unsure: two entities that share it and are kept apart.",
  parameters: z.object({ name: optionalName, limit: rowLimit }),
  row: z.object({
    shared: z.string(),
    name: z.string(),
    type: z.string(),
    articles: z.number().nullable(),
    otherName: z.string(),
    otherType: z.string(),
    otherArticles: z.number().nullable(),
    id: z.string(),
    otherId: z.string(),
  }),
  listed: true,
  stepwise: unsureNamesOf,
  narrowed: [{ given: "name", file: "unsure-names-of", dialect: "neo4j" }],
  example: "--columns shared,name,type,otherName,otherType",
} as const satisfies NamedQuery;
