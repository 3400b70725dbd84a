/** Sanctions by somebody, or against. */
import { choosePostings } from "./choose-postings.ts";
import { entitiesAsked } from "./look-up.ts";
import { provePostings } from "./prove-postings.ts";
import { sortRows } from "./sort-rows.ts";
import { statementColumns } from "./statement-columns.ts";
import { textOf, type AskStep, type StepRow, type Steps, type Values } from "./steps.ts";

const types = ["threatened_sanctions", "imposed_sanctions", "lifted_sanctions"];
const order = ["day", "articleId", "position", "statementId", "source", "target", "attributedTo"];

async function answer(ask: AskStep, parameters: Values): Promise<readonly StepRow[]> {
  const limit = Number(parameters["limit"]);
  const entities = await entitiesAsked(ask, textOf(parameters["name"]));
  const rows: StepRow[] = [];
  await choosePostings(ask, { entities, types, order: "day", limit }, async (postings) => {
    for (const row of await provePostings(ask, postings)) rows.push({ ...statementColumns(row), day: row.posting.day });
    return rows.length >= limit;
  });
  return sortRows(rows, order, limit);
}

export const sanctionsOf: Steps = { answer };
