/** How much of everything the graph has. */
import { z } from "zod";
import type { NamedQuery } from "./named-query.ts";

export const graphCounts = {
  name: "graph-counts",
  description: "How many articles, sentences, entities, statements, facts and quotes the graph has.",
  parameters: z.object({}),
  row: z.object({ label: z.string(), count: z.number() }),
  listed: false,
} as const satisfies NamedQuery;
