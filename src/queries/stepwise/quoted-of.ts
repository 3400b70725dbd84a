/** Who quoted whom: the medium that a sentence names, else the article's publisher. */
import { groupBy } from "../../foundation/group-by.ts";
import { firstWords } from "./first-words.ts";
import { entitiesAsked, isCalled, lookUp, named, type Named } from "./look-up.ts";
import { proofColumns } from "./prove-postings.ts";
import { sortRows } from "./sort-rows.ts";
import type { SpokenWords } from "./spoken-words.ts";
import { optionalText, textOf, type AskStep, type StepRow, type Steps, type Values } from "./steps.ts";

interface Quoter {
  readonly name: string | null;
  readonly entity: Named | undefined;
}

/** Articles of one publisher have one entity. */
async function publishersOf(ask: AskStep, words: readonly SpokenWords[]): Promise<ReadonlyMap<string, Named>> {
  const byName = groupBy(
    words.filter(({ medium }) => medium === undefined),
    ({ article }) => textOf(article["publisher"]),
  );
  const articleOf = new Map([...byName].map(([publisher, [first]]) => [publisher, textOf(first?.article["id"])]));
  const published = await lookUp(ask, "publishers", articleOf.values());
  const entityOf = (articleId: string): string => textOf(published.get(articleId)?.["publisher"]);
  const entities = await lookUp(ask, "entities", [...articleOf.values()].map(entityOf));
  return new Map(
    [...articleOf].flatMap(([publisher, articleId]) => {
      const entity = entities.get(entityOf(articleId));
      return entity === undefined ? [] : [[publisher, named(entity)] as const];
    }),
  );
}

function quoterOf({ medium, article }: SpokenWords, publishers: ReadonlyMap<string, Named>): Quoter {
  const entity = medium ?? publishers.get(textOf(article["publisher"]));
  return { name: entity?.name ?? optionalText(article["publisher"]), entity };
}

const least = (texts: readonly (string | null)[]): string | null =>
  texts.filter((text) => text !== null).sort((a, b) => (a < b ? -1 : 1))[0] ?? null;

/** One row for all that one quoter has of one speaker in a sentence. */
function rowOf(words: readonly [SpokenWords, ...SpokenWords[]], quoter: Quoter): StepRow {
  const [first] = words;
  return {
    quoter: quoter.name,
    speaker: first.speaker.name,
    kind: least(words.map(({ kind }) => kind)),
    text: least(words.map(({ text }) => text)),
    named: first.medium !== undefined,
    ...proofColumns(first),
    day: optionalText(first.article["publishedFrom"]) ?? "9999",
    speakerId: first.speaker.id,
  };
}

interface Wanted {
  readonly speaker: string;
  readonly quoter: string;
}

async function rowsOf(ask: AskStep, words: readonly SpokenWords[], wanted: Wanted): Promise<readonly StepRow[]> {
  const publishers = await publishersOf(ask, words);
  const groups = groupBy(words, (spoken) => {
    const { name, entity } = quoterOf(spoken, publishers);
    const medium = JSON.stringify([name, spoken.medium !== undefined, entity?.aliases]);
    return `${spoken.speaker.id}\n${spoken.sentenceId}\n${medium}`;
  });
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined || (wanted.speaker !== "" && !isCalled(first.speaker, wanted.speaker))) return [];
    const quoter = quoterOf(first, publishers);
    const fits =
      wanted.quoter === "" ||
      quoter.name === wanted.quoter ||
      (quoter.entity !== undefined && isCalled(quoter.entity, wanted.quoter));
    return fits ? [rowOf([first, ...others], quoter)] : [];
  });
}

async function answer(ask: AskStep, parameters: Values): Promise<readonly StepRow[]> {
  const limit = Number(parameters["limit"]);
  const wanted = { speaker: textOf(parameters["speaker"]), quoter: textOf(parameters["quoter"]) };
  const speakers = await entitiesAsked(ask, wanted.speaker);
  const quoters = speakers === undefined ? await entitiesAsked(ask, wanted.quoter) : undefined;
  const rows = await firstWords(ask, { speakers, quoters }, { limit, work: (words) => rowsOf(ask, words, wanted) });
  const order = ["day", "articleId", "position", "speaker", "quoter", "named", "kind", "text", "speakerId"];
  return sortRows(rows, order, limit);
}

export const quotedOf: Steps = { answer };
