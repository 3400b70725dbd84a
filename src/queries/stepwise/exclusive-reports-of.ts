/**
 * Exclusive reports of
 * ====================
 *
 * What one medium reports and no other, in the order of its articles: what each of them states stands in its register.
 * Who else tells a fact is read from the postings of one of its two entities; where either is named in one article
 * alone, nobody does.
 */
import { factCode } from "../../graph/posting-code.ts";
import { factOf } from "../../graph/fact.ts";
import { readNames, readStated } from "../../graph/register-text.ts";
import { sentenceIdOf } from "../../graph/sentence-id.ts";
import { allRows } from "./all-rows.ts";
import { askEach } from "./ask-each.ts";
import { coverFacts } from "./cover-facts.ts";
import { entitiesAsked, lookUp, named, type RowsById } from "./look-up.ts";
import { proofColumns } from "./prove-postings.ts";
import { sortRows } from "./sort-rows.ts";
import { optionalText, stepText, textOf, type AskStep, type StepRow, type Steps, type Values } from "./steps.ts";

/** A statement that proves a fact. */
interface Report {
  readonly id: string;
  readonly articleId: string;
  /** Ids of entities. */
  readonly publisherId: string;
  readonly sourceId: string;
  readonly targetId: string;
  readonly positions: readonly number[];
  readonly fact: number;
  readonly statement: StepRow;
}

/** Who may tell a fact, for it to be told by one medium alone. */
interface Wanted {
  /** Ids of the medium; undefined for any one. */
  readonly media: ReadonlySet<string> | undefined;
  /** A part of the line of authors; empty for any. */
  readonly author: string;
  readonly limit: number;
}

/** Articles that are read at once: most of them have something that no other has. */
const portion = 16;

/** The first articles in the order of the answer. */
async function articlesOf(ask: AskStep, { media, author }: Wanted, limit: number): Promise<readonly string[]> {
  const idsOf = (rows: readonly StepRow[]): readonly string[] => rows.map((row) => textOf(row["articleId"]));
  if (author !== "") return idsOf(await ask(stepText("articles-by-author"), { author, limit }));
  if (media === undefined) return idsOf(await ask(stepText("articles-by-day"), { limit }));
  const rows: StepRow[] = [];
  for (const id of media)
    rows.push(...(await ask(stepText("articles-printed-by", { Day: "printed.day" }), { id, limit })));
  return idsOf(sortRows(rows, ["day", "articleId"], limit));
}

/** What some articles report that somebody published. */
async function reportsIn(
  ask: AskStep,
  articleIds: readonly string[],
  media: Wanted["media"],
): Promise<readonly Report[]> {
  const registers = [...(await lookUp(ask, "stated", articleIds)).values()];
  const stated = registers.flatMap((row) => {
    const [articleId, publisherId] = [textOf(row["id"]), textOf(row["publisher"])];
    if (publisherId === "" || media?.has(publisherId) === false) return [];
    const names = readNames(textOf(row["names"]));
    return readStated(textOf(row["stated"])).map(({ id, source, target, evidence }) => {
      const ends = { sourceId: names[source]?.entityId ?? "", targetId: names[target]?.entityId ?? "" };
      return { id, articleId, publisherId, ...ends, positions: evidence.map(({ position }) => position) };
    });
  });
  const statements = await lookUp(
    ask,
    "statements",
    stated.map(({ id }) => id),
  );
  return stated.flatMap((report) => {
    const statement = statements.get(report.id);
    const fact = statement === undefined ? undefined : factOfReport(report, statement);
    return statement === undefined || fact === undefined ? [] : [{ ...report, fact, statement }];
  });
}

function factOfReport(report: Pick<Report, "sourceId" | "targetId">, statement: StepRow): number | undefined {
  const [type, polarity, modality] = ["type", "polarity", "modality"].map((name) => textOf(statement[name]));
  const fact = factOf({
    ...{ type: type ?? "", polarity: polarity ?? "", modality: modality ?? "" },
    role: optionalText(statement["role"]),
    former: statement["former"] === true,
    sourceEntityId: report.sourceId,
    targetEntityId: report.targetId,
  });
  return fact === undefined ? undefined : factCode(fact.id);
}

