/** One entity as each article shows it: names and roles over time. */
import { z } from "zod";
import type { NamedQuery } from "./named-query.ts";

export const appearancesOfEntity = {
  name: "appearances-of-entity",
  description: "The articles that name an entity, with the names and roles they give it, latest first.",
  parameters: z.object({ id: z.string() }),
  row: z.object({
    appearanceId: z.string(),
    name: z.string(),
    surfaces: z.array(z.string()).nullable(),
    roles: z.array(z.string()).nullable(),
    articleId: z.string(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    publishedFrom: z.string().nullable(),
  }),
  listed: false,
} as const satisfies NamedQuery;
