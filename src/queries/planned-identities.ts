/** What planning reads of appearances and statements when decisions about identity change. */
import { z } from "zod";
import type { NamedQuery } from "./named-query.ts";

const ids = z.object({ ids: z.array(z.string()) });

const appearanceRow = z.object({
  id: z.string(),
  articleId: z.string(),
  identityClass: z.string(),
  name: z.string(),
  language: z.string(),
  entityId: z.string(),
});

const statementRow = z.object({
  id: z.string(),
  articleId: z.string(),
  type: z.string(),
  polarity: z.string(),
  modality: z.string(),
  role: z.string().nullish(),
  former: z.boolean().nullish(),
  timeFrom: z.string().nullish(),
  timeTo: z.string().nullish(),
  attributedId: z.string().nullish(),
  voiceEntityId: z.string().nullish(),
  placeId: z.string().nullish(),
  placeEntityId: z.string().nullish(),
  publishedFrom: z.string().nullish(),
  positions: z.array(z.number()),
  sourceId: z.string(),
  sourceEntityId: z.string(),
  targetId: z.string(),
  targetEntityId: z.string(),
});
export type PlannedStatementRow = z.infer<typeof statementRow>;

export const appearancesOfEntities = {
  name: "planned-appearances-of-entities",
  description: "The appearances of some entities.",
  parameters: ids,
  row: appearanceRow,
  listed: false,
} as const satisfies NamedQuery;

export const appearancesInArticles = {
  name: "planned-appearances-in-articles",
  description: "The appearances of some articles.",
  parameters: ids,
  row: appearanceRow,
  listed: false,
} as const satisfies NamedQuery;

export const articlesPublishedBy = {
  name: "planned-articles-published-by",
  description: "The articles that some entities published.",
  parameters: ids,
  row: z.object({ articleId: z.string(), publisher: z.string(), entityId: z.string() }),
  listed: false,
} as const satisfies NamedQuery;

export const supportsOfFacts = {
  name: "planned-supports",
  description: "The statements that prove some facts.",
  parameters: ids,
  byIds: true,
  row: z.object({
    factId: z.string(),
    id: z.string(),
    articleId: z.string(),
    role: z.string().nullish(),
    timeFrom: z.string().nullish(),
    timeTo: z.string().nullish(),
    attributedId: z.string().nullish(),
  }),
  listed: false,
} as const satisfies NamedQuery;

export const articlesForFacts = {
  name: "planned-articles",
  description: "What some articles add to the edges that they prove.",
  parameters: ids,
  byIds: true,
  row: z.object({
    id: z.string(),
    publishedFrom: z.string().nullish(),
    publishedTo: z.string().nullish(),
    publisher: z.string().nullish(),
    copyOf: z.string().nullish(),
  }),
  listed: false,
} as const satisfies NamedQuery;

/** What joins a statement with the appearances that it is about. */
export const endsOfStatements = ["SOURCE", "TARGET"] as const;

/** What joins it with others: they decide no edge. */
export const othersOfStatements = ["ATTRIBUTED_TO", "AT"] as const;

type SideOfStatements = (typeof endsOfStatements)[number] | (typeof othersOfStatements)[number];

/** The statements with one of some appearances at one side. */
export function statementsOfAppearances(side: SideOfStatements) {
  return {
    name: `planned-statements-by-${side.toLowerCase()}`,
    description: `The statements with one of some appearances as ${side.toLowerCase()}.`,
    template: { file: "planned-statements-of-appearances", fill: { Side: side } },
    parameters: ids,
    row: statementRow,
    listed: false,
  } as const satisfies NamedQuery;
}
