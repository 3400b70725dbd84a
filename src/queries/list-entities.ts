/** Every entity with its names: what name search is built from. */
import { z } from "zod";
import { entityTypeSchema } from "../ontology/ontology.ts";
import type { NamedQuery } from "./named-query.ts";

export const listEntities = {
  name: "list-entities",
  description: "Every entity with its type, aliases and number of articles.",
  parameters: z.object({}),
  row: z.object({
    id: z.string(),
    name: z.string(),
    type: entityTypeSchema,
    aliases: z.array(z.string()).nullable(),
    articleCount: z.number().nullable(),
  }),
  listed: false,
} as const satisfies NamedQuery;
