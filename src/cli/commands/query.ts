/**
 * newsgraph query
 * ===============
 *
 * A named query, or Cypher of the user's own, which the store guards.
 */
import { z } from "zod";
import { UsageError } from "../../foundation/errors.ts";
import { nearWords } from "../../foundation/near-words.ts";
import type { NamedQuery } from "../../queries/named-query.ts";
import { namedQueries } from "../../queries/named-queries.ts";
import type { CellValue, GraphStore, RunLimits } from "../../stores/graph-store.ts";
import type { CommandContext } from "../command-context.ts";
import { storeOptionsSchema, withStore } from "../open-store.ts";
import { type OutputRow, rowFormats, writeRows } from "../output/write-rows.ts";
import { writeText } from "../output/write-text.ts";
import type { Terminal } from "../terminal.ts";
import { queryHelp } from "./query-help.ts";
import { parseQueryParameters, queryParameters } from "./query-parameters.ts";
import { unknownNames } from "./unknown-names.ts";

const optionsSchema = storeOptionsSchema.extend({
  format: z.enum(rowFormats),
  list: z.boolean().default(false),
  help: z.boolean().default(false),
  columns: z.array(z.string()).optional(),
  parameter: z.array(z.string()),
  rows: z.number(),
  timeout: z.number(),
});
type QueryOptions = z.infer<typeof optionsSchema>;

export interface QueryCall {
  readonly question: string | undefined;
  readonly parameters: readonly string[];
  readonly options: unknown;
  readonly printHelp: () => void;
}

const listedQueries = namedQueries.filter((query) => query.listed);

function findQuery(name: string): NamedQuery {
  const found = listedQueries.find((query) => query.name === name);
  if (found !== undefined) return found;
  const names = listedQueries.map((query) => query.name);
  const near = nearWords(name, names);
  const meant = near.length === 0 ? "" : `Did you mean ${near.join(" or ")}? `;
  throw new UsageError({
    code: "query/unknown",
    place: `query ${name}`,
    problem: "there is no query of this name",
    remedy: `${meant}There are ${names.join(", ")}; Cypher is written in quotation marks`,
  });
}

function parseParameter(text: string): [string, CellValue] {
  const at = text.indexOf("=");
  if (at < 1) {
    throw new UsageError({
      code: "query/parameter",
      place: `--parameter ${text}`,
      problem: "it has no name",
      remedy: 'Write name=value; a value that is JSON is read as such, anything else as text, as name="Karl Brand"',
    });
  }
  const value = text.slice(at + 1);
  try {
    return [text.slice(0, at), z.json().parse(JSON.parse(value))];
  } catch {
    return [text.slice(0, at), value];
  }
}

async function runCypher(store: GraphStore, cypher: string, limits: RunLimits): Promise<readonly OutputRow[]> {
  const rows: OutputRow[] = [];
  for await (const row of store.run(cypher, limits)) rows.push(row);
  return rows;
}

interface AnswerOutput {
  readonly options: QueryOptions;
  readonly terminal: Terminal;
}

async function writeAnswer(
  rows: readonly OutputRow[],
  known: readonly string[],
  { options, terminal }: AnswerOutput,
): Promise<void> {
  const { format, columns = known } = options;
  const unknown = rows.length === 0 ? undefined : columns.find((column) => !known.includes(column));
  if (unknown !== undefined) {
    throw new UsageError({
      code: "query/columns",
      place: `--columns ${columns.join(",")}`,
      problem: `there is no column ${unknown}`,
      remedy: `There are ${known.join(", ")}`,
    });
  }
  const chosen = rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])));
  await writeRows(terminal, chosen, { format, columns });
}

async function askNamed(call: QueryCall, options: QueryOptions, { terminal }: CommandContext): Promise<void> {
  const query = findQuery(call.question ?? "");
  const parameters = parseQueryParameters(query, call.parameters);
  await withStore({ options, terminal, readOnly: true }, async (store) => {
    const rows = (await store.answer(query, parameters)) as readonly OutputRow[];
    await writeAnswer(rows, Object.keys(query.row.shape), { options, terminal });
    if (rows.length > 0) return;
    for (const line of await unknownNames(store, query, parameters)) terminal.messages.write(`${line}\n`);
  });
}

async function askCypher(cypher: string, options: QueryOptions, { terminal }: CommandContext): Promise<void> {
  const parameters = Object.fromEntries(options.parameter.map(parseParameter));
  let isCut = false;
  const whenCut = (): void => void (isCut = true);
  const limits = { milliseconds: options.timeout * 1000, rows: options.rows, parameters, whenCut };
  await withStore({ options, terminal, readOnly: true }, async (store) => {
    const rows = await runCypher(store, cypher, limits);
    await writeAnswer(rows, Object.keys(rows[0] ?? {}), { options, terminal });
    if (isCut) terminal.messages.write(`there are more than ${rows.length} rows; --rows allows more\n`);
  });
}

async function writeList({ format }: QueryOptions, { terminal }: CommandContext): Promise<void> {
  const rows = listedQueries.map((query) => ({
    name: query.name,
    parameters: queryParameters(query)
      .map(({ option, required }) => (required ? `--${option}` : `[--${option}]`))
      .join(" "),
    description: query.description,
  }));
  await writeRows(terminal, rows, { format });
}

export async function query(call: QueryCall, context: CommandContext): Promise<void> {
  const options = optionsSchema.parse(call.options);
  if (options.list) return writeList(options, context);
  if (options.help && call.question !== undefined)
    return writeText(context.terminal, queryHelp(findQuery(call.question), context.terminal.outputColumns));
  if (call.question !== undefined && !options.help) {
    const isCypher = /\s/.test(call.question.trim());
    return isCypher ? askCypher(call.question, options, context) : askNamed(call, options, context);
  }
  call.printHelp();
  if (!options.help) context.finish(2);
}
