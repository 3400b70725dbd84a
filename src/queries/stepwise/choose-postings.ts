/**
 * Choose postings
 * ===============
 *
 * The statements about some entities that can be among the first rows of an answer, read by portions in the order of the answer: by
 * the first column, then by article. What comes after them in an article is decided by its sentences, so that a portion
 * ends with a whole article.
 */
import { compareText } from "../../foundation/compare-text.ts";
import { stepText, optionalText, textOf, type AskStep, type StepRow } from "./steps.ts";

export interface ChosenPosting {
  readonly id: string;
  readonly articleId: string;
  readonly day: string;
  readonly published: string;
  readonly type: string;
  readonly polarity: string;
  readonly modality: string;
  readonly source: string;
  readonly target: string;
  readonly voice: string | null;
  readonly place: string | null;
  readonly positions: readonly number[];
}

export type PostingOrder = "articleId" | "day" | "published";

export interface PostingChoice {
  /** Of the entities at one end. */
  readonly entities: readonly string[];
  /** Of the entities at the other end; empty, as each of these lists may be, where it does not matter. */
  readonly others?: readonly string[];
  readonly types?: readonly string[];
  readonly polarities?: readonly string[];
  readonly modalities?: readonly string[];
  /** Types that announce something: only these where they are affirmed and asserted, and whatever is affirmed and planned. */
  readonly announced?: readonly string[];
  readonly order: PostingOrder;
}

function postingOfRow(row: StepRow): ChosenPosting {
  const text = (name: string): string => textOf(row[name]);
  return {
    id: text("id"),
    articleId: text("articleId"),
    day: text("day"),
    published: text("published"),
    type: text("type"),
    polarity: text("polarity"),
    modality: text("modality"),
    source: text("source"),
    target: text("target"),
    voice: optionalText(row["voice"]),
    place: optionalText(row["place"]),
    positions: text("sentences")
      .split(" ")
      .filter((number) => number !== "")
      .map(Number),
  };
}

const groupOf = (posting: ChosenPosting, order: PostingOrder): string => `${posting[order]}\n${posting.articleId}`;

const inOrder =
  (order: PostingOrder) =>
  (a: ChosenPosting, b: ChosenPosting): number =>
    compareText(a[order], b[order]) || compareText(a.articleId, b.articleId) || compareText(a.id, b.id);

const unrestricted = { others: [], types: [], polarities: [], modalities: [], announced: [] };

/** At most so many; what comes back is whole to the end of its last article, and `whole` where nothing follows. */
async function first(
  ask: AskStep,
  choice: PostingChoice,
  limit: number,
): Promise<{ readonly postings: readonly ChosenPosting[]; readonly whole: boolean }> {
  const { entities, order, ...restrictions } = choice;
  const found = new Map<string, ChosenPosting>();
  let cut = false;
  for (const id of entities) {
    const rows = await ask(stepText("postings", { First: order }), { ...unrestricted, ...restrictions, id, limit });
    cut ||= rows.length === limit;
    for (const row of rows) found.set(String(row["id"]), postingOfRow(row));
  }
  const sorted = [...found.values()].sort(inOrder(order));
  if (!cut) return { postings: sorted, whole: true };
  const last = sorted[limit - 1];
  const end = last === undefined ? "" : groupOf(last, order);
  const kept = sorted.slice(0, limit).filter((posting) => groupOf(posting, order) !== end);
  return { postings: kept, whole: false };
}

/** Hands portions to the work, in order, until it wants no more. */
export async function choosePostings(
  ask: AskStep,
  { limit: wanted, ...choice }: PostingChoice & { readonly limit: number },
  work: (postings: readonly ChosenPosting[]) => Promise<boolean>,
): Promise<void> {
  let done = 0;
  for (let limit = wanted + 32; ; limit *= 4) {
    const { postings, whole } = await first(ask, choice, limit);
    const enough = await work(postings.slice(done));
    if (whole || enough) return;
    done = postings.length;
  }
}
