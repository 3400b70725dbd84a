/**
 * Names that the graph does not have
 * ==================================
 *
 * A query takes names spelled as in the graph. Where it answers nothing, the names that no entity bears are told, with
 * those that come near: who asks for "Kolbe" learns of Detlef Kolbe and Sabine Kolbe.
 */
import { knownNames } from "../../queries/known-names.ts";
import type { NamedQuery } from "../../queries/named-query.ts";
import { readNames } from "../../queries/read-names.ts";
import type { GraphStore } from "../../stores/graph-store.ts";
import { plainText } from "../output/plain-text.ts";
import { queryParameters } from "./query-parameters.ts";

const mostSuggestions = 5;

type Parameters = Readonly<Record<string, unknown>>;

function namesIn(query: NamedQuery, parameters: Parameters): string[] {
  return queryParameters(query)
    .filter(({ isEntity }) => isEntity)
    .map(({ name }) => parameters[name])
    .filter((value): value is string => typeof value === "string" && value !== "");
}

/** One sentence for each name of the parameters that no entity has. */
export async function unknownNames(
  store: GraphStore,
  query: NamedQuery,
  parameters: Parameters,
): Promise<readonly string[]> {
  const names = namesIn(query, parameters);
  if (names.length === 0) return [];
  const known = new Set((await store.answer(knownNames, { names })).map(({ name }) => name));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length === 0) return [];
  const index = await readNames(store);
  return unknown.map((name) => {
    const near = index.find(name, mostSuggestions).map(({ entity }) => plainText(entity.name));
    const others = near.length === 0 ? "" : `; near it: ${near.join(", ")}`;
    return `the graph has no entity of the name ${plainText(name)}${others}`;
  });
}
