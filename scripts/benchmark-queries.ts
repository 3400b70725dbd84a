/**
 * How fast named queries answer:
 * `npx tsx scripts/benchmark-queries.ts [statements] [embedded|neo4j] [folder] [entities] [query,query]`.
 *
 * A synthetic graph with the shape of news is loaded by the fastest way that each database has, then every query that
 * people are offered is asked about entities: some drawn as often as they are named, so that most are much in the news,
 * some drawn evenly, so that most are hardly in it, and the ten that are in the news most by themselves. A line for
 * each query and sample: milliseconds as the store needs them when it has been at work for a while, which is the fifth
 * time that the sample is asked, and the first time, when much comes from the disk and Java has compiled little. Neo4j has the memory that its manual recommends: the store fits
 * into its page cache. A question about an entity whose plan reads a whole table of nodes is an error, in either
 * database. After a minute a sample ends, and the line says how many were asked. A folder that is given is kept, and
 * used again where it holds the graph already. What is printed is a table in Markdown.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import lbug, { type Connection, type LbugValue } from "@ladybugdb/core";
import neo4j, { type Plan } from "neo4j-driver";
import { namedQueries } from "../src/queries/named-queries.ts";
import { checkParameters, type NamedQuery, stepsOf, textOf } from "../src/queries/named-query.ts";
import { openEmbeddedStore } from "../src/stores/embedded/open-embedded-store.ts";
import { plainRow } from "../src/stores/embedded/cell-value.ts";
import type { GraphStore, Row } from "../src/stores/graph-store.ts";
import { encodeParameters } from "../src/stores/neo4j/neo4j-database.ts";
import { openNeo4jStore } from "../src/stores/neo4j/open-neo4j-store.ts";
import { startFromMaven } from "./neo4j/neo4j-from-maven.ts";
import type { Neo4jServer } from "./neo4j/neo4j-server.ts";
import { cacheFolder } from "./neo4j/provide-neo4j.ts";
import { explainedScans } from "./synthetic-news/embedded-scans.ts";
import { importIntoNeo4j, loadEmbedded } from "./synthetic-news/load-tables.ts";
import { entityName } from "./synthetic-news/make-news.ts";

const statements = Number(process.argv[2] ?? 100_000);
const wanted = process.argv[3];
const given = process.argv[4];
const sampleSize = Number(process.argv[5] ?? 200);
const only = process.argv[6]?.split(",");
const repeatsOfWholeGraph = 3;
const longestSample = 60_000;
const entities = Math.ceil(statements / 7);

const evenly = Array.from({ length: sampleSize }, (_, index) => (index + 0.5) / sampleSize);

/** Ranks, from the most frequent entity. Names are drawn by 1/rank, as Zipf has it. */
const samples: Readonly<Record<string, readonly number[]>> = {
  "as named": evenly.map((part) => Math.max(Math.floor(entities ** part) - 1, 0)),
  evenly: evenly.map((part) => Math.floor(entities * part)),
  hubs: Array.from({ length: 10 }, (_, rank) => rank),
};

type Parameters = Readonly<Record<string, unknown>>;

interface Question {
  readonly query: NamedQuery;
  readonly sample: string;
  readonly parameters: readonly Parameters[];
}

/** What stands for one entity, or for one medium, in the parameters of a query. */
const onesOf = (query: NamedQuery): readonly string[] =>
  ["name", "speaker", "quoter", "medium"].filter((name) => name in query.parameters.shape);

const isPair = ({ parameters }: NamedQuery): boolean => "first" in parameters.shape && "second" in parameters.shape;
const mediumName = (index: number): string => `Blatt ${index % 40}`;

const oneAsked = (one: string, rank: number, index: number): Parameters => ({
  [one]: one === "medium" ? mediumName(index) : entityName(rank),
});
const pairAsked = (rank: number, index: number): Parameters => ({
  first: entityName(rank),
  second: entityName((index % 20) + 1),
});

/**
 * What a query is asked: about an entity for each parameter that names one, about two, and, where it needs neither, as
 * it is.
 */
