/**
 * Query guide
 * ===========
 *
 * cypher/QUERIES.md: every named query with its parameters, its columns and an example; what the examples print is filled
 * in by renderConsoleBlocks.
 */
import { readdirSync } from "node:fs";
import prettier from "prettier";
import { describeQueryParameters, exampleOf } from "../src/cli/commands/query-help.ts";
import { namedQueries } from "../src/queries/named-queries.ts";
import type { NamedQuery } from "../src/queries/named-query.ts";

const store = "example.newsgraph";
const texts = readdirSync(new URL("../cypher/read/", import.meta.url));
const listed: readonly NamedQuery[] = namedQueries.filter((query) => query.listed);

const head = `# Query pack

The questions that \`newsgraph query NAME\` answers, each with what it prints of the example articles. \`newsgraph query NAME --help\`
says the same on the command line; \`--columns\` chooses columns, \`--format json|jsonl|csv\` is for programs, \`--neo4j URL\` asks a
server: the rows are the same from both databases. \`npm run readme\` writes this page.

`;

const build = `\`\`\`console
$ newsgraph build scripts/examples/articles --store ${store}
\`\`\`

`;

function table(rows: readonly (readonly [string, string])[], titles: readonly [string, string]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(titles), "| --- | --- |", ...rows.map(line)].join("\n");
}

/** The files with a query's text: its own, and narrower ones that begin where a parameter says. */
function textsOf(query: NamedQuery): string {
  const names = [query.template?.file ?? query.name, ...(query.narrowed ?? []).map(({ file }) => file)];
  const files = texts.filter((file) => names.some((name) => file.startsWith(`${name}.`)));
  return [files.map((file) => `[${file}](read/${file})`).join(", "), ...stepsOf(query)].join("; ");
}

function stepsOf({ stepwise }: NamedQuery): readonly string[] {
  if (stepwise === undefined) return [];
  const given = stepwise.given === undefined ? "" : ` where \`--${stepwise.given}\` is given`;
  return [`the embedded database is asked in [steps](read/steps/)${given}`];
}

function chapter(query: NamedQuery): string {
  const parameters = describeQueryParameters(query).map(([option, words]) => [`\`${option}\``, words] as const);
  const columns = Object.keys(query.row.shape).map((column) => `\`${column}\``);
  return [
    `## ${query.name}`,
    query.description,
    parameters.length === 0 ? "It takes no parameters." : table(parameters, ["parameter", "what it is"]),
    `Columns: ${columns.join(" ")}. Text: ${textsOf(query)}.`,
    `\`\`\`console\n$ ${exampleOf(query)} --store ${store}\n\`\`\``,
  ].join("\n\n");
}

/** The page without what the examples print. */
export function writeQueryGuide(): Promise<string> {
  const contents = table(
    listed.map(({ name, description }) => [`[${name}](#${name})`, description]),
    ["query", "question"],
  );
  const text = `${head}${build}${contents}\n\n${listed.map(chapter).join("\n\n")}\n`;
  return prettier.format(text, { parser: "markdown", printWidth: 120 });
}
