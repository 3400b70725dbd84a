/** The registers of some articles, which the embedded database alone keeps. */
import { z } from "zod";
import type { NamedQuery } from "./named-query.ts";

export const plannedRegisters = {
  name: "planned-registers",
  description: "What some articles name.",
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), day: z.number(), names: z.string() }),
  listed: false,
} as const satisfies NamedQuery;
