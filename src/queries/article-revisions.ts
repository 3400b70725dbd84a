/**
 * Which revision of an article is in the graph, and which extractor read it: the ledger that makes a build repeatable.
 */
import { z } from "zod";
import type { NamedQuery } from "./named-query.ts";

export const articleRevisions = {
  name: "article-revisions",
  description: "The revision and the extractor of those of some articles that are in the graph.",
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), contentHash: z.string(), modified: z.string().nullable(), extractor: z.string() }),
  listed: false,
} as const satisfies NamedQuery;