function questionsOf(query: NamedQuery): readonly Question[] {
  const some = Object.entries(samples).flatMap(([sample, ranks]): Question[] => {
    const kinds: readonly (readonly [string, (rank: number, index: number) => Parameters])[] = [
      ...onesOf(query).map((one) => [one, oneAsked.bind(null, one)] as const),
      ...(isPair(query) ? [["pair", pairAsked] as const] : []),
    ];
    return kinds.map(([kind, asked]) => ({ query, sample: `${kind}, ${sample}`, parameters: ranks.map(asked) }));
  });
  const needed = isPair(query) || !query.parameters.safeParse({}).success;
  const parameters = Array.from({ length: repeatsOfWholeGraph }, () => ({}));
  return needed ? some : [...some, { query, sample: "whole graph", parameters }];
}

/** What a plan reads that it should not: whole tables of nodes. */
type Scans = (query: NamedQuery, parameters: Parameters) => Promise<readonly string[]>;

const leavesOf = (plan: Plan): readonly string[] =>
  plan.children.length === 0 ? [plan.operatorType.replace(/@.*$/, "")] : plan.children.flatMap(leavesOf);

const isScan = (operator: string): boolean => operator.endsWith("Scan");

function neo4jScans(server: Neo4jServer): { readonly scans: Scans; readonly close: () => Promise<void> } {
  const driver = neo4j.driver(server.url, neo4j.auth.basic(server.user, server.password), { telemetryDisabled: true });
  const scans: Scans = async (query, parameters) => {
    const checked = checkParameters(query, parameters);
    const { summary } = await driver.executeQuery(
      `EXPLAIN ${textOf(query, "neo4j", checked)}`,
      encodeParameters(checked),
    );
    const found = summary.plan === false ? [] : leavesOf(summary.plan);
    return [...new Set(found)].filter(isScan);
  };
  return { scans, close: () => driver.close() };
}

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

