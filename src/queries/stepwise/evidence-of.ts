/** The sentences that prove what connects two entities, and where in them it stands. */
import { askEach } from "./ask-each.ts";
import { choosePostings } from "./choose-postings.ts";
import { entitiesCalled } from "./look-up.ts";
import { provePostings, type ProvenPosting } from "./prove-postings.ts";
import { sortRows } from "./sort-rows.ts";
import { statementColumns } from "./statement-columns.ts";
import { textOf, type AskStep, type StepRow, type Steps, type Values } from "./steps.ts";

const order = ["articleId", "position", "statementId", "source", "target", "attributedTo"];

async function find(ask: AskStep, parameters: Values, limit: number): Promise<readonly ProvenPosting[]> {
  const entities = await entitiesCalled(ask, textOf(parameters["first"]));
  const others = await entitiesCalled(ask, textOf(parameters["second"]));
  if (others.length === 0) return [];
  const type = textOf(parameters["type"]);
  const types = type === "" ? [] : [type];
  const found: ProvenPosting[] = [];
  await choosePostings(ask, { entities, others, types, order: "articleId", limit }, async (postings) => {
    found.push(...(await provePostings(ask, postings)));
    return found.length >= limit;
  });
  return found;
}

async function answer(ask: AskStep, parameters: Values): Promise<readonly StepRow[]> {
  const limit = Number(parameters["limit"]);
  const found = await find(ask, parameters, limit);
  const rows = found.map((row): StepRow => ({ ...statementColumns(row), sentenceId: row.sentenceId }));
  const shown = sortRows(rows, order, limit);
  const places = new Map<string, StepRow>();
  const ids = [...new Set(shown.map((row) => textOf(row["statementId"])))];
  for (const place of await askEach(ask, "evidence-of-statement", ids))
    places.set(`${textOf(place["statementId"])} ${textOf(place["sentenceId"])}`, place);
  return shown.map((row) => {
    const place = places.get(`${textOf(row["statementId"])} ${textOf(row["sentenceId"])}`);
    return { ...row, ...place };
  });
}

export const evidenceOf: Steps = { answer };
