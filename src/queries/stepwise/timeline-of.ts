/** What is said of two entities together. */
import { choosePostings } from "./choose-postings.ts";
import { entitiesCalled } from "./look-up.ts";
import { provePostings } from "./prove-postings.ts";
import { sortRows } from "./sort-rows.ts";
import { statementColumns } from "./statement-columns.ts";
import { textOf, type AskStep, type StepRow, type Steps, type Values } from "./steps.ts";

const order = ["ordered", "articleId", "position", "statementId", "source", "target", "attributedTo"];

async function answer(ask: AskStep, parameters: Values): Promise<readonly StepRow[]> {
  const limit = Number(parameters["limit"]);
  const entities = await entitiesCalled(ask, textOf(parameters["first"]));
  const others = await entitiesCalled(ask, textOf(parameters["second"]));
  if (others.length === 0) return [];
  const rows: StepRow[] = [];
  await choosePostings(ask, { entities, others, order: "day", limit }, async (postings) => {
    for (const row of await provePostings(ask, postings)) {
      const { timeFrom } = row.statement;
      const day = textOf(timeFrom ?? row.article["publishedFrom"]);
      rows.push({ ...statementColumns(row), day, ordered: row.posting.day });
    }
    return rows.length >= limit;
  });
  return sortRows(rows, order, limit);
}

export const timelineOf: Steps = { answer };
