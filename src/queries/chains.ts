/**
 * Shortest chains
 * ===============
 *
 * The shortest chains of what happened between two entities, of at most six steps, with the sentences along them. Neo4j
 * has words of its own for shortest paths; the embedded database answers in steps. The explorer, which wants one chain
 * at once whatever the size of the graph, uses find-path.ts.
 */
import { z } from "zod";
import { pair, rowLimit } from "./asked.ts";
import { happenedTypes } from "./fact-types.ts";
import type { NamedQuery } from "./named-query.ts";
import { optional, proof } from "./proof.ts";
import { chainsOf } from "./stepwise/chains-of.ts";

export const chains = {
  name: "chains",
  description: "The shortest chains of what happened between two entities, with the sentences along them.",
  parameters: z.object({ ...pair, limit: rowLimit }),
  row: z.object({
    chain: z.string(),
    length: z.number(),
    step: z.number(),
    type: z.string(),
    source: z.string(),
    target: z.string(),
    time: optional,
    ...proof,
    articleId: optional,
    position: z.number().nullable(),
  }),
  listed: true,
  stepwise: chainsOf,
  example: '"Lars Brekke" "Boris Saizew" --columns step,source,type,target,sentence',
  template: { file: "chains", fill: happenedTypes },
} as const satisfies NamedQuery;
