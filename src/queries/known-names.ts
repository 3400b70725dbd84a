/** Which of some names the graph has: each is looked up by its key, where the index of all names is made of every entity. */
import { z } from "zod";
import type { NamedQuery } from "./named-query.ts";

export const knownNames = {
  name: "known-names",
  description: "Those of some names that an entity has.",
  parameters: z.object({ names: z.array(z.string()) }),
  row: z.object({ name: z.string() }),
  listed: false,
} as const satisfies NamedQuery;
