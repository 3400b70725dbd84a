/**
 * Scripts for Neo4j Browser
 * =========================
 *
 * cypher/browser/: the named queries as scripts that Neo4j Browser saves as favourites: a title, the parameters set to an
 * example that the example articles answer, each set in the one form that keeps whole numbers whole, the query. What the files in cypher/read take from the ontology is filled in.
 */
import { parseQueryParameters } from "../src/cli/commands/query-parameters.ts";
import { checkParameters, type NamedQuery, textOf } from "../src/queries/named-query.ts";
import { namedQueries } from "../src/queries/named-queries.ts";
import { splitWords } from "./render-console-blocks.ts";

/** The example's words without the choice of columns, which is the command line's. */
function parametersOf(query: NamedQuery): Readonly<Record<string, unknown>> {
  const words = [...splitWords(query.example ?? "")];
  const columns = words.indexOf("--columns");
  if (columns >= 0) words.splice(columns, 2);
  return checkParameters(query, parseQueryParameters(query, words));
}

function scriptOf(query: NamedQuery): string {
  const given = parametersOf(query);
  const set = Object.entries(given)
    .map(([name, value]) => `:param ${name} => ${JSON.stringify(value)};\n`)
    .join("");
  return `// ${query.name}: ${query.description}\n${set}${textOf(query, "neo4j", given).trimEnd()};\n`;
}

/** File names with their contents. */
export function writeBrowserScripts(): ReadonlyMap<string, string> {
  const listed: readonly NamedQuery[] = namedQueries.filter((query) => query.listed);
  return new Map(listed.map((query) => [`${query.name}.cypher`, scriptOf(query)]));
}
