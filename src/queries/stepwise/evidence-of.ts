/** The sentences that prove what connects two entities, and where in them it stands. */
import { readStated } from "../../graph/register-text.ts";
import { choosePostings } from "./choose-postings.ts";
import { entitiesCalled, lookUp } from "./look-up.ts";
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

/** By statement and number of the sentence, where it stands there: what some articles state is in their registers. */
async function placesIn(ask: AskStep, articleIds: readonly string[]): Promise<ReadonlyMap<string, StepRow>> {
  const registers = [...(await lookUp(ask, "stated", articleIds)).values()];
  const stated = registers.flatMap((row) => readStated(textOf(row["stated"])));
  return new Map(
    stated.flatMap(({ id, evidence }) =>
      evidence.map(({ position, ...place }): [string, StepRow] => [`${id} ${position}`, place]),
    ),
  );
}

async function answer(ask: AskStep, parameters: Values): Promise<readonly StepRow[]> {
  const limit = Number(parameters["limit"]);
  const found = await find(ask, parameters, limit);
  const shown = sortRows(found.map(statementColumns), order, limit);
  const places = await placesIn(
    ask,
    shown.map((row) => textOf(row["articleId"])),
  );
  return shown.map((row) => ({ ...row, ...places.get(`${textOf(row["statementId"])} ${String(row["position"])}`) }));
}

export const evidenceOf: Steps = { answer };
