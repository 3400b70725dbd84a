/** Random articles, judgements and histories over a small pool of names that meet in every way. */
import fc from "fast-check";
import { stableHash } from "../../src/foundation/stable-hash.ts";
import type { Change } from "../../src/graph/planning/change.ts";
import type { Judgement } from "../../src/identities/judgement.ts";
import { nameKey } from "../../src/identities/name-key.ts";
import type { EntityType } from "../../src/ontology/ontology.ts";
import { putArticle } from "./synthetic-article.ts";

const pool: readonly (readonly [EntityType, string])[] = [
  ["Person", "Jan Müller"],
  ["Person", "Eva Mueller"],
  ["Person", "Müller"],
  ["Person", "George Bush"],
  ["Person", "George W. Bush"],
  ["Person", "George H. W. Bush"],
  ["Person", "Kirill Dmitrijew"],
  ["Person", "Kirill Dmitriev"],
  ["Person", "Dmitrijew"],
  ["Person", "Putin"],
  ["Person", "Wladimir Putin"],
  ["Place", "USA"],
  ["Place", "Vereinigte Staaten"],
  ["Place", "Paris"],
  ["Person", "Paris Hilton"],
  ["Organization", "Siemens AG"],
  ["Organization", "Siemens"],
  ["Organization", "DPA"],
];

const entities = fc.uniqueArray(fc.constantFrom(...pool), { minLength: 1, maxLength: 5, selector: ([, name]) => name });
/** Long texts: each differs in four words from the one before, and in too many from the one before that to be its copy. */
const words = Array.from({ length: 300 }, (_, index) => `Wort${index}`);
const texts = [0, 1, 2, 3].map((step) =>
  words.map((word, index) => (index % 20 === 7 && index < 80 * step ? "x" : word)).join(" "),
);

const statement = fc.record({
  type: fc.constantFrom("met_with", "criticised", "holds_role", "threatened_sanctions"),
  source: fc.nat(4),
  target: fc.nat(4),
  polarity: fc.constantFrom("affirmed" as const, "negated" as const),
  modality: fc.constantFrom("asserted" as const, "planned" as const),
  attribution: fc.nat(9),
  time: fc.constantFrom("2025", "2025-02", "2024-02-29"),
  role: fc.constantFrom("Sprecher", "sprecher", "Chef"),
});
const body = fc.record({
  entities,
  statements: fc.array(statement, { maxLength: 4 }),
  quotes: fc.array(fc.tuple(fc.nat(3), fc.option(fc.nat(3))), { maxLength: 2 }),
  rest: fc.constantFrom(...texts),
  published: fc.constantFrom("2025-07-20", "2025-08-02", "2025-07", "2025-07-14", "2024", null),
  publisher: fc.constantFrom("DPA", "Die Zeitung", null),
  language: fc.constantFrom("de", "en"),
});

export const articleIds = Array.from({ length: 12 }, (_, index) => `a${index}`);
const judgedName = fc.record({ articleId: fc.constantFrom(...articleIds), entity: fc.constantFrom(...pool) });
export const judgement = fc
  .record({
    verdict: fc.constantFrom("same" as const, "different" as const, "unsure" as const),
    first: judgedName,
    second: judgedName,
    minute: fc.integer({ min: 10, max: 59 }),
  })
  .map(({ verdict, first, second, minute }): Judgement => {
    const name = ({ articleId, entity: [type, text] }: typeof first): Judgement["first"] => ({
      articleId,
      type,
      nameKey: nameKey(type, text),
    });
    const at = `2026-01-01T00:${minute}:00Z`;
    return { verdict, first: name(first), second: name(second), reason: null, author: null, at };
  });

type Body = typeof body extends fc.Arbitrary<infer T> ? T : never;

export const put = (id: string, row: Body): Change => ({ ...putArticle({ id, ...row }), force: true });

/** Articles with different ids. */
export const articles = fc
  .dictionary(fc.constantFrom(...articleIds), body, { minKeys: 1, maxKeys: 12 })
  .map((set) => Object.entries(set).map(([id, row]) => put(id, row)));

export const change = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...articleIds), body).map(([id, row]) => put(id, row)) },
  { weight: 2, arbitrary: fc.constantFrom(...articleIds).map((articleId): Change => ({ kind: "remove", articleId })) },
  { weight: 1, arbitrary: judgement.map((row): Change => ({ kind: "judge", judgement: row })) },
);

/** What a history leaves: the changes that make the same graph at once. */
export function outcome(history: readonly Change[]): readonly Change[] {
  const articlesIn = new Map<string, Change>();
  for (const row of history) {
    if (row.kind === "put") articlesIn.set(row.article.id, row);
    if (row.kind === "remove") articlesIn.delete(row.articleId);
  }
  return [...articlesIn.values(), ...history.filter((row) => row.kind === "judge")];
}

/** Cuts a list into batches, deterministically from a seed. */
export function batched<T>(rows: readonly T[], seed: number): readonly (readonly T[])[] {
  const batches: T[][] = [[]];
  rows.forEach((row, index) => {
    batches.at(-1)?.push(row);
    if (parseInt(stableHash(String(seed), String(index)).slice(0, 2), 16) % 3 === 0) batches.push([]);
  });
  return batches.filter((batch) => batch.length > 0);
}

/** Another order of the same rows, by a seed. */
export function shuffled<T>(rows: readonly T[], seed: number): readonly T[] {
  const order = (row: T): string => stableHash(String(seed), JSON.stringify(row));
  return [...rows].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
