/** The table of postings (embedded-postings.ts), described as relationships of the graph model are, though it has no such label. */
import type { NodeLabel, RelationshipTable } from "../../graph/graph-model.ts";
import { postingProperties } from "../../graph/posting.ts";

export const postingType = "STATED";

export const postingTable: RelationshipTable = {
  source: "Topic" as NodeLabel,
  target: "Topic" as NodeLabel,
  properties: postingProperties,
};
