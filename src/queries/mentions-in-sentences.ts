/** Where some sentences name whom: what is marked in a shown sentence. */
import { z } from "zod";
import type { NamedQuery } from "./named-query.ts";

export const mentionsInSentences = {
  name: "mentions-in-sentences",
  description: "The mentions in some sentences, with the appearance each belongs to.",
  parameters: z.object({ sentenceIds: z.array(z.string()) }),
  row: z.object({ sentenceId: z.string(), appearanceId: z.string(), from: z.number(), to: z.number() }),
  listed: false,
} as const satisfies NamedQuery;

export const mentionsInSentence = {
  ...mentionsInSentences,
  name: "mentions-in-sentence",
  parameters: z.object({ sentenceId: z.string() }),
} as const satisfies NamedQuery;
