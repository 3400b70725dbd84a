/** What some articles say happened and others deny, with a sentence of each side. */
import { z } from "zod";
import { optionalName, rowLimitOfTwoSides } from "./asked.ts";
import { happenedTypes } from "./fact-types.ts";
import type { NamedQuery } from "./named-query.ts";
import { optional } from "./proof.ts";
import { contradictionsOf } from "./stepwise/contradictions-of.ts";

export const contradictions = {
  name: "contradictions",
  description: "What some articles say happened and others deny, with a sentence of each side.",
  parameters: z.object({ name: optionalName, limit: rowLimitOfTwoSides }),
  row: z.object({
    type: z.string(),
    source: z.string(),
    target: z.string(),
    role: optional,
    affirmedBy: z.number().nullable(),
    affirmedFrom: optional,
    affirmedIn: optional,
    affirmedSentence: optional,
    deniedBy: z.number().nullable(),
    deniedFrom: optional,
    deniedIn: optional,
    deniedSentence: optional,
  }),
  listed: true,
  stepwise: contradictionsOf,
  template: { file: "contradictions", fill: happenedTypes },
  narrowed: [{ given: "name", file: "contradictions-of", dialect: "neo4j" }],
  example: "--columns type,source,target,affirmedIn,affirmedSentence,deniedIn,deniedSentence",
} as const satisfies NamedQuery;
