/** Every mention of an entity, by date. */
import { sentenceIdOf } from "../../graph/sentence-id.ts";
import { askEach } from "./ask-each.ts";
import { entitiesCalled, lookUp } from "./look-up.ts";
import { proofColumns } from "./prove-postings.ts";
import { chooseEntries, earliest, readRegisters, type Entry } from "./registers.ts";
import { sortRows } from "./sort-rows.ts";
import { textOf, type AskStep, type StepRow, type Steps, type Values } from "./steps.ts";

const order = ["day", "articleId", "position", "from", "to", "surface", "kind"];

/** As many articles as give so many rows, and no more. */
function cut(entries: readonly Entry[], limit: number): readonly Entry[] {
  let rows = 0;
  const first = entries.findIndex(({ sentences }) => (rows += sentences) >= limit);
  return first < 0 ? entries : entries.slice(0, first + 1);
}

/** An appearance that some entry stands for. */
interface Appearance {
  readonly id: string;
  readonly sentenceIds: readonly string[];
}

async function appearancesOf(ask: AskStep, entries: readonly Entry[]): Promise<readonly Appearance[]> {
  const registers = await readRegisters(
    ask,
    entries.map(({ articleId }) => articleId),
  );
  return entries.flatMap(({ knownId, articleId }) =>
    (registers.get(articleId) ?? [])
      .filter(({ entityId }) => entityId === knownId)
      .map(({ id, positions }) => ({ id, sentenceIds: positions.map((at) => sentenceIdOf(articleId, at)) })),
  );
}

async function answer(ask: AskStep, parameters: Values): Promise<readonly StepRow[]> {
  const limit = Number(parameters["limit"]);
  const entities = await entitiesCalled(ask, textOf(parameters["name"]));
  const chosen = await chooseEntries(ask, { entities, direction: earliest, limit, sentences: limit });
  const entries = cut(chosen, limit);
  const appearances = await appearancesOf(ask, entries);
  const mentions = await askEach(ask, "mentions-of-appearance", { ids: appearances.map(({ id }) => id) });
  const named = await lookUp(
    ask,
    "sentences",
    appearances.flatMap(({ sentenceIds }) => sentenceIds),
  );
  const sentences = new Map([...named.values()].map((row) => [row["place"], row]));
  const articles = await lookUp(
    ask,
    "articles",
    entries.map(({ articleId }) => articleId),
  );
  const rows = mentions.flatMap((mention) => {
    const sentence = sentences.get(mention["place"]);
    const article = articles.get(textOf(sentence?.["articleId"]));
    if (sentence === undefined || article === undefined) return [];
    return [{ ...mention, ...proofColumns({ sentence, article }), day: textOf(article["publishedFrom"]) }];
  });
  return sortRows<StepRow>(rows, order, limit);
}

export const mentionsOf: Steps = { answer };
