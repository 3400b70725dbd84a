/** The edges whose two ends both belong to a set of entities. */
import { z } from "zod";
import { edgeRowSchema } from "./edge-row.ts";
import type { NamedQuery } from "./named-query.ts";

export const edgesAmongEntities = {
  name: "edges-among-entities",
  description: "The edges among some entities.",
  parameters: z.object({ ids: z.array(z.string()) }),
  row: edgeRowSchema,
  listed: false,
} as const satisfies NamedQuery;
