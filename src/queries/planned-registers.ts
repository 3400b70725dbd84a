/** The registers of some articles, which the embedded database alone keeps. */
import { z } from "zod";
import type { NamedQuery } from "./named-query.ts";

export const plannedRegisters = {
  name: "planned-registers",
  description: "What some articles name and state.",
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    publisher: z.string().nullable(),
    day: z.number(),
    names: z.string(),
    stated: z.string().nullable(),
  }),
  listed: false,
} as const satisfies NamedQuery;
