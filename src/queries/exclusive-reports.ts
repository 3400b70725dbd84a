/** What one medium or author reports and no other. */
import { z } from "zod";
import { optionalNameOf, optionalText, rowLimit } from "./asked.ts";
import type { NamedQuery } from "./named-query.ts";
import { optional, proof } from "./proof.ts";
import { exclusiveReportsOf } from "./stepwise/exclusive-reports-of.ts";

export const exclusiveReports = {
  name: "exclusive-reports",
  description: "What one medium or author reports and no other.",
  parameters: z.object({
    medium: optionalNameOf("the medium"),
    author: optionalText("name in the line of authors"),
    limit: rowLimit,
  }),
  row: z.object({
    source: z.string(),
    type: z.string(),
    target: z.string(),
    polarity: z.string(),
    modality: z.string(),
    author: optional,
    ...proof,
  }),
  listed: true,
  stepwise: exclusiveReportsOf,
  narrowed: [{ given: "medium", file: "exclusive-reports-of", dialect: "neo4j" }],
  example: "--medium Nordblatt --columns source,type,target,sentence",
} as const satisfies NamedQuery;
