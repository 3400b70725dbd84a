/**
 * How fast named queries answer: `npx tsx scripts/benchmark-queries.ts [statements] [embedded|neo4j] [folder]`.
 *
 * A synthetic graph with the shape of news is loaded by the fastest way that each database has, then every query that
 * people are offered is asked about many entities, from those in thousands of articles to those in one. A line for each query:
 * milliseconds as the store needs them, and what the plan begins with. A question about an entity whose plan begins
 * with a scan is an error. A folder that is given is kept, and used again where it holds the graph already.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type Plan } from "neo4j-driver";
import { namedQueries } from "../src/queries/named-queries.ts";
import { checkParameters, type NamedQuery, textOf } from "../src/queries/named-query.ts";
import { openEmbeddedStore } from "../src/stores/embedded/open-embedded-store.ts";
import type { GraphStore } from "../src/stores/graph-store.ts";
import { encodeParameters } from "../src/stores/neo4j/neo4j-database.ts";
import { openNeo4jStore } from "../src/stores/neo4j/open-neo4j-store.ts";
import { startFromMaven } from "./neo4j/neo4j-from-maven.ts";
import type { Neo4jServer } from "./neo4j/neo4j-server.ts";
import { cacheFolder } from "./neo4j/provide-neo4j.ts";
import { importIntoNeo4j, loadEmbedded } from "./synthetic-news/load-tables.ts";
import { entityName } from "./synthetic-news/make-news.ts";

const statements = Number(process.argv[2] ?? 100_000);
const wanted = process.argv[3];
const given = process.argv[4];
const samples = 60;
const repeatsOfWholeGraph = 3;
const entities = Math.ceil(statements / 7);

/** Ranks from the most frequent entity to the rarest, as many among the frequent as among the rare. */
const ranks = [
  ...new Set(Array.from({ length: samples }, (_, index) => Math.floor((entities - 1) ** (index / (samples - 1))) - 1)),
].map((rank) => Math.max(rank, 0));

interface Question {
  readonly query: NamedQuery;
  readonly about: "one" | "pair" | "all";
  readonly parameters: readonly Readonly<Record<string, unknown>>[];
}

/** What a query is asked: about an entity where it takes one, about two where it takes two, else as it is. */
function questionOf(query: NamedQuery): Question {
  const takes = new Set(Object.keys(query.parameters.shape));
  const one = ["name", "speaker"].find((name) => takes.has(name));
  if (one !== undefined) {
    return { query, about: "one", parameters: ranks.map((rank) => ({ [one]: entityName(rank) })) };
  }
  if (takes.has("first") && takes.has("second")) {
    const second = (index: number): string => entityName(ranks[(index + 7) % 20] ?? 0);
    const parameters = ranks.map((rank, index) => ({ first: entityName(rank), second: second(index) }));
    return { query, about: "pair", parameters };
  }
  return { query, about: "all", parameters: Array.from({ length: repeatsOfWholeGraph }, () => ({})) };
}

/** The operators at the leaves of a plan. */
type Leaves = (query: NamedQuery, parameters: Readonly<Record<string, unknown>>) => Promise<readonly string[]>;

const leavesOf = (plan: Plan): readonly string[] =>
  plan.children.length === 0 ? [plan.operatorType.replace(/@.*$/, "")] : plan.children.flatMap(leavesOf);

function neo4jLeaves(server: Neo4jServer): { readonly leaves: Leaves; readonly close: () => Promise<void> } {
  const driver = neo4j.driver(server.url, neo4j.auth.basic(server.user, server.password), { telemetryDisabled: true });
  const leaves: Leaves = async (query, parameters) => {
    const checked = checkParameters(query, parameters);
    const { summary } = await driver.executeQuery(
      `EXPLAIN ${textOf(query, "neo4j", checked)}`,
      encodeParameters(checked),
    );
    const found = summary.plan === false ? [] : leavesOf(summary.plan);
    return [...new Set(found)].filter((operator) => operator !== "Argument");
  };
  return { leaves, close: () => driver.close() };
}

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

async function timesOf(store: GraphStore, { query, parameters }: Question): Promise<readonly number[]> {
  await store.answer(query, parameters.at(-1) ?? {}); // plans are made once
  const times: number[] = [];
  for (const asked of parameters) {
    const start = performance.now();
    await store.answer(query, asked);
    times.push(performance.now() - start);
  }
  return times;
}

const isScan = (operator: string): boolean => operator.endsWith("Scan");
const cell = (value: number): string => value.toFixed(value < 10 ? 1 : 0).padStart(9);

/** Median, 95 of 100 and the most of all; 95 of 100 among the most frequent third. */
function figuresOf(times: readonly number[]): readonly number[] {
  const ascending = (some: readonly number[]): readonly number[] => [...some].sort((a, b) => a - b);
  const sorted = ascending(times);
  const hubs = ascending(times.slice(0, Math.ceil(times.length / 3)));
  return [quantile(sorted, 0.5), quantile(sorted, 0.95), quantile(sorted, 1), quantile(hubs, 0.95)];
}

function noteOf({ about }: Question, begins: readonly string[]): string {
  if (about === "all") return `(whole graph) ${begins.join(", ")}`;
  if (!begins.some(isScan)) return begins.join(", ");
  process.exitCode = 1;
  return `SCAN: ${begins.join(", ")}`;
}

async function lineOf(store: GraphStore, question: Question, leaves: Leaves): Promise<string> {
  try {
    const times = await timesOf(store, question);
    const begins = await leaves(question.query, question.parameters[0] ?? {});
    return `${figuresOf(times).map(cell).join("")}  ${noteOf(question, begins)}`;
  } catch (error) {
    process.exitCode = 1;
    return ` ${error instanceof Error ? error.message.slice(0, 160) : String(error)}`;
  }
}

async function ask(store: GraphStore, leaves: Leaves): Promise<void> {
  console.log(`\n${store.kind}, ${statements} statements, ${ranks.length} entities asked about; milliseconds`);
  const head = ["p50", "p95", "max", "hubs p95"].map((name) => name.padStart(9)).join("");
  console.log(`${"query".padEnd(20)}${head}  plan begins with`);
  for (const question of namedQueries.map(questionOf)) {
    console.log(`${question.query.name.padEnd(20)}${await lineOf(store, question, leaves)}`);
  }
}

async function askEmbedded(folder: string): Promise<void> {
  const path = join(folder, `news-${statements}.newsgraph`);
  if (!existsSync(path)) await loadEmbedded(path, statements);
  const store = await openEmbeddedStore({ path });
  await store.prepare();
  await ask(store, () => Promise.resolve([]));
  await store.close();
}

async function askNeo4j(folder: string): Promise<void> {
  const home = join(folder, `neo4j-${statements}`);
  mkdirSync(join(home, "conf"), { recursive: true });
  if (!existsSync(join(home, "data", "databases", "neo4j"))) await importIntoNeo4j(home, statements);
  // Users and passwords are in a database of their own; without it the server begins with the first password again.
  for (const part of ["databases", "transactions"])
    rmSync(join(home, "data", part, "system"), { recursive: true, force: true });
  const own = { home, temporary: false, password: "of-this-benchmark", port: 17_697 };
  const server = await startFromMaven({ ...own, report: console.error, cache: cacheFolder() });
  try {
    const store = await openNeo4jStore(server);
    await store.prepare({ shared: true });
    const plans = neo4jLeaves(server);
    await ask(store, plans.leaves);
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
