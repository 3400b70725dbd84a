/**
 * First words
 * ===========
 *
 * What articles have of somebody's words, or of what came through a medium, article by article. There are several
 * places where it is found; each is read up to some article, and what lies beyond the one that was read least far is
 * left for a longer reading.
 */
import { dayOfCode, noDay } from "../../graph/posting-code.ts";
import { allRows } from "./all-rows.ts";
import { choosePostings, happened } from "./choose-postings.ts";
import type { Named } from "./look-up.ts";
import { provePostings, type ProvenPosting } from "./prove-postings.ts";
import { quotesIn, wordsOfQuotes, wordsOfStatements, type KnownQuote, type SpokenWords } from "./spoken-words.ts";
import { optionalText, stepText, textOf, type AskStep, type StepRow } from "./steps.ts";

/** Words of all articles up to the place of one; undefined where nothing follows. */
interface Found {
  readonly words: readonly SpokenWords[];
  readonly upTo: string | undefined;
}

/** The day of what has none. */
const undated = dayOfCode(noDay);

/** The place of an article in the order of the answer: by its first day, what has none last, and its id. */
const placeOf = (day: string, articleId: string): string => `${day}\n${articleId}`;
const placeOfRow = (row: StepRow | undefined): string | undefined =>
  row === undefined ? undefined : placeOf(dayOfCode(Number(row["day"])), textOf(row["articleId"]));

/** Of an entity, or of all. */
type Reading = (ask: AskStep, known: Named | undefined, limit: number) => Promise<Found>;

/** The quotes of the articles that a statement finds for an entity, those that are wanted. */
const quotesFound =
  (step: {
    readonly text: () => string;
    readonly wanted: (quote: KnownQuote, id: string | undefined) => boolean;
  }): Reading =>
  async (ask, known, limit) => {
    const rows = await ask(step.text(), known === undefined ? { limit } : { id: known.id, limit });
    const ids = rows.map((row) => textOf(row["articleId"]));
    const quotes = (await quotesIn(ask, ids)).filter((quote) => step.wanted(quote, known?.id));
    return { words: await wordsOfQuotes(ask, quotes), upTo: ids.length < limit ? undefined : placeOfRow(rows.at(-1)) };
  };

const spoken = quotesFound({
  text: () => stepText("articles-with-quotes", { Counted: "quotes" }),
  wanted: ({ speakerId }, id) => speakerId === id,
});

const cameThrough = quotesFound({
  text: () => stepText("articles-with-quotes", { Counted: "through" }),
  wanted: ({ mediumId }, id) => mediumId === id,
});

const printed = quotesFound({
  text: () => stepText("articles-printed-by", { Day: "CASE WHEN printed.day = 0 THEN 99999999 ELSE printed.day END" }),
  wanted: ({ mediumId }) => mediumId === undefined,
});

const anybodys = quotesFound({ text: () => stepText("articles-in-order"), wanted: () => true });

/** Statements of type quoted, in which the entity stands at one end. */
const statements =
  (end?: "source" | "target"): Reading =>
  async (ask, known, limit) => {
    const found: ProvenPosting[] = [];
    let upTo: string | undefined;
    const quoted = { types: ["quoted"], manners: happened, ...(end === undefined ? {} : { end }) } as const;
    const entities = known === undefined ? undefined : [known];
    const choice = { entities, ...quoted, order: "published", limit } as const;
    await choosePostings(ask, choice, async (postings) => {
      found.push(...(await provePostings(ask, postings)));
      const enough = found.length >= limit;
      const last = postings.at(-1);
      if (enough && last !== undefined) upTo = placeOf(last.published, last.articleId);
      return enough;
    });
    return { words: wordsOfStatements(found), upTo };
  };

const ofSpeaker: readonly Reading[] = [spoken, statements("target")];
const ofQuoter: readonly Reading[] = [cameThrough, printed, statements("source")];
const ofAll: readonly Reading[] = [anybodys, statements()];

async function read(
  ask: AskStep,
  known: readonly (Named | undefined)[],
  { readings, limit }: { readonly readings: readonly Reading[]; readonly limit: number },
): Promise<Found> {
  const found: Found[] = [];
  for (const one of known) for (const reading of readings) found.push(await reading(ask, one, limit));
  const upTo = found.reduce<string | undefined>(
    (least, { upTo: end }) => (least === undefined || (end !== undefined && end < least) ? end : least),
    undefined,
  );
  const words = found.flatMap((part) => part.words);
  const placeOfWords = ({ article }: SpokenWords): string =>
    placeOf(optionalText(article["publishedFrom"]) ?? undated, textOf(article["id"]));
  return { words: words.filter((spokenWords) => upTo === undefined || placeOfWords(spokenWords) <= upTo), upTo };
}

/** Whose words, or through whom they came; neither for all. */
export interface WhoseWords {
  readonly speakers?: readonly Named[] | undefined;
  readonly quoters?: readonly Named[] | undefined;
}

function readingsOf({ speakers, quoters }: WhoseWords): readonly [readonly (Named | undefined)[], readonly Reading[]] {
  if (speakers !== undefined) return [speakers, ofSpeaker];
  return quoters === undefined ? [[undefined], ofAll] : [quoters, ofQuoter];
}

/** Hands all words of the first articles to the work, of more and more articles until it has enough of them. */
export async function firstWords<T>(
  ask: AskStep,
  whose: WhoseWords,
  options: { readonly limit: number; readonly work: (words: readonly SpokenWords[]) => Promise<readonly T[]> },
): Promise<readonly T[]> {
  const [known, readings] = readingsOf(whose);
  for (let limit = Math.min(options.limit + 32, allRows); ; limit *= 8) {
    const { words, upTo } = await read(ask, known, { readings, limit });
    const rows = await options.work(words);
    if (upTo === undefined || rows.length >= options.limit) return rows;
  }
}
