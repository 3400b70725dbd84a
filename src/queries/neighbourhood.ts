/** Everything that connects an entity with others, best proven first. */
import { z } from "zod";
import { neededName, rowLimit } from "./asked.ts";
import { factTypes } from "./fact-types.ts";
import type { NamedQuery } from "./named-query.ts";
import { optional } from "./proof.ts";
import { neighbourhoodOf } from "./stepwise/neighbourhood-of.ts";

export const neighbourhood = {
  name: "neighbourhood",
  description: "Everything that connects an entity with others, best proven first.",
  parameters: z.object({ name: neededName, limit: rowLimit }),
  row: z.object({
    type: z.string(),
    source: z.string(),
    target: z.string(),
    polarity: optional,
    modality: optional,
    role: optional,
    statementCount: z.number().nullable(),
    articleCount: z.number().nullable(),
    sourceCount: z.number().nullable(),
    publishedFrom: optional,
    publishedTo: optional,
  }),
  listed: true,
  stepwise: neighbourhoodOf,
  template: { file: "neighbourhood", fill: factTypes },
  example: '"Katri Lehtola" --columns source,type,target,polarity,modality,articleCount',
} as const satisfies NamedQuery;
