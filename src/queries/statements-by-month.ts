/** How many statements of which type each month has. */
import { z } from "zod";
import type { NamedQuery } from "./named-query.ts";

export const statementsByMonth = {
  name: "statements-by-month",
  description: "Statements by month of publication and type.",
  parameters: z.object({}),
  row: z.object({ month: z.string().nullable(), type: z.string(), statements: z.number() }),
  listed: false,
} as const satisfies NamedQuery;
