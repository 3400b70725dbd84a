/** Who met whom, when and where: one row for each sentence that says so. */
import { z } from "zod";
import { optionalName, optionalPlace, period, rowLimit } from "./asked.ts";
import type { NamedQuery } from "./named-query.ts";
import { optional, proof } from "./proof.ts";
import { metWithOf } from "./stepwise/met-with-of.ts";

export const metWith = {
  name: "met-with",
  description: "Who met whom, when and where: one row for each sentence that says so.",
  parameters: z.object({ name: optionalName, place: optionalPlace, ...period, limit: rowLimit }),
  row: z.object({
    first: z.string(),
    second: z.string(),
    time: optional,
    place: optional,
    attributedTo: optional,
    ...proof,
  }),
  listed: true,
  narrowed: [{ given: "name", file: "met-with-of", dialect: "neo4j" }],
  stepwise: metWithOf,
  example: '--name "Katri Lehtola" --columns second,time,place,sentence,publisher',
} as const satisfies NamedQuery;
