/** The sentences that prove what connects two entities, with offsets and trigger. */
import { z } from "zod";
import { optionalStatementType, pair, rowLimit } from "./asked.ts";
import { factTypes } from "./fact-types.ts";
import type { NamedQuery } from "./named-query.ts";
import { optional, proof } from "./proof.ts";
import { evidenceOf } from "./stepwise/evidence-of.ts";

export const evidence = {
  name: "evidence",
  description: "The sentences that prove what connects two entities, with offsets and trigger.",
  parameters: z.object({ ...pair, type: optionalStatementType, limit: rowLimit }),
  row: z.object({
    type: z.string(),
    source: z.string(),
    target: z.string(),
    polarity: z.string(),
    modality: z.string(),
    role: optional,
    time: optional,
    attributedTo: optional,
    ...proof,
    from: z.number().nullable(),
    to: z.number().nullable(),
    triggerFrom: z.number().nullable(),
    triggerTo: z.number().nullable(),
    rule: optional,
    confidence: z.number().nullable(),
  }),
  listed: true,
  stepwise: evidenceOf,
  template: { file: "evidence", fill: factTypes },
  example: '"Henrik Aasen" "Oleg Wetrow" --columns type,polarity,modality,publisher,sentence,rule',
} as const satisfies NamedQuery;
