/**
 * The tables of postings and registers (embedded-postings.ts), described as relationships of the graph model are,
 * though it has no such labels.
 */
import type { NodeLabel, PropertyTable, RelationshipTable } from "../../graph/graph-model.ts";
import { postingProperties } from "../../graph/posting.ts";

export const postingType = "STATED";

/** The topic that is made when all postings are there, in the columns of this version: others are made again. */
export const wholeTopic = "whole: 4";

export const postingTable: RelationshipTable = {
  source: "Topic" as NodeLabel,
  target: "Topic" as NodeLabel,
  properties: postingProperties,
};

export const registerLabel = "Register";

/** Of nodes. */
export const registerTable = {
  id: "string",
  /** Id of the entity that published the article. */
  publisher: "string",
  day: "integer",
  names: "string",
  stated: "string",
} as const satisfies PropertyTable;

export const printedType = "PRINTED";

/** From the topic of a publisher to the register of each article that it published. */
export const printedTable: RelationshipTable = {
  source: "Topic" as NodeLabel,
  target: registerLabel as NodeLabel,
  properties: { articleId: "string", day: "integer" },
};

export const entryType = "NAMED_IN";

/**
 * From the topic of an entity to a register that has it: first day of the article, 0 where it has none; how often
 * (graph/register-text.ts).
 */
export const entryTable: RelationshipTable = {
  source: "Topic" as NodeLabel,
  target: registerLabel as NodeLabel,
  properties: { day: "integer", sentences: "integer", quotes: "integer", through: "integer" },
};
