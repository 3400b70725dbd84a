/**
 * Read stored graph
 * =================
 *
 * What planning asks, asked of a store: named queries by ids, in portions, so that no parameter grows with the batch.
 */
import { judgementSchema } from "../../identities/judgement.ts";
import { listEntities } from "../../queries/list-entities.ts";
import type { RowOf } from "../../queries/named-query.ts";
import { plannedSketches, plannedTexts } from "../../queries/planned-copies.ts";
import {
  appearancesInArticles,
  appearancesOfEntities,
  articlesForFacts,
  articlesPublishedBy,
  endsOfStatements,
  othersOfStatements,
  statementsOfAppearances,
  supportsOfFacts,
  type PlannedStatementRow,
} from "../../queries/planned-identities.ts";
import { nodesById, plannedJudgements } from "../../queries/planned-rows.ts";
import { plannedRegisters } from "../../queries/planned-registers.ts";
import { plannedClasses, plannedGraph, plannedPublishers } from "../../queries/planned-state.ts";
import type { GraphStore } from "../../stores/graph-store.ts";
import type { Register } from "../register.ts";
import { readNames, readStated } from "../register-text.ts";
import { answerByIds } from "./answer-by-ids.ts";
import { readEvidence } from "./read-evidence.ts";
import type { ArticleRow, EntityRow, StatementRow, StoredGraph, StoredJudgement, SupportRow } from "./stored-graph.ts";

export function readStoredGraph(store: GraphStore): StoredGraph {
  const keepsPostings = store.kind === "embedded";
  const sides = keepsPostings ? [...endsOfStatements, ...othersOfStatements] : endsOfStatements;
  return {
    keepsPostings,
    state: async () => {
      const [graph] = await store.answer(plannedGraph, {});
      return { language: graph?.language ?? "", evidence: graph?.evidence === "offsets" ? "offsets" : "text" };
    },
    classes: () => store.answer(plannedClasses, {}),
    publishers: () => store.answer(plannedPublishers, {}),
    entities: async () => (await store.answer(listEntities, {})).map(entityRow),
    sketches: async () =>
      (await store.answer(plannedSketches, {})).map(({ copyOf, ...row }) => ({ ...row, original: copyOf ?? row.id })),
    texts: async (articleIds) => joinTexts(await answerByIds(store, plannedTexts, articleIds)),
    judgements: async () => (await store.answer(plannedJudgements, {})).map(judgementRow),
    evidenceOf: (articleIds) => readEvidence(store, articleIds),
    articles: async (articleIds) => (await answerByIds(store, articlesForFacts, articleIds)).map(articleRow),
    appearancesInArticles: (articleIds) => answerByIds(store, appearancesInArticles, articleIds),
    appearancesOfEntities: (entityIds) => answerByIds(store, appearancesOfEntities, entityIds),
    registers: async (articleIds) => (await answerByIds(store, plannedRegisters, articleIds)).map(registerRow),
    articlesPublishedBy: (entityIds) => answerByIds(store, articlesPublishedBy, entityIds),
    statementsOfAppearances: async (appearanceIds) => {
      const rows: StatementRow[] = [];
      for (const side of sides)
        rows.push(...(await answerByIds(store, statementsOfAppearances(side), appearanceIds)).map(statementRow));
      return rows;
    },
    supportsOfFacts: async (factIds) => {
      // Most facts of a new article are new, and to see that is much cheaper than to ask for their statements.
      const there = (await answerByIds(store, nodesById("Fact"), factIds)).map(({ id }) => id);
      return (await answerByIds(store, supportsOfFacts, there)).map(supportRow);
    },
  };
}

function joinTexts(rows: readonly RowOf<typeof plannedTexts>[]): ReadonlyMap<string, string> {
  const sentences = new Map<string, string[]>();
  for (const { articleId, position, text } of rows) {
    const texts = sentences.get(articleId) ?? [];
    sentences.set(articleId, texts);
    texts[position - 1] = text ?? "";
  }
  return new Map([...sentences].map(([id, texts]) => [id, texts.join(" ")]));
}

function entityRow({ aliases, articleCount, ...row }: RowOf<typeof listEntities>): EntityRow {
  return { ...row, aliases: aliases ?? [], articleCount: articleCount ?? 0 };
}

function statementRow(row: PlannedStatementRow): StatementRow {
  const { attributedId, former, ...others } = row;
  const given = Object.fromEntries(optionalOfStatements.map((name) => [name, row[name] ?? null]));
  const told = { attributed: typeof attributedId === "string", voiceId: attributedId ?? null };
  return { ...others, ...given, ...told, former: former ?? false } as StatementRow;
}

const registerRow = ({ id, publisher, day, names, stated }: RowOf<typeof plannedRegisters>): Register => ({
  articleId: id,
  publisherId: publisher,
  day,
  names: readNames(names),
  stated: readStated(stated ?? ""),
});

const optionalOfStatements = [
  "role",
  "timeFrom",
  "timeTo",
  "placeId",
  "placeEntityId",
  "voiceEntityId",
  "publishedFrom",
] as const;

function supportRow({ attributedId, ...row }: RowOf<typeof supportsOfFacts>): SupportRow {
  const { role = null, timeFrom = null, timeTo = null } = row;
  return { ...row, role, timeFrom, timeTo, attributed: typeof attributedId === "string" };
}

function articleRow({ id, ...row }: RowOf<typeof articlesForFacts>): ArticleRow {
  const { publishedFrom = null, publishedTo = null, publisher = null, copyOf } = row;
  return { id, publishedFrom, publishedTo, publisher, copyOf: copyOf ?? id };
}

function judgementRow(row: Readonly<Record<string, unknown>> & { readonly id: string }): StoredJudgement {
  const first = { articleId: row["firstArticleId"], type: row["firstType"], nameKey: row["firstNameKey"] };
  const second = { articleId: row["secondArticleId"], type: row["secondType"], nameKey: row["secondNameKey"] };
  const { id, verdict, reason = null, author = null, at } = row;
  return { id, ...judgementSchema.parse({ verdict, first, second, reason, author, at }) };
}
