/** What planning reads to tell copies from originals. */
import { z } from "zod";
import type { NamedQuery } from "./named-query.ts";

export const plannedSketches = {
  name: "planned-sketches",
  description: "What tells copies apart, of all articles.",
  parameters: z.object({}),
  row: z.object({ id: z.string(), day: z.string(), sketch: z.string(), copyOf: z.string().nullish() }),
  listed: false,
} as const satisfies NamedQuery;

export const plannedTexts = {
  name: "planned-texts",
  description: "The sentences of some articles.",
  parameters: z.object({ ids: z.array(z.string()) }),
  byIds: true,
  row: z.object({ articleId: z.string(), position: z.number(), text: z.string().nullish() }),
  listed: false,
} as const satisfies NamedQuery;