/** By the facts that another article may tell, the articles that tell them. */
async function tellingOf(
  ask: AskStep,
  reports: readonly Report[],
  entities: RowsById,
): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const articles = (id: string): number => Number(entities.get(id)?.["articleCount"] ?? 0);
  const open = reports.filter(({ sourceId, targetId }) => articles(sourceId) !== 1 && articles(targetId) !== 1);
  const asked = coverFacts(open, articles);
  const own = (id: string): Values => ({ facts: asked.get(id) ?? [] });
  const telling = new Map<number, Set<string>>();
  for (const row of await askEach(ask, "reports-of-facts", { ids: [...asked.keys()], own })) {
    const fact = Number(row["fact"]);
    telling.set(fact, (telling.get(fact) ?? new Set()).add(textOf(row["articleId"])));
  }
  return telling;
}

/** Those of which all articles that tell the same are of one medium, and by the author. */
async function exclusive(ask: AskStep, reports: readonly Report[], author: string): Promise<readonly Report[]> {
  const ends = reports.flatMap(({ sourceId, targetId }) => [sourceId, targetId]);
  const telling = await tellingOf(ask, reports, await lookUp(ask, "entities", ends));
  const articleIds = [...telling.values()].flatMap((some) => [...some]);
  const publishers = await lookUp(ask, "publishers", articleIds);
  const articles: RowsById = author === "" ? new Map() : await lookUp(ask, "articles", articleIds);
  const isBy = (id: string): boolean => author === "" || textOf(articles.get(id)?.["author"]).includes(author);
  return reports.filter(({ fact, publisherId }) =>
    [...(telling.get(fact) ?? [])].every((id) => publishers.get(id)?.["publisher"] === publisherId && isBy(id)),
  );
}

async function rowsOf(ask: AskStep, reports: readonly Report[]): Promise<readonly StepRow[]> {
  const sentenceIds = reports.map(({ articleId, positions }) => positions.map((at) => sentenceIdOf(articleId, at)));
  const sentences = await lookUp(ask, "sentences", sentenceIds.flat());
  const articles = await lookUp(
    ask,
    "articles",
    reports.map(({ articleId }) => articleId),
  );
  const entities = await lookUp(
    ask,
    "entities",
    reports.flatMap(({ sourceId, targetId }) => [sourceId, targetId]),
  );
  return reports.flatMap(({ id, articleId, sourceId, targetId, statement }, index) => {
    const [article, source, target] = [articles.get(articleId), entities.get(sourceId), entities.get(targetId)];
    if (article === undefined || source === undefined || target === undefined) return [];
    const { type, polarity, modality } = statement;
    const ends = { source: named(source).name, target: named(target).name };
    const told = { ...ends, type, polarity, modality, author: article["author"], statementId: id };
    return (sentenceIds[index] ?? []).flatMap((sentenceId) => {
      const sentence = sentences.get(sentenceId);
      const day = textOf(article["publishedFrom"]);
      return sentence === undefined ? [] : [{ ...told, ...proofColumns({ sentence, article }), day }];
    });
  });
}

/** The exclusive reports of the first articles, until there are as many rows as are wanted. */
async function find(ask: AskStep, wanted: Wanted): Promise<readonly Report[]> {
  const found: Report[] = [];
  let done = 0;
  let rows = 0;
  for (let limit = 4 * portion; ; limit = Math.min(limit * 8, allRows)) {
    const articleIds = await articlesOf(ask, wanted, limit);
    for (; done < articleIds.length && rows < wanted.limit; done += portion) {
      const reports = await reportsIn(ask, articleIds.slice(done, done + portion), wanted.media);
      const own = await exclusive(ask, reports, wanted.author);
      found.push(...own);
      rows += own.reduce((sum, { positions }) => sum + positions.length, 0);
    }
    if (rows >= wanted.limit || articleIds.length < limit) return found;
  }
}

async function answer(ask: AskStep, parameters: Values): Promise<readonly StepRow[]> {
  const limit = Number(parameters["limit"]);
  const media = await entitiesAsked(ask, textOf(parameters["medium"]));
  const ids = media === undefined ? undefined : new Set(media.map(({ id }) => id));
  const reports = await find(ask, { media: ids, author: textOf(parameters["author"]), limit });
  return sortRows(await rowsOf(ask, reports), ["day", "articleId", "position", "statementId"], limit);
}

export const exclusiveReportsOf: Steps = { answer };
