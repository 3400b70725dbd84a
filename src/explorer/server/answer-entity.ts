/** One entity at a glance: its names, roles over time, quotes, and who writes about it. */
import { compareText } from "../../foundation/compare-text.ts";
import { groupBy } from "../../foundation/group-by.ts";
import { UsageError } from "../../foundation/errors.ts";
import { appearancesOfEntity } from "../../queries/appearances-of-entity.ts";
import type { RowOf } from "../../queries/named-query.ts";
import { quotesOfEntity } from "../../queries/quotes-of-entity.ts";
import type { AnswerOf, ParsedRequestOf } from "../api/routes.ts";
import type { ExplorerContext } from "./explorer-context.ts";
import { viewNode } from "./graph-part-of.ts";
import { articleReference } from "./proven-statements.ts";

type AppearanceRow = RowOf<typeof appearancesOfEntity>;
type EntityAnswer = AnswerOf<"entity">;

const quoteLimit = 50;

const daysOf = (rows: readonly AppearanceRow[]): readonly string[] =>
  rows.flatMap((row) => (row.publishedFrom === null ? [] : [row.publishedFrom])).sort(compareText);

function rolesOf(rows: readonly AppearanceRow[]): EntityAnswer["roles"] {
  const worn = rows.flatMap((row) => (row.roles ?? []).map((role) => ({ role, row })));
  return [...groupBy(worn, ({ role }) => role)]
    .map(([role, group]) => {
      const days = daysOf(group.map(({ row }) => row));
      return { role, from: days[0] ?? null, to: days.at(-1) ?? null, count: group.length };
    })
    .sort((a, b) => b.count - a.count || compareText(a.role, b.role));
}

function publishersOf(rows: readonly AppearanceRow[]): EntityAnswer["publishers"] {
  const named = rows.flatMap((row) =>
    row.publisher === null ? [] : [{ publisher: row.publisher, id: row.articleId }],
  );
  return [...groupBy(named, ({ publisher }) => publisher)]
    .map(([key, group]) => ({ key, count: new Set(group.map(({ id }) => id)).size }))
    .sort((a, b) => b.count - a.count || compareText(a.key, b.key));
}

export async function answerEntity(
  context: ExplorerContext,
  request: ParsedRequestOf<"entity">,
): Promise<EntityAnswer> {
  const entity = (await context.names()).byId.get(request.id);
  if (entity === undefined) {
    throw new UsageError({
      code: "explorer/unknown-entity",
      place: `entity ${request.id}`,
      problem: "the graph has no entity of this id",
      remedy: "It may have gone with its last article; search for its name again",
    });
  }
  const appearances = await context.store.answer(appearancesOfEntity, { id: request.id });
  const quotes = await context.store.answer(quotesOfEntity, { id: request.id, limit: quoteLimit });
  const days = daysOf(appearances);
  return {
    ...viewNode(entity),
    aliases: [...entity.aliases],
    roles: rolesOf(appearances),
    quotes: quotes.map((row) => ({
      id: row.id,
      kind: row.kind,
      text: row.text,
      medium: row.medium,
      article: articleReference(row),
    })),
    publishers: publishersOf(appearances),
    firstSeen: days[0] ?? null,
    lastSeen: days.at(-1) ?? null,
  };
}
