/**
 * Prove postings
 * ==============
 *
 * A row for each sentence of each of some statements, with all that an answer may show of it, looked up by keys.
 */
import { sentenceIdOf } from "../../graph/sentence-id.ts";
import type { ChosenPosting } from "./choose-postings.ts";
import { lookUp, named, type Named, type RowsById } from "./look-up.ts";
import type { AskStep, StepRow } from "./steps.ts";

export interface ProvenPosting {
  readonly posting: ChosenPosting;
  readonly sentenceId: string;
  readonly statement: StepRow;
  readonly article: StepRow;
  readonly sentence: StepRow;
  readonly source: Named;
  readonly target: Named;
  readonly voice: Named | undefined;
  readonly place: Named | undefined;
}

interface Found {
  readonly statements: RowsById;
  readonly articles: RowsById;
  readonly sentences: RowsById;
  readonly entities: RowsById;
}

const sentenceIds = ({ articleId, positions }: ChosenPosting): readonly string[] =>
  positions.map((position) => sentenceIdOf(articleId, position));

async function find(ask: AskStep, postings: readonly ChosenPosting[]): Promise<Found> {
  const ends = postings.flatMap(({ source, target, voice, place }) => [source, target, voice, place]);
  return {
    statements: await lookUp(
      ask,
      "statements",
      postings.map(({ id }) => id),
    ),
    articles: await lookUp(
      ask,
      "articles",
      postings.map(({ articleId }) => articleId),
    ),
    sentences: await lookUp(ask, "sentences", postings.flatMap(sentenceIds)),
    entities: await lookUp(
      ask,
      "entities",
      ends.filter((id) => id !== null),
    ),
  };
}

const namedIn = (rows: RowsById, id: string | null): Named | undefined => {
  const row = rows.get(id ?? "");
  return row === undefined ? undefined : named(row);
};

function proven(posting: ChosenPosting, found: Found): readonly ProvenPosting[] {
  const { statements, articles, sentences, entities } = found;
  const statement = statements.get(posting.id);
  const article = articles.get(posting.articleId);
  const source = namedIn(entities, posting.source);
  const target = namedIn(entities, posting.target);
  if (statement === undefined || article === undefined || source === undefined || target === undefined) return [];
  const others = { voice: namedIn(entities, posting.voice), place: namedIn(entities, posting.place) };
  return sentenceIds(posting).flatMap((sentenceId) => {
    const sentence = sentences.get(sentenceId);
    return sentence === undefined
      ? []
      : [{ posting, sentenceId, statement, article, sentence, source, target, ...others }];
  });
}

/** In the order of the postings. */
export async function provePostings(
  ask: AskStep,
  postings: readonly ChosenPosting[],
): Promise<readonly ProvenPosting[]> {
  const found = await find(ask, postings);
  return postings.flatMap((posting) => proven(posting, found));
}

/** The columns that prove a row: the sentence, and where it was printed. */
export function proofColumns({ sentence, article }: Pick<ProvenPosting, "sentence" | "article">): StepRow {
  const { id, publisher, published, title } = article;
  return { sentence: sentence["text"], publisher, published, title, articleId: id, position: sentence["position"] };
}