async function timesOf(store: GraphStore, { query, parameters }: Question): Promise<readonly number[]> {
  const times: number[] = [];
  const begin = performance.now();
  for (const asked of parameters) {
    if (performance.now() - begin > longestSample) break;
    const start = performance.now();
    await store.answer(query, asked);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

const chosenQueries = (): readonly NamedQuery[] => namedQueries.filter(({ name }) => only?.includes(name) ?? true);

const widths = [18, 20, 8, 8, 8, 10, 6, 1];
const numbersFrom = 2;
const numbersTo = 6;

/** A line of a table in Markdown, in columns. */
function tableLine(cells: readonly string[]): string {
  const padded = cells.map((cell, column) => {
    const width = widths[column] ?? 0;
    return column >= numbersFrom && column <= numbersTo ? cell.padStart(width) : cell.padEnd(width);
  });
  return `| ${padded.join(" | ")} |`;
}

const milliseconds = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

/** Median, 95 of 100 and the most of all, and 95 of 100 of the first time. */
function figuresOf(first: readonly number[], times: readonly number[]): readonly string[] {
  return [...[0.5, 0.95, 1].map((part) => quantile(times, part)), quantile(first, 0.95)].map(milliseconds);
}

async function noteOf({ query, sample, parameters }: Question, scans: Scans): Promise<string> {
  const found = await scans(query, parameters[0] ?? {});
  if (found.length === 0) return "";
  if (sample !== "whole graph") process.exitCode = 1;
  return `reads whole ${found.join(", ")}`;
}

/** Java compiles what runs often in stages, the last of them after thousands of runs. */
const timesAsked = 5;

async function figuresAndNote(store: GraphStore, question: Question, scans: Scans): Promise<readonly string[]> {
  try {
    const first = await timesOf(store, question);
    let times = await timesOf(store, question);
    if (question.sample !== "whole graph")
      for (let time = 3; time <= timesAsked; time += 1) times = await timesOf(store, question);
    return [...figuresOf(first, times), String(times.length), await noteOf(question, scans)];
  } catch (error) {
    process.exitCode = 1;
    return ["", "", "", "", "", error instanceof Error ? error.message.slice(0, 160) : String(error)];
  }
}

async function ask(store: GraphStore, scans: Scans): Promise<void> {
  const load = loadavg()[0]?.toFixed(1) ?? "";
  console.log(`\n${store.kind}, ${statements} statements, milliseconds; load of the machine ${load}\n`);
  console.log(tableLine(["query", "asked about", "p50", "p95", "max", "p95, first", "asked", "note"]));
  console.log(tableLine(widths.map((width) => "-".repeat(Math.max(width, 4)))));
  for (const question of chosenQueries().flatMap(questionsOf)) {
    const { query, sample } = question;
    console.log(tableLine([query.name, sample, ...(await figuresAndNote(store, question, scans))]));
  }
}

const nameOf = ({ name }: NamedQuery, parameters: Parameters): string => `${name} ${JSON.stringify(parameters)}`;

/** The plans are read from a second opening of the file, which lets nobody write meanwhile. */
async function embeddedScans(path: string): Promise<Scans> {
  const database = new lbug.Database(path, 2 ** 30, true, true, 2 ** 36);
  const connection = new lbug.Connection(database);
  const known = new Map<string, readonly string[]>();
  for (const { query, parameters } of chosenQueries().flatMap(questionsOf)) {
    const checked = checkParameters(query, parameters[0] ?? {});
    const found = new Set<string>();
    const ask = async (text: string, values: Readonly<Record<string, unknown>>) => {
      for (const table of await explainedScans(connection, text, values)) found.add(table);
      return askPlain(connection, text, values);
    };
    const steps = stepsOf(query, checked);
    if (steps) await steps.answer(ask, checked);
    else
      for (const table of await explainedScans(connection, textOf(query, "embedded", checked), checked))
        found.add(table);
    known.set(nameOf(query, parameters[0] ?? {}), [...found]);
  }
  await connection.close();
  await database.close();
  return (query, parameters) => Promise.resolve(known.get(nameOf(query, parameters)) ?? []);
}

async function askPlain(
  connection: Connection,
  text: string,
  values: Readonly<Record<string, unknown>>,
): Promise<readonly Row[]> {
  const result = await connection.execute(await connection.prepare(text), values as Record<string, LbugValue>);
  return Array.isArray(result) ? [] : (await result.getAll()).map(plainRow);
}

async function askEmbedded(folder: string): Promise<void> {
  const path = join(folder, `news-${statements}.newsgraph`);
  if (!existsSync(path)) await loadEmbedded(path, statements);
  const prepared = await openEmbeddedStore({ path });
  await prepared.prepare();
  await prepared.close();
  const scans = await embeddedScans(path);
  const store = await openEmbeddedStore({ path, readOnly: true });
  await ask(store, scans);
  await store.close();
}

async function askNeo4j(folder: string): Promise<void> {
  const home = join(folder, `neo4j-${statements}`);
  mkdirSync(join(home, "conf"), { recursive: true });
  if (!existsSync(join(home, "data", "databases", "neo4j"))) await importIntoNeo4j(home, statements);
  // Users and passwords are in a database of their own; without it the server begins with the first password again.
  for (const part of ["databases", "transactions"])
    rmSync(join(home, "data", part, "system"), { recursive: true, force: true });
  const memory = { pageCache: "3g", heap: "2g" };
  const own = { home, temporary: false, password: "of-this-benchmark", port: 17_697 };
  const server = await startFromMaven({ ...own, ...memory, report: console.error, cache: cacheFolder() });
  try {
    const store = await openNeo4jStore(server);
    await store.prepare({ shared: true });
    const plans = neo4jScans(server);
    await ask(store, plans.scans);
    await plans.close();
    await store.close();
  } finally {
    await server.stop();
  }
}

const folder = given ?? mkdtempSync(join(tmpdir(), "newsgraph-benchmark-"));
mkdirSync(folder, { recursive: true });
try {
  if (wanted !== "embedded") await askNeo4j(folder);
  if (wanted !== "neo4j") await askEmbedded(folder);
} finally {
  if (given === undefined) rmSync(folder, { recursive: true });
}
