/** The edges with most statements in the whole graph: what a large overview is cut from. */
import { z } from "zod";
import { edgeRowSchema } from "./edge-row.ts";
import type { NamedQuery } from "./named-query.ts";

export const bestProvenEdges = {
  name: "best-proven-edges",
  description: "The edges with most statements.",
  parameters: z.object({ limit: z.int().min(1) }),
  row: edgeRowSchema,
  listed: false,
} as const satisfies NamedQuery;
