/** Whom or what an entity is named with in one sentence although no article states a relation between them. */
import { z } from "zod";
import { neededName, rowLimit } from "./asked.ts";
import { factTypes } from "./fact-types.ts";
import type { NamedQuery } from "./named-query.ts";
import { optional } from "./proof.ts";
import { coMentionsOf } from "./stepwise/co-mentions-of.ts";

export const coMentions = {
  name: "co-mentions",
  description:
    "Whom or what an entity is named with in one sentence although no article states a relation between them.",
  parameters: z.object({
    name: neededName,
    articles: z
      .int()
      .min(1)
      .max(1_000_000)
      .default(500)
      .describe("its latest articles, in which the sentences are counted"),
    related: z.boolean().default(false).describe("also those with a stated relation"),
    limit: rowLimit,
  }),
  row: z.object({
    name: z.string(),
    type: z.string(),
    sentences: z.number(),
    articles: z.number(),
    related: z.boolean(),
    example: optional,
  }),
  listed: true,
  stepwise: coMentionsOf,
  template: { file: "co-mentions", fill: factTypes },
  example: '"Henrik Aasen" --columns name,type,sentences,articles,example',
} as const satisfies NamedQuery;
