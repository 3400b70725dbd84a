/** What some articles say happened and others deny. */
import { z } from "zod";
import { rowLimit } from "./asked.ts";
import type { NamedQuery } from "./named-query.ts";
import { optional } from "./proof.ts";

export const contradictions = {
  name: "contradictions",
  description: "What some articles say happened and others deny.",
  parameters: z.object({ limit: rowLimit }),
  row: z.object({
    type: z.string(),
    source: z.string(),
    target: z.string(),
    role: optional,
    affirmedBy: z.number().nullable(),
    deniedBy: z.number().nullable(),
    affirmedFrom: optional,
    deniedFrom: optional,
  }),
  listed: true,
} as const satisfies NamedQuery;
