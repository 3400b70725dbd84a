/** The tables of postings and registers (embedded-postings.ts), described as relationships of the graph model are, though it has no such labels. */
import type { NodeLabel, PropertyTable, RelationshipTable } from "../../graph/graph-model.ts";
import { postingProperties } from "../../graph/posting.ts";

export const postingType = "STATED";

/** The topic that is made when all postings are there, in the columns of this version: others are made again. */
export const wholeTopic = "whole: 3";

export const postingTable: RelationshipTable = {
  source: "Topic" as NodeLabel,
  target: "Topic" as NodeLabel,
  properties: postingProperties,
};

export const registerLabel = "Register";

/** Of nodes. */
export const registerTable = { id: "string", day: "integer", names: "string" } as const satisfies PropertyTable;

export const entryType = "NAMED_IN";

/** From the topic of an entity to a register that has it: first day of the article, 0 where it has none; how often (graph/register-text.ts). */
export const entryTable: RelationshipTable = {
  source: "Topic" as NodeLabel,
  target: registerLabel as NodeLabel,
  properties: { day: "integer", sentences: "integer", quotes: "integer", through: "integer" },
};
