/** What planning reads once a run: the language of the graph, and its classes of appearances with counts. */
import { z } from "zod";
import type { NamedQuery } from "./named-query.ts";

const none = z.object({});

export const plannedGraph = {
  name: "planned-graph",
  description: "Language of the graph, and whether it holds the articles' text.",
  parameters: none,
  byIds: true,
  row: z.object({ language: z.string().nullish(), evidence: z.string().nullish() }),
  listed: false,
} as const satisfies NamedQuery;

export const plannedClasses = {
  name: "planned-classes",
  description: "How many appearances each identity class has under which name.",
  parameters: none,
  row: z.object({ identityClass: z.string(), name: z.string(), language: z.string(), count: z.number() }),
  listed: false,
} as const satisfies NamedQuery;

export const plannedPublishers = {
  name: "planned-publishers",
  description: "How many articles each publisher has.",
  parameters: none,
  row: z.object({ publisher: z.string(), language: z.string(), count: z.number() }),
  listed: false,
} as const satisfies NamedQuery;
