/**
 * One history of faults on a Neo4j server: connections are cut or transactions refused at random moments until the work
 * is done, or two imports write at once. The graph must then be the one of the articles that are in, built at once, as the
 * embedded database exports it.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { NewsgraphError } from "../../src/foundation/errors.ts";
import { openNeo4jStore, type Neo4jStoreOptions } from "../../src/stores/neo4j/open-neo4j-store.ts";
import type { GraphStore } from "../../src/stores/graph-store.ts";
import { runOnTestDatabase, testServer } from "../neo4j/test-database.ts";
import { buildArticles, buildPlan, builtAtOnce, exported } from "./build-plan.ts";
import { openCuttingProxy } from "./cutting-proxy.ts";
import { type Draw, drawFrom, type FaultPlan, planFaults } from "./fault-plan.ts";

export const serverFaults = ["connection cut", "transaction refused", "two imports"] as const;
type ServerFault = (typeof serverFaults)[number];

export interface ServerHistory {
  readonly kind: ServerFault;
  /** How often something was cut or refused. */
  readonly faults: number;
  /** How often the work had to be started again, since an error came through. */
  readonly starts: number;
  readonly graph: string;
  readonly expectedGraph: string;
}

type Server = Pick<Neo4jStoreOptions, "url" | "user" | "password">;

const steps = 14;
const leaseMilliseconds = 2000;

async function withStore<T>(server: Server, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openNeo4jStore({ ...server, leaseMilliseconds });
  try {
    await store.prepare({ language: "de" });
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Ends the transactions of others, as a server does that is short of memory or shuts down. */
const refuseTransactions = (): Promise<void> =>
  runOnTestDatabase(
    `SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery AS text WHERE NOT text CONTAINS 'SHOW TRANSACTIONS'
    TERMINATE TRANSACTIONS id YIELD message RETURN message`,
  );

interface Disturbed {
  readonly faults: number;
  readonly starts: number;
}

/** Does the work until it is done; each start is disturbed at a random step, the third and later ones not at all. */
async function buildDisturbed(options: {
  readonly server: Server;
  readonly plan: FaultPlan;
  readonly draw: Draw;
  readonly disturb: () => Promise<void> | void;
}): Promise<Disturbed> {
  const { server, plan, draw, disturb } = options;
  let faults = 0;
  for (let starts = 1; ; starts += 1) {
    const at = starts > 2 ? Number.POSITIVE_INFINITY : draw(steps);
    const milliseconds = draw(60);
    const disturbances: Promise<void>[] = [];
    let step = 0;
    const onStep = (): void => {
      step += 1;
      if (step !== at) return;
      faults += 1;
      disturbances.push(wait(milliseconds).then(disturb));
    };
    try {
      await withStore(server, (store) => buildPlan(store, plan, onStep));
      await Promise.all(disturbances);
      return { faults, starts };
    } catch (error) {
      await Promise.all(disturbances);
      if (!NewsgraphError.isInstance(error) || starts > 5) throw error;
    }
  }
}

async function buildCut(server: Server, plan: FaultPlan, draw: Draw): Promise<Disturbed> {
  const { hostname, port } = new URL(server.url.replace(/^\w+:/u, "http:"));
  const proxy = await openCuttingProxy(hostname, Number(port));
  try {
    const through = { ...server, url: `bolt://127.0.0.1:${proxy.port}` };
    return await buildDisturbed({ server: through, plan, draw, disturb: proxy.cut });
  } finally {
    await proxy.close();
  }
}

/** Until it is in; on a busy machine a writer may lose its turn to the other one, and is told to run again. Answers how often it was started. */
async function buildPart(server: Server, articles: FaultPlan["final"]): Promise<number> {
  for (let starts = 1; ; starts += 1) {
    try {
      await withStore(server, (store) => buildArticles(store, articles));
      return starts;
    } catch (error) {
      if (!NewsgraphError.isInstance(error) || error.code !== "store/lease-lost" || starts > 5) throw error;
    }
  }
}

/** Both read a third of the articles that the other reads too. */
async function buildTwice(server: Server, { final }: FaultPlan): Promise<Disturbed> {
  const third = Math.ceil(final.length / 3);
  const parts = [final.slice(0, 2 * third), [...final].reverse().slice(0, final.length - third)];
  const starts = await Promise.all(parts.map((articles) => buildPart(server, articles)));
  return { faults: 0, starts: starts.reduce((sum, count) => sum + count, 0) };
}

function build(kind: ServerFault, server: Server, plan: FaultPlan, draw: Draw): Promise<Disturbed> {
  switch (kind) {
    case "connection cut":
      return buildCut(server, plan, draw);
    case "transaction refused":
      return buildDisturbed({ server, plan, draw, disturb: refuseTransactions });
    case "two imports":
      return buildTwice(server, plan);
  }
}

/** The database under test must be empty. */
export async function runServerHistory(seed: number): Promise<ServerHistory> {
  const server = testServer();
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-faults-"));
  const plan = planFaults(seed);
  const kind = serverFaults[seed % serverFaults.length] ?? "connection cut";
  try {
    const { faults, starts } = await build(kind, server, plan, drawFrom(-seed));
    const graph = await withStore(server, exported);
    const expectedGraph = await builtAtOnce(join(folder, "whole.newsgraph"), plan);
    return { kind, faults, starts, graph, expectedGraph };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
