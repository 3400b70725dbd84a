/**
 * Postings in the embedded database
 * =================================
 *
 * `(:Topic {id})-[:STATED {...}]->(:Topic)`: a node for each entity, with its id, and a relationship for each statement that
 * proves a fact (graph/posting.ts). They are not between the entities themselves, so that nobody who asks for all that connects two of
 * them finds each statement beside the edge that it proves. Relationships of one node lie side by side, with their
 * properties: to read those of an entity takes milliseconds where a step from each of as many nodes takes seconds.
 */
import type { GraphPatch, NodeReference, RelationshipRow } from "../../graph/graph-patch.ts";
import type { Posting } from "../../graph/posting.ts";
import { cypherText } from "../../queries/cypher-text.ts";
import { checkMatched } from "../stale-patch.ts";
import type { Query } from "./embedded-connection.ts";
import { embeddedDialect } from "./embedded-statements.ts";
import { postingTable, postingType } from "./posting-table.ts";

/** Rows of one statement. */
const portion = 2_000;

export const postingRow = ({ id, sourceId, targetId, properties }: Posting): RelationshipRow => ({
  type: postingType,
  sourceId,
  targetId,
  id,
  properties,
});

const entityIds = (rows: readonly NodeReference[]): readonly string[] =>
  rows.filter(({ label }) => label === "Entity").map(({ id }) => id);

export class EmbeddedPostings {
  readonly #query: Query;
  readonly #place: string;

  constructor(query: Query, place: string) {
    this.#query = query;
    this.#place = place;
  }

  /** Takes and gives what a patch says, once the patch itself is written. */
  async follow({ postings, removedNodes, createdNodes }: GraphPatch): Promise<void> {
    await this.#change("remove-relationships", postings?.removed ?? []);
    await this.#topics("write/remove-topics", entityIds(removedNodes));
    await this.#topics("write/create-topics", entityIds(createdNodes));
    await this.#change("create-relationships", postings?.created ?? []);
  }

  async create(postings: readonly Posting[]): Promise<void> {
    await this.#change("create-relationships", postings);
  }

  async #topics(file: string, ids: readonly string[]): Promise<void> {
    for (let start = 0; start < ids.length; start += portion)
      await this.#query(cypherText(file, "embedded"), { ids: ids.slice(start, start + portion) });
  }

  async #change(
    operation: "create-relationships" | "remove-relationships",
    postings: readonly Posting[],
  ): Promise<void> {
    for (let start = 0; start < postings.length; start += portion) {
      const batch = { operation, name: postingType, rows: postings.slice(start, start + portion).map(postingRow) };
      const { text, rows } = embeddedDialect.relationships(batch, postingTable);
      const [answer] = await this.#query(text, { rows });
      checkMatched(batch, Number(answer?.["matched"]), this.#place);
    }
  }
}
