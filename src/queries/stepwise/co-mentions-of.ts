/** Whom or what an entity is named with in one sentence. */
import { compareText } from "../../foundation/compare-text.ts";
import { groupBy } from "../../foundation/group-by.ts";
import type { RegisteredName } from "../../graph/register.ts";
import { sentenceIdOf } from "../../graph/sentence-id.ts";
import { entitiesCalled, lookUp } from "./look-up.ts";
import { chooseEntries, latest, readRegisters, type Entry } from "./registers.ts";
import { sortRows } from "./sort-rows.ts";
import { optionalText, stepText, textOf, type AskStep, type StepRow, type Steps, type Values } from "./steps.ts";

/** Of those that are named beside it, so many are asked about at once. */
const portion = 600;

/** An article of those that count, with those of its appearances that do. */
interface Counted {
  readonly knownId: string;
  readonly articleId: string;
  readonly names: readonly RegisteredName[];
  readonly own: readonly RegisteredName[];
}

/** How often two are named together. */
interface Beside {
  readonly knownId: string;
  readonly id: string;
  sentences: number;
  articles: number;
  /** Articles, each with the numbers of its sentences. */
  readonly places: (readonly [string, Iterable<number>])[];
}

/** The latest appearances of some entities, so many of them. */
async function latestOf(ask: AskStep, entries: readonly Entry[], limit: number): Promise<readonly Counted[]> {
  const registers = await readRegisters(
    ask,
    entries.map(({ articleId }) => articleId),
  );
  let left = limit;
  return entries.flatMap(({ knownId, articleId }) => {
    const names = registers.get(articleId) ?? [];
    const own = names.filter(({ entityId }) => entityId === knownId).slice(0, left);
    left -= own.length;
    return own.length === 0 ? [] : [{ knownId, articleId, names, own }];
  });
}

/** By each other entity, the sentences of an article that name both. */
function sharedIn({ knownId, names, own }: Counted): ReadonlyMap<string, ReadonlySet<number>> {
  const known = new Set(own.flatMap(({ positions }) => positions));
  const shared = new Map<string, Set<number>>();
  for (const { entityId, positions } of names) {
    if (entityId === knownId) continue;
    for (const position of positions) {
      if (known.has(position)) shared.set(entityId, (shared.get(entityId) ?? new Set()).add(position));
    }
  }
  return shared;
}

function countBeside(articles: readonly Counted[]): readonly Beside[] {
  const counts = new Map<string, Beside>();
  for (const article of articles) {
    const { knownId, articleId } = article;
    for (const [id, positions] of sharedIn(article)) {
      const key = `${knownId}\n${id}`;
      const beside = counts.get(key) ?? { knownId, id, sentences: 0, articles: 0, places: [] };
      beside.sentences += positions.size;
      beside.articles += 1;
      beside.places.push([articleId, positions]);
      counts.set(key, beside);
    }
  }
  return [...counts.values()].sort((a, b) => b.sentences - a.sentences || b.articles - a.articles);
}

/** Whether a relation to it is stated. */
interface Judged extends Beside {
  readonly related: boolean;
}

async function judge(ask: AskStep, rows: readonly Beside[]): Promise<readonly Judged[]> {
  const related = new Set<string>();
  for (const [id, own] of groupBy(rows, ({ knownId }) => knownId)) {
    const others = own.map((beside) => beside.id);
    for (const row of await ask(stepText("related-of-entity"), { id, others }))
      related.add(`${id}\n${textOf(row["id"])}`);
  }
  return rows.map((row) => ({ ...row, related: related.has(`${row.knownId}\n${row.id}`) }));
}

/** The first so many, and all that are named as often as the last of them: names decide between these. */
function withTies<Row extends Beside>(rows: readonly Row[], limit: number): readonly Row[] {
  const last = rows[limit - 1];
  if (last === undefined) return rows;
  const end = rows.findIndex(
    ({ sentences, articles }) =>
      sentences < last.sentences || (sentences === last.sentences && articles < last.articles),
  );
  return end < 0 ? rows : rows.slice(0, end);
}

/** Those that are shown, and what is named as often as the last of them; judged by portions, until there are enough. */
async function chooseBeside(
  ask: AskStep,
  counted: readonly Beside[],
  { related, limit }: { readonly related: boolean; readonly limit: number },
): Promise<readonly Judged[]> {
  const wanted: Judged[] = [];
  for (let start = 0; start < counted.length; start += portion) {
    const judged = await judge(ask, counted.slice(start, start + portion));
    wanted.push(...judged.filter((row) => related || !row.related));
    const first = withTies(wanted, limit);
    if (first.length < wanted.length) return first;
  }
  return wanted;
}

const sentencesOf = ({ places }: Beside): readonly string[] =>
  places.flatMap(([articleId, positions]) => [...positions].map((at) => sentenceIdOf(articleId, at)));

/** Each with the text that comes first. */
async function withExamples(ask: AskStep, rows: readonly (StepRow & Beside)[]): Promise<readonly StepRow[]> {
  const sentenceIds = rows.map(sentencesOf);
  const sentences = await lookUp(ask, "sentences", sentenceIds.flat());
  return rows.map((row, index) => {
    const texts = (sentenceIds[index] ?? []).flatMap((id) => optionalText(sentences.get(id)?.["text"]) ?? []);
    return { ...row, example: texts.sort(compareText)[0] ?? null };
  });
}

async function answer(ask: AskStep, parameters: Values): Promise<readonly StepRow[]> {
  const limit = Number(parameters["limit"]);
  const articles = Number(parameters["articles"]);
  const entities = await entitiesCalled(ask, textOf(parameters["name"]));
  const entries = await chooseEntries(ask, { entities, direction: latest, limit: articles });
  const counted = countBeside(await latestOf(ask, entries, articles));
  const first = await chooseBeside(ask, counted, { related: parameters["related"] === true, limit });
  const others = await lookUp(ask, "entities", first.map(({ id }) => id).sort(compareText));
  const rows = first.map((beside) => {
    const { name, type } = others.get(beside.id) ?? {};
    return { ...beside, name, type };
  });
  return withExamples(ask, sortRows(rows, ["-sentences", "-articles", "name", "type", "id"], limit));
}

export const coMentionsOf: Steps = { answer };
