/**
 * Fault histories
 * ===============
 *
 *   npx tsx scripts/fault-histories.ts [COUNT] [FIRST_SEED] [embedded|neo4j]
 *
 * Kills processes that build graphs, fills their disk, cuts their connections, refuses their transactions, lets two write
 * at once, in 200 histories where nothing is said, a third of them on a Neo4j server, and holds what becomes of each
 * against the graph of an undisturbed build. The tests run 26 of them. Exit code 1 where a history went wrong; its
 * seed runs it again.
 */
import { wipeTestDatabase } from "../tests/neo4j/test-database.ts";
import { batchSize } from "../tests/pipeline/build-plan.ts";
import { runFaultHistory } from "../tests/pipeline/run-fault-history.ts";
import { runServerHistory } from "../tests/pipeline/run-server-history.ts";
import { provideNeo4j } from "./neo4j/provide-neo4j.ts";

const [count = 200, firstSeed = 1] = process.argv.slice(2, 4).map(Number);
const store = process.argv[4];
const onServerEach = 3;
const historiesOfLine = 10;
const tally = new Map<string, { histories: number; faults: number; wrong: number }>();

function note(kind: string, seed: number, outcome: { readonly faults: number; readonly problem: string | null }): void {
  const row = tally.get(kind) ?? { histories: 0, faults: 0, wrong: 0 };
  tally.set(kind, row);
  row.histories += 1;
  row.faults += outcome.faults;
  if (outcome.problem === null) return;
  row.wrong += 1;
  console.log(`history ${seed}, ${kind}: ${outcome.problem}`);
}

async function runEmbedded(seed: number): Promise<void> {
  const { kind, faults, left, created, articles, again, graph, expectedGraph } = await runFaultHistory(seed);
  const problems = [
    left + created === articles ? null : "articles lost or doubled",
    again > batchSize ? `${again} articles extracted again` : null,
    graph === expectedGraph ? null : "another graph",
  ];
  note(kind, seed, { faults, problem: problems.find((problem) => problem !== null) ?? null });
}

async function runOnServer(seed: number): Promise<void> {
  await wipeTestDatabase();
  const { kind, faults, graph, expectedGraph } = await runServerHistory(seed);
  note(kind, seed, { faults, problem: graph === expectedGraph ? null : "another graph" });
}

const started = performance.now();

function reportProgress(done: number): void {
  const minutes = ((performance.now() - started) / done) * ((count - done) / 60_000);
  const wrong = [...tally.values()].reduce((sum, row) => sum + row.wrong, 0);
  console.error(`${done} of ${count} histories, ${wrong} wrong, ${Math.ceil(minutes)} minutes left`);
}

const server = store === "embedded" ? undefined : await provideNeo4j({ report: console.error });
if (server !== undefined) {
  const { url, user, password } = server;
  Object.assign(process.env, { NEO4J_URI: url, NEO4J_USER: user, NEO4J_PASSWORD: password });
}
try {
  for (let index = 0; index < count; index += 1) {
    const onServer = store === "neo4j" || (server !== undefined && index % onServerEach === 0);
    // The kind of a server's history follows from its seed: each in turn.
    await (onServer
      ? runOnServer(firstSeed + index / (store === "neo4j" ? 1 : onServerEach))
      : runEmbedded(firstSeed + index));
    if ((index + 1) % historiesOfLine === 0) reportProgress(index + 1);
  }
} finally {
  await server?.stop();
}
for (const [kind, { histories, faults, wrong }] of tally)
  console.log(`${kind}: ${histories} histories, ${faults} faults, ${wrong} wrong`);
process.exitCode = [...tally.values()].some(({ wrong }) => wrong > 0) ? 1 : 0;
