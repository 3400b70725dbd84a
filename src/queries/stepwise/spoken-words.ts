/** The words of an entity as articles have them: its quotes, and statements that somebody quoted it, in the order of the articles. */
import { choosePostings } from "./choose-postings.ts";
import { lookUp, named, type Named } from "./look-up.ts";
import { provePostings, type ProvenPosting } from "./prove-postings.ts";
import { optionalText, stepText, textOf, type AskStep, type StepRow } from "./steps.ts";

/** What was said in one sentence. */
export interface SpokenWords {
  readonly speaker: Named;
  readonly kind: string | null;
  readonly text: string | null;
  /** Undefined where the sentence names none. */
  readonly medium: Named | undefined;
  readonly sentenceId: string;
  readonly sentence: StepRow;
  readonly article: StepRow;
}

interface QuoteRows {
  readonly rows: readonly StepRow[];
  readonly whole: boolean;
}

/** At most so many, to the end of the last article that is whole. */
async function firstQuotes(ask: AskStep, speaker: Named, limit: number): Promise<QuoteRows> {
  const rows = await ask(stepText("quotes-of-speaker"), { id: speaker.id, limit });
  if (rows.length < limit) return { rows, whole: true };
  const last = textOf(rows.at(-1)?.["articleId"]);
  return { rows: rows.filter((row) => textOf(row["articleId"]) !== last), whole: false };
}

async function quotesOf(ask: AskStep, speaker: Named, wanted: number): Promise<readonly SpokenWords[]> {
  let first = await firstQuotes(ask, speaker, 2 * wanted + 32);
  for (let limit = 8 * wanted + 128; !first.whole && distinctSentences(first.rows) < wanted; limit *= 4)
    first = await firstQuotes(ask, speaker, limit);
  const { rows } = first;
  if (rows.length === 0) return [];
  const last = textOf(rows.at(-1)?.["articleId"]);
  const media = new Map<string, Named>();
  for (const row of await ask(stepText("media-of-speaker"), { id: speaker.id, last }))
    media.set(textOf(row["id"]), named(row));
  const articles = await lookUp(
    ask,
    "articles",
    rows.map((row) => textOf(row["articleId"])),
  );
  return rows.flatMap((row) => {
    const article = articles.get(textOf(row["articleId"]));
    if (article === undefined) return [];
    const sentence = { text: row["sentence"], position: row["position"] };
    const said = { kind: optionalText(row["kind"]), text: optionalText(row["text"]) };
    return [
      {
        speaker,
        ...said,
        medium: media.get(textOf(row["id"])),
        sentenceId: textOf(row["sentenceId"]),
        sentence,
        article,
      },
    ];
  });
}

const distinctSentences = (rows: readonly StepRow[]): number => new Set(rows.map((row) => row["sentenceId"])).size;

async function statementsOf(ask: AskStep, speaker: Named, wanted: number): Promise<readonly SpokenWords[]> {
  const found: ProvenPosting[] = [];
  const quoted = { types: ["quoted"], polarities: ["affirmed"], modalities: ["asserted"] };
  const choice = { entities: [speaker.id], ...quoted, order: "articleId", limit: wanted } as const;
  await choosePostings(ask, choice, async (postings) => {
    const own = postings.filter(({ target }) => target === speaker.id);
    found.push(...(await provePostings(ask, own)));
    return new Set(found.map(({ sentenceId }) => sentenceId)).size >= wanted;
  });
  return found.map(({ source, sentenceId, sentence, article }) => {
    return { speaker, kind: null, text: null, medium: source, sentenceId, sentence, article };
  });
}

/** Those of so many sentences, and of all sentences of the articles in which these are, or of all there are. */
export async function spokenWords(ask: AskStep, speaker: Named, wanted: number): Promise<readonly SpokenWords[]> {
  return [...(await quotesOf(ask, speaker, wanted)), ...(await statementsOf(ask, speaker, wanted))];
}
