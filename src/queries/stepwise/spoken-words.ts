/** Words as articles have them: quotes, and statements that somebody quoted somebody. */
import { readRegisters } from "./registers.ts";
import { sentenceIdOf } from "../../graph/sentence-id.ts";
import { lookUp, named, type Named } from "./look-up.ts";
import type { ProvenPosting } from "./prove-postings.ts";
import { optionalText, type AskStep, type StepRow } from "./steps.ts";

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

/** A quote as the register of its article has it. */
export interface KnownQuote {
  readonly id: string;
  readonly articleId: string;
  /** Ids of entities. */
  readonly speakerId: string;
  readonly mediumId: string | undefined;
  readonly positions: readonly number[];
}

/** The quotes of some articles. */
export async function quotesIn(ask: AskStep, articleIds: readonly string[]): Promise<readonly KnownQuote[]> {
  return [...(await readRegisters(ask, articleIds))].flatMap(([articleId, names]) =>
    names.flatMap(({ entityId: speakerId, quotes }) =>
      quotes.map(({ id, positions, medium }): KnownQuote => {
        return { id, articleId, speakerId, mediumId: names[medium]?.entityId, positions };
      }),
    ),
  );
}

/** A row for each sentence of each quote, with all that is told of it. */
export async function wordsOfQuotes(ask: AskStep, quotes: readonly KnownQuote[]): Promise<readonly SpokenWords[]> {
  const sentenceIds = quotes.map(({ articleId, positions }) => positions.map((at) => sentenceIdOf(articleId, at)));
  const said = await lookUp(
    ask,
    "quotes",
    quotes.map(({ id }) => id),
  );
  const sentences = await lookUp(ask, "sentences", sentenceIds.flat());
  const articles = await lookUp(
    ask,
    "articles",
    quotes.map(({ articleId }) => articleId),
  );
  const ends = quotes.flatMap(({ speakerId, mediumId }) => [speakerId, mediumId ?? speakerId]);
  const entities = await lookUp(ask, "entities", ends);
  const entityOf = (id: string | undefined): Named | undefined => {
    const row = entities.get(id ?? "");
    return row === undefined ? undefined : named(row);
  };
  return quotes.flatMap(({ id, articleId, speakerId, mediumId }, index) => {
    const [article, speaker, words] = [articles.get(articleId), entityOf(speakerId), said.get(id)];
    if (article === undefined || speaker === undefined) return [];
    const told = { kind: optionalText(words?.["kind"]), text: optionalText(words?.["text"]), article, speaker };
    return (sentenceIds[index] ?? []).flatMap((sentenceId) => {
      const sentence = sentences.get(sentenceId);
      return sentence === undefined ? [] : [{ ...told, medium: entityOf(mediumId), sentenceId, sentence }];
    });
  });
}

/** The words that statements tell of: the target is who spoke. */
export const wordsOfStatements = (proven: readonly ProvenPosting[]): readonly SpokenWords[] =>
  proven.map(({ source, target, sentenceId, sentence, article }) => {
    return { speaker: target, kind: null, text: null, medium: source, sentenceId, sentence, article };
  });
