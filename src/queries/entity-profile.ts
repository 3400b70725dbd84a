/**
 * Entity profile
 * ==============
 *
 * What the articles say an entity is: roles and the time they were given, who writes about it, its quotes.
 */
import { compareText } from "../foundation/compare-text.ts";
import { groupBy } from "../foundation/group-by.ts";
import type { GraphStore } from "../stores/graph-store.ts";
import { appearancesOfEntity } from "./appearances-of-entity.ts";
import type { RowOf } from "./named-query.ts";
import { articleReference } from "./prove-facts.ts";
import type { ArticleReference } from "./proven-statement.ts";
import { quotesOfEntity } from "./quotes-of-entity.ts";

type AppearanceRow = RowOf<typeof appearancesOfEntity>;

export interface DatedRole {
  readonly role: string;
  /** Days of the first and the last article that give it. */
  readonly from: string | null;
  readonly to: string | null;
  readonly count: number;
}

export interface ReportedQuote {
  readonly id: string;
  readonly kind: string;
  readonly text: string | null;
  readonly medium: string | null;
  readonly article: ArticleReference;
}

export interface EntityProfile {
  readonly roles: readonly DatedRole[];
  readonly publishers: readonly { readonly key: string; readonly count: number }[];
  readonly quotes: readonly ReportedQuote[];
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

const quoteLimit = 50;

const daysOf = (rows: readonly AppearanceRow[]): readonly string[] =>
  rows.flatMap((row) => (row.publishedFrom === null ? [] : [row.publishedFrom])).sort(compareText);

function rolesOf(rows: readonly AppearanceRow[]): readonly DatedRole[] {
  const worn = rows.flatMap((row) => (row.roles ?? []).map((role) => ({ role, row })));
  return [...groupBy(worn, ({ role }) => role)]
    .map(([role, group]) => {
      const days = daysOf(group.map(({ row }) => row));
      return { role, from: days[0] ?? null, to: days.at(-1) ?? null, count: group.length };
    })
    .sort((a, b) => b.count - a.count || compareText(a.role, b.role));
}

function publishersOf(rows: readonly AppearanceRow[]): EntityProfile["publishers"] {
  const named = rows.flatMap((row) =>
    row.publisher === null ? [] : [{ publisher: row.publisher, id: row.articleId }],
  );
  return [...groupBy(named, ({ publisher }) => publisher)]
    .map(([key, group]) => ({ key, count: new Set(group.map(({ id }) => id)).size }))
    .sort((a, b) => b.count - a.count || compareText(a.key, b.key));
}

export async function readProfile(store: GraphStore, id: string): Promise<EntityProfile> {
  const appearances = await store.answer(appearancesOfEntity, { id });
  const quotes = await store.answer(quotesOfEntity, { id, limit: quoteLimit });
  const days = daysOf(appearances);
  return {
    roles: rolesOf(appearances),
    publishers: publishersOf(appearances),
    quotes: quotes.map((row) => ({
      id: row.id,
      kind: row.kind,
      text: row.text,
      medium: row.medium,
      article: articleReference(row),
    })),
    firstSeen: days[0] ?? null,
    lastSeen: days.at(-1) ?? null,
  };
}
