/** Those that share a name with an entity and are kept apart from it. */
import { askEach } from "./ask-each.ts";
import { entitiesCalled } from "./look-up.ts";
import { sortRows } from "./sort-rows.ts";
import { stepText, textOf, type AskStep, type StepRow, type Steps, type Values } from "./steps.ts";

/** An entity that has a key. */
interface Keyed {
  readonly id: string;
  readonly shared: string;
  /** Whether the key alone does not say who it is. */
  readonly unsure: boolean;
  readonly row: StepRow;
}

function keyed(row: StepRow): Keyed {
  const { id, shared, type, alone } = row;
  return { id: textOf(id), shared: textOf(shared), unsure: type !== "Person" || alone === true, row };
}

/** Nobody is unsure where both are told apart; of two that are unsure it is the first. */
function pairOf(one: Keyed, two: Keyed): readonly [Keyed, Keyed] | undefined {
  if (one.id === two.id || (!one.unsure && !two.unsure)) return undefined;
  return one.unsure && (!two.unsure || one.id < two.id) ? [one, two] : [two, one];
}

function rowOf([unsure, other]: readonly [Keyed, Keyed]): StepRow {
  const { name, type, articles } = unsure.row;
  const { name: otherName, type: otherType, articles: otherArticles } = other.row;
  const both = Number(articles ?? 0) + Number(otherArticles ?? 0);
  const others = { otherName, otherType, otherArticles, otherId: other.id };
  return { shared: unsure.shared, name, type, articles, id: unsure.id, ...others, both };
}

async function answer(ask: AskStep, parameters: Values): Promise<readonly StepRow[]> {
  const asked = new Set((await entitiesCalled(ask, textOf(parameters["name"]))).map(({ id }) => id));
  const keys = new Set<string>();
  for (const id of asked) {
    for (const { shared } of await ask(stepText("keys-of-entity"), { id })) keys.add(textOf(shared));
  }
  const all = (await askEach(ask, "entities-of-key", { ids: [...keys] })).map(keyed);
  const rows = new Map<string, StepRow>();
  for (const one of all.filter(({ id }) => asked.has(id))) {
    for (const two of all) {
      const pair = one.shared === two.shared ? pairOf(one, two) : undefined;
      if (pair !== undefined) rows.set(pair.map(({ id }) => id).join(" ") + one.shared, rowOf(pair));
    }
  }
  const order = ["-both", "shared", "name", "otherName", "id", "otherId"];
  return sortRows([...rows.values()], order, Number(parameters["limit"]));
}

export const unsureNamesOf: Steps = { given: "name", answer };
