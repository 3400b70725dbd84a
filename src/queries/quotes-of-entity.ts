/** What an entity said, as articles quote it. */
import { z } from "zod";
import type { NamedQuery } from "./named-query.ts";

export const quotesOfEntity = {
  name: "quotes-of-entity",
  description: "The quotes of an entity with medium and article, latest first.",
  parameters: z.object({ id: z.string(), limit: z.int().min(1) }),
  row: z.object({
    id: z.string(),
    kind: z.string(),
    text: z.string().nullable(),
    medium: z.string().nullable(),
    articleId: z.string(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    publishedFrom: z.string().nullable(),
  }),
  listed: false,
} as const satisfies NamedQuery;
