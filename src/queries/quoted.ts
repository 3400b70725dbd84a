/** Who quoted whom: the medium that a sentence names, else the article's publisher. */
import { z } from "zod";
import { optionalNameOf, rowLimit } from "./asked.ts";
import type { NamedQuery } from "./named-query.ts";
import { optional, proof } from "./proof.ts";
import { quotedOf } from "./stepwise/quoted-of.ts";

export const quoted = {
  name: "quoted",
  description: "Who quoted whom: the medium that a sentence names, else the article's publisher.",
  parameters: z.object({
    quoter: optionalNameOf("the medium, or of who else quoted"),
    speaker: optionalNameOf("who is quoted"),
    limit: rowLimit,
  }),
  row: z.object({
    quoter: optional,
    speaker: z.string(),
    kind: optional,
    text: optional,
    named: z.boolean(),
    ...proof,
  }),
  listed: true,
  stepwise: quotedOf,
  narrowed: [
    { given: "speaker", file: "quoted-of", dialect: "neo4j" },
    { given: "quoter", file: "quoted-by", dialect: "neo4j" },
  ],
  example: "--quoter Nordpress --columns quoter,speaker,kind,text,published",
} as const satisfies NamedQuery;
