/** Threats and plans against deeds: what was announced, and whether the same did it later. */
import { z } from "zod";
import { optionalName, rowLimitOfTwoSides } from "./asked.ts";
import { happenedTypes } from "./fact-types.ts";
import type { NamedQuery } from "./named-query.ts";
import { optional, proof } from "./proof.ts";
import { threatsOf } from "./stepwise/threats-of.ts";

const outcomeSchema = z
  .enum(["", "done", "open"], "neither done nor open")
  .default("")
  .describe("done: only what was carried out; open: only what was not");

export const threats = {
  name: "threats",
  description: "Threats and plans against deeds: what was announced, and whether the same did it later.",
  parameters: z.object({ name: optionalName, outcome: outcomeSchema, limit: rowLimitOfTwoSides }),
  row: z.object({
    source: z.string(),
    announced: z.string(),
    target: z.string(),
    modality: z.string(),
    announcedOn: z.string(),
    deed: optional,
    deedOn: optional,
    deedSentence: optional,
    ...proof,
  }),
  listed: true,
  stepwise: threatsOf,
  template: { file: "threats", fill: happenedTypes },
  narrowed: [{ given: "name", file: "threats-of", dialect: "neo4j" }],
  example: "--columns source,announced,target,announcedOn,deed,deedOn,deedSentence",
} as const satisfies NamedQuery;
