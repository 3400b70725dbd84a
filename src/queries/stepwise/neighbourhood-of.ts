/** Everything that connects an entity with others. */
import { edgesOf } from "./edges-of.ts";
import { entitiesCalled } from "./look-up.ts";
import { sortRows } from "./sort-rows.ts";
import { textOf, type AskStep, type StepRow, type Steps, type Values } from "./steps.ts";

async function answer(ask: AskStep, parameters: Values): Promise<readonly StepRow[]> {
  const limit = Number(parameters["limit"]);
  const entities = await entitiesCalled(ask, textOf(parameters["name"]));
  const edges = await edgesOf(ask, { entities, limit });
  const rows = edges.map(({ row, source, target }): StepRow => ({ ...row, source, target }));
  const best = sortRows(rows, ["-statementCount", "id"], limit);
  return sortRows(best, ["-statementCount", "type", "source", "target", "polarity", "modality", "id"], limit);
}

export const neighbourhoodOf: Steps = { answer };
