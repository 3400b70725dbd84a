/** Whose graph this is and which patch came last: changes exactly when somebody writes. */
import { z } from "zod";
import type { NamedQuery } from "./named-query.ts";

export const graphState = {
  name: "graph-state",
  description: "The language of the graph's names and the patch that was applied last.",
  parameters: z.object({}),
  byIds: true,
  row: z.object({ language: z.string().nullable(), lastPatch: z.string().nullable() }),
  listed: false,
} as const satisfies NamedQuery;
