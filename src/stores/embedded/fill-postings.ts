/**
 * Filling postings
 * ================
 *
 * Gives a graph of an earlier version its postings, once. They are taken by portions, since one transaction for all
 * would not fit into the memory of the database; the topic that says that they are whole is made last.
 */
import { z } from "zod";
import { groupBy } from "../../foundation/group-by.ts";
import { postingOf } from "../../graph/posting.ts";
import { makeRegister, type NamedInArticle } from "../../graph/register.ts";
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

const publisherSchema = z.object({ articleId: z.string(), publisherId: z.string() });

const number = z.number().nullable();
const proofSchema = z.object({
  id: z.string(),
  articleId: z.string(),
  sourceId: z.string(),
  targetId: z.string(),
  position: number,
  from: number,
  to: number,
  triggerFrom: number,
  triggerTo: number,
  rule: optional,
});

type Proof = z.infer<typeof proofSchema>;

/** The statements of one article from their proofs, which stand one after the other. */
function statementsOf(proofs: readonly Proof[] = []): NamedInArticle["statements"] {
  return [...groupBy(proofs, ({ id }) => id)].map(([id, rows]) => {
    const { sourceId = "", targetId = "" } = rows[0] ?? {};
    const evidence = rows.flatMap(({ position, from, to, triggerFrom, triggerTo, rule }) =>
      position === null ? [] : [{ position, from, to, triggerFrom, triggerTo, rule }],
    );
    return { id, sourceId, targetId, evidence };
  });
}

async function register(ids: readonly string[], { store, transaction }: FillOptions): Promise<void> {
  await transaction(async (query) => {
    const between = { first: ids[0] ?? "", last: ids.at(-1) ?? "" };
    const read = async <Schema extends z.ZodType>(file: string, schema: Schema): Promise<readonly z.infer<Schema>[]> =>
      (await query(cypherText(`maintain/${file}`, "embedded"), between)).map((row) => schema.parse(plainRow(row)));
    const names = await read("names-to-register", nameSchema);
    const spoken = groupBy(await read("quotes-to-register", quoteSchema), ({ speakerId }) => speakerId);
    const proofs = groupBy(await read("statements-to-register", proofSchema), ({ articleId }) => articleId);
    const published = await read("publishers-to-register", publisherSchema);
    const publishers = new Map(published.map(({ articleId, publisherId }) => [articleId, publisherId]));
    const registers = [...groupBy(names, ({ articleId }) => articleId)].flatMap(([articleId, rows]) => {
      const own = rows.map(({ appearanceId: id, entityId, positions }) => ({ id, entityId, positions }));
      const quotes = rows.flatMap(({ appearanceId }) => spoken.get(appearanceId) ?? []);
      const told = { publishedFrom: rows[0]?.publishedFrom ?? null, publisherId: publishers.get(articleId) ?? null };
      return (
        makeRegister({ articleId, ...told, names: own, quotes, statements: statementsOf(proofs.get(articleId)) }) ?? []
      );
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
