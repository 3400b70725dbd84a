/**
 * Planned once
 * ============
 *
 * Neo4j plans a statement anew for each magnitude of each list among its parameters, and again every ten seconds while the
 * graph grows: for patches that took the server longer than to write them. Statements that find whatever they touch by its
 * id have the right plan from the beginning. They say so, and have all their parameters in one.
 *
 * @see https://neo4j.com/docs/cypher-manual/current/planning-and-tuning/query-tuning/
 */
import type { Query } from "./neo4j-database.ts";

type Parameters = Readonly<Record<string, unknown>>;

const texts = new Map<string, string>();

/**
 * A clause that finds a node by its id. Of few nodes Neo4j would rather read all, be it through an index, and go on to do so
 * when they are many: a hint without SEEK leaves it that.
 */
const byId = /^(MATCH \((\w+):(`?\w+`?) \{id: [^}]+\}\))$/gm;

function onceText(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const hinted = text.replaceAll(byId, "$1 USING INDEX SEEK $2:$3(id)").replaceAll(/\$(?=\w)/g, "$given.");
  const once = `CYPHER replan=skip\n${hinted}`;
  texts.set(text, once);
  return once;
}

/** A statement with its parameters so that it is planned once, whatever their sizes and however the graph grows. */
export function plannedOnce(
  text: string,
  parameters: Parameters = {},
): readonly [text: string, parameters: Parameters] {
  return [onceText(text), { given: parameters }];
}

/** What runs statements in a transaction, for those that are planned once. */
export const runningOnce =
  (query: Query): Query =>
  (text, parameters) =>
    query(...plannedOnce(text, parameters));
