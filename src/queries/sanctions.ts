/** Sanctions threatened, imposed or lifted: by whom, against whom, on whose word. */
import { z } from "zod";
import { optionalName, rowLimit } from "./asked.ts";
import type { NamedQuery } from "./named-query.ts";
import { optional, proof } from "./proof.ts";
import { sanctionsOf } from "./stepwise/sanctions-of.ts";

export const sanctions = {
  name: "sanctions",
  description: "Sanctions threatened, imposed or lifted: by whom, against whom, on whose word.",
  parameters: z.object({ name: optionalName, limit: rowLimit }),
  row: z.object({
    type: z.string(),
    source: z.string(),
    target: z.string(),
    polarity: z.string(),
    modality: z.string(),
    time: optional,
    attributedTo: optional,
    ...proof,
  }),
  listed: true,
  narrowed: [{ given: "name", file: "sanctions-of", dialect: "neo4j" }],
  stepwise: sanctionsOf,
  example: "--columns source,type,target,published,sentence",
} as const satisfies NamedQuery;
