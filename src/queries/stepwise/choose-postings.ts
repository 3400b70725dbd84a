/**
 * Choose postings
 * ===============
 *
 * The statements about some entities that can be among the first rows of an answer, read by portions in the order of
 * the answer: by the first column, then by article. What comes after them in an article is decided by its sentences, so
 * that a portion ends with a whole article.
 */
import { compareText } from "../../foundation/compare-text.ts";
import {
  dayOfCode,
  mannerCode,
  mannerOfCode,
  noDay,
  readTold,
  typeCode,
  typeOfCode,
  type Told,
} from "../../graph/posting-code.ts";
import { completePostings, toldColumns } from "./brief-postings.ts";
import type { Named } from "./look-up.ts";
import { stepText, textOf, type AskStep, type StepRow } from "./steps.ts";

export interface ChosenPosting extends Told {
  readonly id: string;
  /** Ids of entities, as the statement has them. */
  readonly source: string;
  readonly target: string;
  readonly articleId: string;
  readonly day: string;
  readonly published: string;
  readonly type: string;
  readonly polarity: string;
  readonly modality: string;
  readonly fact: number;
}

export type PostingOrder = "articleId" | "day" | "published";

export interface PostingChoice {
  /** Of the entities at one end; all postings where it is not said. */
  readonly entities: readonly Named[] | undefined;
  /** Of the entities at the other end; any where it is not said. */
  readonly others?: readonly Named[];
  /** Empty, as each of these lists may be, where it does not matter. */
  readonly types?: readonly string[];
  /** Polarities with modalities. */
  readonly manners?: readonly (readonly [string, string])[];
  /**
   * Types that announce something: only these where they are affirmed and asserted, and whatever is affirmed and
   * planned.
   */
  readonly announced?: readonly string[];
  /** At which end the entities stand; either where it is not said. */
  readonly end?: "source" | "target";
  /** Days between which the first day of a statement is, or is not known. */
  readonly firstDay?: number;
  readonly lastDay?: number;
  readonly order: PostingOrder;
  /** Whose word it is, and where it was, is of no use. */
  readonly brief?: boolean;
}

/** That something happened, as somebody has it. */
export const happened = [["affirmed", "asserted"]] as const;

export function postingOfRow(row: StepRow): ChosenPosting {
  const number = (name: string): number => Number(row[name]);
  return {
    id: textOf(row["id"]),
    articleId: textOf(row["articleId"]),
    day: dayOfCode(number("day")),
    published: dayOfCode(number("published")),
    type: typeOfCode(number("type")),
    ...mannerOfCode(number("manner")),
    fact: number("fact"),
    source: textOf(row["source"]),
    target: textOf(row["target"]),
    ...readTold(textOf(row["told"])),
  };
}

const groupOf = (posting: ChosenPosting, order: PostingOrder): string => `${posting[order]}\n${posting.articleId}`;

const inOrder =
  (order: PostingOrder) =>
  (a: ChosenPosting, b: ChosenPosting): number =>
    compareText(a[order], b[order]) || compareText(a.articleId, b.articleId) || compareText(a.id, b.id);

/** Where a reading begins, and to which other end it is held. */
interface Start {
  readonly id: string | undefined;
  readonly other: string | undefined;
}

/** Of two, the one that is named less often has fewer statements. */
function startsOf({ entities, others }: PostingChoice): readonly Start[] {
  if (entities === undefined) return [{ id: undefined, other: undefined }];
  if (others === undefined) return entities.map(({ id }) => ({ id, other: undefined }));
  return entities.flatMap((one) =>
    others.map((other): Start => {
      return one.articles <= other.articles ? { id: one.id, other: other.id } : { id: other.id, other: one.id };
    }),
  );
}

export const asserted = mannerCode("affirmed", "asserted");
export const planned = mannerCode("affirmed", "planned");

/** What is asked of all postings finds each from its source. */
const edge = ({ entities, end }: PostingChoice): string =>
  `${end === "target" ? "<" : ""}-[said:STATED]-${end === "source" || entities === undefined ? ">" : ""}`;

const held = (name: keyof Start, id: string | undefined): string => (id === undefined ? "" : ` {id: $${name}}`);

async function ask(start: Start, step: AskStep, choice: PostingChoice & { readonly limit: number }) {
  const { types = [], manners = [], announced = [], order, limit } = choice;
  const chosen = {
    types: types.map(typeCode),
    manners: manners.map(([polarity, modality]) => mannerCode(polarity, modality)),
    announced: announced.map(typeCode),
  };
  const { firstDay = 0, lastDay = noDay } = choice;
  const ends = { Topic: held("id", start.id), Other: held("other", start.other) };
  const ids = Object.fromEntries(Object.entries(start).filter(([, id]) => id !== undefined));
  const text = stepText("postings", {
    Edge: edge(choice),
    ...ends,
    First: order,
    Told: choice.brief === true ? "" : toldColumns,
  });
  return step(text, { ...chosen, ...ids, asserted, planned, firstDay, lastDay, noDay, limit });
}

/** At most so many; what comes back is whole to the end of its last article, and `whole` where nothing follows. */
async function first(
  step: AskStep,
  choice: PostingChoice & { readonly limit: number },
): Promise<{ readonly postings: readonly ChosenPosting[]; readonly whole: boolean }> {
  const { order, limit } = choice;
  const found = new Map<string, StepRow>();
  let cut = false;
  for (const start of startsOf(choice)) {
    const rows = await ask(start, step, choice);
    cut ||= rows.length === limit;
    for (const row of rows) found.set(String(row["id"]), row);
  }
  const sorted = [...found.values()].map(postingOfRow).sort(inOrder(order));
  if (!cut) return { postings: sorted, whole: true };
  const last = sorted[limit - 1];
  const end = last === undefined ? "" : groupOf(last, order);
  const kept = sorted.slice(0, limit).filter((posting) => groupOf(posting, order) !== end);
  return { postings: kept, whole: false };
}

/** Hands portions to the work, in order, until it wants no more. */
export async function choosePostings(
  step: AskStep,
  { limit: wanted, ...choice }: PostingChoice & { readonly limit: number },
  work: (postings: readonly ChosenPosting[]) => Promise<boolean>,
): Promise<void> {
  let done = 0;
  for (let limit = wanted + 32; ; limit *= 4) {
    const { postings, whole } = await first(step, { ...choice, limit });
    const added = postings.slice(done);
    const enough = await work(choice.brief === true ? await completePostings(step, added) : added);
    if (whole || enough) return;
    done = postings.length;
  }
}
