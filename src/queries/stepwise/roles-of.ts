/** Who holds or held which office where: of a holder, or of an organization. */
import { allRows } from "./all-rows.ts";
import { edgesOf, type FoundEdge } from "./edges-of.ts";
import { entitiesCalled } from "./look-up.ts";
import { sortRows } from "./sort-rows.ts";
import { textOf, type AskStep, type StepRow, type Steps, type Values } from "./steps.ts";

const types = ["holds_role", "elected_to", "ran_for", "left_role", "appointed", "dismissed"];
const relationships = [...types.map((type) => type.toUpperCase()), "NON_FACTUAL"];

/** Those who are appointed and dismissed stand at the end of the edge. */
const holdersAtTheEnd = new Set(["appointed", "dismissed"]);

function rowOf({ row, source, target }: FoundEdge): StepRow {
  const [holder, of] = holdersAtTheEnd.has(textOf(row["type"])) ? [target, source] : [source, target];
  return { ...row, holder, of, day: row["eventFrom"] ?? row["publishedFrom"] ?? "" };
}

async function answer(ask: AskStep, parameters: Values): Promise<readonly StepRow[]> {
  const entities = await entitiesCalled(ask, textOf(parameters["name"]));
  // All: they are ordered by the name of the holder, whom the edge alone does not name.
  const edges = await edgesOf(ask, { entities, relationships, types, order: "id", limit: allRows });
  return sortRows(edges.map(rowOf), ["holder", "day", "type", "role", "of", "id"], Number(parameters["limit"]));
}

export const rolesOf: Steps = { given: "name", answer };
