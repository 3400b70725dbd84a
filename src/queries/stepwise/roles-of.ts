/** Who holds or held which office where: of a holder, or of an organization. */
import { entitiesCalled } from "./look-up.ts";
import { sortRows } from "./sort-rows.ts";
import { stepText, textOf, type AskStep, type StepRow, type Steps, type Values } from "./steps.ts";

const types = ["holds_role", "elected_to", "ran_for", "left_role", "appointed", "dismissed"];
const edge = `[edge:${types.map((type) => type.toUpperCase()).join("|")}|NON_FACTUAL]`;

/** Those who are appointed and dismissed stand at the end of the edge. */
const atTheEnd = ["appointed", "dismissed"];

const directions = [
  { Edge: `-${edge}->`, Source: "known", Target: "other" },
  { Edge: `<-${edge}-`, Source: "other", Target: "known" },
];

async function answer(ask: AskStep, parameters: Values): Promise<readonly StepRow[]> {
  const limit = Number(parameters["limit"]);
  const rows = new Map<string, StepRow>();
  for (const { id } of await entitiesCalled(ask, textOf(parameters["name"]))) {
    for (const direction of directions) {
      for (const row of await ask(stepText("offices-of-entity", direction), { id, types, atTheEnd, limit }))
        rows.set(textOf(row["id"]), row);
    }
  }
  return sortRows([...rows.values()], ["holder", "day", "type", "role", "of", "id"], limit);
}

export const rolesOf: Steps = { given: "name", answer };
