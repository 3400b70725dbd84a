/**
 * Postings in the embedded database
 * =================================
 *
 * `(:Topic {id})-[:STATED {...}]->(:Topic)`: a node for each entity, with its id, and a relationship for each statement that
 * proves a fact (graph/posting.ts). They are not between the entities themselves, so that nobody who asks for all that
 * connects two of them finds each statement beside the edge that it proves. Relationships of one node lie side by side,
 * with their properties: to read those of an entity takes milliseconds where a step from each of as many nodes takes
 * seconds.
 *
 * `(:Topic)-[:NAMED_IN {...}]->(:Register {id, publisher, day, names, stated})`: a node for each article, with all that it names and states
 * (graph/register.ts), and a relationship from each entity that it names; `(:Topic)-[:PRINTED {...}]->(:Register)`
 * comes from who published it.
 */
import type { RelationshipTable } from "../../graph/graph-model.ts";
import type { GraphPatch, NodeReference, RelationshipRow } from "../../graph/graph-patch.ts";
import type { Posting } from "../../graph/posting.ts";
import { entriesOf, writeNames, writeStated } from "../../graph/register-text.ts";
import type { Register } from "../../graph/register.ts";
import { cypherText } from "../../queries/cypher-text.ts";
import { checkMatched } from "../stale-patch.ts";
import { inPortions } from "../in-portions.ts";
import type { Query } from "./embedded-connection.ts";
import { embeddedDialect } from "./embedded-statements.ts";
import { entryTable, entryType, postingTable, postingType, printedTable, printedType } from "./posting-table.ts";

export const postingRow = ({ id, sourceId, targetId, properties }: Posting): RelationshipRow => ({
  type: postingType,
  sourceId,
  targetId,
  id,
  properties,
});

/** From the topics of the entities that a register has. */
export const entryRows = (register: Register): readonly RelationshipRow[] =>
  entriesOf(register).map(({ entityId, ...counts }) => ({
    type: entryType,
    sourceId: entityId,
    targetId: register.articleId,
    properties: { day: register.day, ...counts },
  }));

/** From the topic of its publisher, where it has one. */
export const printedRows = ({ articleId, publisherId, day }: Register): readonly RelationshipRow[] =>
  publisherId === null
    ? []
    : [{ type: printedType, sourceId: publisherId, targetId: articleId, properties: { articleId, day } }];

export const registerRow = ({ articleId, publisherId, day, names, stated }: Register) => ({
  id: articleId,
  publisher: publisherId,
  day,
  names: writeNames(names),
  stated: stated.length === 0 ? null : writeStated(stated),
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
    const { removed = [], created = [], registers } = postings ?? {};
    await this.#postings("remove-relationships", removed);
    await this.#byIds(
      "write/remove-registers",
      (registers?.removed ?? []).map(({ articleId }) => articleId),
    );
    await this.#byIds("write/remove-topics", entityIds(removedNodes));
    await this.#byIds("write/create-topics", entityIds(createdNodes));
    await this.create(created);
    await this.register(registers?.created ?? []);
  }

  create(postings: readonly Posting[]): Promise<void> {
    return this.#postings("create-relationships", postings);
  }

  async register(registers: readonly Register[]): Promise<void> {
    const rows = registers.map(registerRow).map(({ day, ...row }) => ({ ...row, day: String(day) }));
    await inPortions(rows, (some) => this.#query(cypherText("write/create-registers", "embedded"), { rows: some }));
    const operation = "create-relationships";
    await this.#relationships({ operation, name: entryType }, registers.flatMap(entryRows), entryTable);
    await this.#relationships({ operation, name: printedType }, registers.flatMap(printedRows), printedTable);
  }

  async #byIds(file: string, ids: readonly string[]): Promise<void> {
    await inPortions(ids, (some) => this.#query(cypherText(file, "embedded"), { ids: some }));
  }

  async #postings(operation: Change["operation"], postings: readonly Posting[]): Promise<void> {
    await this.#relationships({ operation, name: postingType }, postings.map(postingRow), postingTable);
  }

  async #relationships(change: Change, all: readonly RelationshipRow[], table: RelationshipTable): Promise<void> {
    await inPortions(all, async (some) => {
      const batch = { ...change, rows: some };
      const { text, rows } = embeddedDialect.relationships(batch, table);
      const [answer] = await this.#query(text, { rows });
      checkMatched(batch, Number(answer?.["matched"]), this.#place);
    });
  }
}

interface Change {
  readonly operation: "create-relationships" | "remove-relationships";
  readonly name: string;
}
