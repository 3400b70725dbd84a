/**
 * Filling postings
 * ================
 *
 * Gives a graph of an earlier version its postings, once. They are taken by portions, since one transaction for all would not
 * fit into the memory of the database; the topic that says that they are whole is made last.
 */
import { z } from "zod";
import { groupBy } from "../../foundation/group-by.ts";
import { postingOf } from "../../graph/posting.ts";
import { makeRegister } from "../../graph/register.ts";
import { exportedNodes } from "../../queries/exported-nodes.ts";
import { cypherText } from "../../queries/cypher-text.ts";
import type { GraphStore } from "../graph-store.ts";
import { plainRow } from "./cell-value.ts";
import type { Query } from "./embedded-connection.ts";
import { EmbeddedPostings } from "./embedded-postings.ts";
import { wholeTopic } from "./posting-table.ts";

/** Statements, entities or articles of one transaction. */
const portion = 5_000;

const optional = z.string().nullable();
const rowSchema = z.object({
  id: z.string(),
  articleId: z.string(),
  type: z.string(),
  polarity: z.string(),
  modality: z.string(),
  role: optional,
  former: z.boolean().nullable(),
  timeFrom: optional,
  voiceEntityId: optional,
  placeEntityId: optional,
  publishedFrom: optional,
  positions: z.array(z.number()),
  sourceEntityId: z.string(),
  targetEntityId: z.string(),
});

/** Work in one transaction. */
export type Transaction = <T>(work: (query: Query) => Promise<T>) => Promise<T>;

export interface FillOptions {
  readonly store: Pick<GraphStore, "answer" | "place">;
  readonly transaction: Transaction;
}

async function* idsOf(
  store: FillOptions["store"],
  label: "Article" | "Entity" | "Statement",
): AsyncGenerator<readonly string[]> {
  for (let after = ""; ;) {
    const rows = await store.answer(exportedNodes(label, "ids"), { after, limit: portion });
    if (rows.length === 0) return;
    after = rows.at(-1)?.id ?? "";
    yield rows.map(({ id }) => id);
  }
}

async function post(ids: readonly string[], { store, transaction }: FillOptions): Promise<void> {
  await transaction(async (query) => {
    const rows = await query(cypherText("maintain/statements-to-post", "embedded"), {
      first: ids[0] ?? "",
      last: ids.at(-1) ?? "",
    });
    const postings = rows.flatMap((row) => {
      const { former, ...statement } = rowSchema.parse(plainRow(row));
      return postingOf({ ...statement, former: former ?? false }) ?? [];
    });
    await new EmbeddedPostings(query, store.place).create(postings);
  });
}

const nameSchema = z.object({
  articleId: z.string(),
  publishedFrom: optional,
  appearanceId: z.string(),
  entityId: z.string(),
  positions: z.array(z.number()),
});
const quoteSchema = z.object({
  id: z.string(),
  speakerId: z.string(),
  mediumId: optional,
  positions: z.array(z.number()),
});

async function register(ids: readonly string[], { store, transaction }: FillOptions): Promise<void> {
  await transaction(async (query) => {
    const between = { first: ids[0] ?? "", last: ids.at(-1) ?? "" };
    const names = (await query(cypherText("maintain/names-to-register", "embedded"), between)).map((row) =>
      nameSchema.parse(plainRow(row)),
    );
    const quotes = (await query(cypherText("maintain/quotes-to-register", "embedded"), between)).map((row) =>
      quoteSchema.parse(plainRow(row)),
    );
    const spoken = groupBy(quotes, ({ speakerId }) => speakerId);
    const registers = [...groupBy(names, ({ articleId }) => articleId)].flatMap(([articleId, rows]) => {
      const own = rows.map(({ appearanceId: id, entityId, positions }) => ({ id, entityId, positions }));
      const said = rows.flatMap(({ appearanceId }) => spoken.get(appearanceId) ?? []);
      const publishedFrom = rows[0]?.publishedFrom ?? null;
      return makeRegister({ articleId, publishedFrom, names: own, quotes: said }) ?? [];
    });
    await new EmbeddedPostings(query, store.place).register(registers);
  });
}

/** Does nothing in a graph that has them. */
export async function fillPostings(options: FillOptions): Promise<void> {
  const { store, transaction } = options;
  const known = await transaction((query) => query(cypherText("maintain/any-topic", "embedded"), { id: wholeTopic }));
  if (known.length > 0) return;
  const create = cypherText("write/create-topics", "embedded");
  for await (const ids of idsOf(store, "Entity")) {
    await transaction(async (query) => {
      await query(create, { ids });
    });
  }
  for await (const ids of idsOf(store, "Statement")) await post(ids, options);
  for await (const ids of idsOf(store, "Article")) await register(ids, options);
  await transaction(async (query) => {
    await query(create, { ids: [wholeTopic] });
  });
}
