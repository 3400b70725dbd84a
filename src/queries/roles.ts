/** Who holds or held which office where, who got or lost it: each person in the order of time. */
import { z } from "zod";
import { optionalName, rowLimit } from "./asked.ts";
import type { NamedQuery } from "./named-query.ts";
import { optional } from "./proof.ts";
import { rolesOf } from "./stepwise/roles-of.ts";

export const roles = {
  name: "roles",
  description: "Who holds or held which office where, who got or lost it: each person in the order of time.",
  parameters: z.object({ name: optionalName, limit: rowLimit }),
  row: z.object({
    holder: z.string(),
    type: z.string(),
    role: optional,
    of: z.string(),
    former: z.boolean().nullable(),
    polarity: optional,
    modality: optional,
    eventFrom: optional,
    publishedFrom: optional,
    publishedTo: optional,
    statementCount: z.number().nullable(),
    articleCount: z.number().nullable(),
  }),
  listed: true,
  narrowed: [{ given: "name", file: "roles-of", dialect: "neo4j" }],
  stepwise: rolesOf,
  example: '--name "Thomas Leclair" --columns holder,type,role,of,publishedFrom,publishedTo',
} as const satisfies NamedQuery;
