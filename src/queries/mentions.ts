/** Every mention of an entity: its words, sentence and article. */
import { z } from "zod";
import { neededName, rowLimit } from "./asked.ts";
import type { NamedQuery } from "./named-query.ts";
import { optional, proof } from "./proof.ts";
import { mentionsOf } from "./stepwise/mentions-of.ts";

export const mentions = {
  name: "mentions",
  description: "Every mention of an entity: its words, sentence and article.",
  parameters: z.object({ name: neededName, limit: rowLimit }),
  row: z.object({
    surface: optional,
    kind: optional,
    from: z.number().nullable(),
    to: z.number().nullable(),
    ...proof,
  }),
  listed: true,
  stepwise: mentionsOf,
  example: "Fjordgas --columns surface,kind,publisher,published,sentence",
} as const satisfies NamedQuery;
