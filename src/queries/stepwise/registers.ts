/** The articles that name some entities, as their registers have it (graph/register.ts). */
import { compareText } from "../../foundation/compare-text.ts";
import { noDay } from "../../graph/posting-code.ts";
import { readNames } from "../../graph/register-text.ts";
import type { RegisteredName } from "../../graph/register.ts";
import { lookUp, type Named } from "./look-up.ts";
import { stepText, textOf, type AskStep, type StepRow } from "./steps.ts";

export interface Entry {
  readonly knownId: string;
  readonly articleId: string;
  /** As a number; 0 where the article has none. */
  readonly day: number;
  /** How many sentences name it. */
  readonly sentences: number;
}

interface Direction {
  readonly Order: "ASC" | "DESC";
  readonly Side: "<=" | ">=";
  /** Where nothing is left out. */
  readonly last: number;
}

/** What has no day comes first. */
export const earliest: Direction = { Order: "ASC", Side: "<=", last: noDay };
/** What has no day comes last. */
export const latest: Direction = { Order: "DESC", Side: ">=", last: 0 };

export interface EntryChoice {
  readonly entities: readonly Named[];
  readonly direction: Direction;
  /** Articles of each entity. */
  readonly limit: number;
  /** So many sentences of its first articles are enough of an entity, too; all its articles where it is not said. */
  readonly sentences?: number;
}

const inOrder =
  ({ Order }: Direction) =>
  (a: Entry, b: Entry): number =>
    (Order === "ASC" ? a.day - b.day : b.day - a.day) || compareText(a.articleId, b.articleId);

/** Up to which of some days there is enough; undefined where there is not. */
function dayOfEnough(
  days: readonly StepRow[],
  { limit, sentences = Number.POSITIVE_INFINITY }: EntryChoice,
): number | undefined {
  let articles = 0;
  let naming = 0;
  const last = days.find((row) => {
    articles += Number(row["articles"]);
    naming += Number(row["sentences"]);
    return articles >= limit || naming >= sentences;
  });
  return last === undefined ? undefined : Number(last["day"]);
}

/** By day and article. The day up to which they are is read first: days alone are read in a fraction of the time. */
export async function chooseEntries(ask: AskStep, choice: EntryChoice): Promise<readonly Entry[]> {
  const { entities, direction, limit } = choice;
  const found: Entry[] = [];
  const { Order, Side, last } = direction;
  for (const { id } of entities) {
    const days = await ask(stepText("days-of-entries", { Order }), { id, limit });
    const day = dayOfEnough(days, choice) ?? last;
    const rows = await ask(stepText("entries-of-entity", { Order, Side }), { id, day, limit });
    found.push(...rows.map((row) => entryOf(id, row)));
  }
  return found.sort(inOrder(direction));
}

const entryOf = (knownId: string, row: StepRow): Entry => ({
  knownId,
  articleId: textOf(row["articleId"]),
  day: Number(row["day"]),
  sentences: Number(row["sentences"]),
});

/** What some articles name. */
export async function readRegisters(
  ask: AskStep,
  articleIds: Iterable<string>,
): Promise<ReadonlyMap<string, readonly RegisteredName[]>> {
  const rows = await lookUp(ask, "registers", articleIds);
  return new Map([...rows].map(([id, row]) => [id, readNames(textOf(row["names"]))]));
}
