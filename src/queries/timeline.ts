/** What is said of two entities together, in the order in which it happened. */
import { z } from "zod";
import { pair, rowLimit } from "./asked.ts";
import { factTypes } from "./fact-types.ts";
import type { NamedQuery } from "./named-query.ts";
import { optional, proof } from "./proof.ts";
import { timelineOf } from "./stepwise/timeline-of.ts";

export const timeline = {
  name: "timeline",
  description: "What is said of two entities together, in the order in which it happened.",
  parameters: z.object({ ...pair, limit: rowLimit }),
  row: z.object({
    day: z.string(),
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
  stepwise: timelineOf,
  template: { file: "timeline", fill: factTypes },
  example: '"Thomas Leclair" "Russland" --columns day,source,type,target,publisher,sentence',
} as const satisfies NamedQuery;
