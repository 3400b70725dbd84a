/**
 * One history of faults: a process that builds a graph is killed at a random moment, once or twice; the work is then
 * done again to its end, and the graph must be the one of the articles that are in, built at once.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { exportGraph } from "../../src/graph/formats/export-graph.ts";
import { articleRevisions } from "../../src/queries/article-revisions.ts";
import type { GraphStore } from "../../src/stores/graph-store.ts";
import { buildArticles, buildPlan, withGraph } from "./build-plan.ts";
import { type Draw, drawFrom, type FaultPlan, planFaults } from "./fault-plan.ts";

export interface FaultHistory {
  /** How many processes were killed before they were done. */
  readonly kills: number;
  /** Articles that killed processes left in, of those built first. */
  readonly left: number;
  /** Articles that the restart brought in, of the same. */
  readonly created: number;
  /** How many these are together, if none is lost and none brought in twice. */
  readonly articles: number;
  readonly graph: string;
  readonly expectedGraph: string;
}

const child = fileURLToPath(new URL("build-until-killed.ts", import.meta.url));
/** A history has about so many steps; a process that is killed after more of them was done before. */
const steps = 14;

/** True where the process was killed before its end. */
async function killAtRandom(path: string, seed: number, draw: Draw): Promise<boolean> {
  const lines = draw(steps);
  const milliseconds = draw(150);
  const building = spawn(process.execPath, ["--import", "tsx", child, path, String(seed)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(building, "exit");
  let seen = 0;
  const reached = new Promise((resolve) => {
    building.stdout.on("data", (data: Buffer) => {
      seen += data.toString().split("step").length - 1;
      if (seen > lines) resolve(undefined);
    });
  });
  await Promise.race([reached, exit]);
  await wait(milliseconds);
  building.kill("SIGKILL");
  await exit;
  return building.signalCode === "SIGKILL";
}

async function exported(store: GraphStore): Promise<string> {
  let whole = "";
  for await (const { text } of exportGraph(store, "json")) whole += text;
  return whole;
}

interface Restarted {
  readonly graph: string;
  /** Ids of the articles that were there before. */
  readonly left: readonly string[];
  /** How many of the first part of the work were brought in. */
  readonly created: number;
}

function restart(path: string, plan: FaultPlan): Promise<Restarted> {
  return withGraph(path, async (store) => {
    const rows = await store.answer(articleRevisions, { ids: plan.first.map(({ id }) => id) });
    const { articles } = await buildPlan(store, plan);
    return { graph: await exported(store), left: rows.map(({ id }) => id), created: articles.created };
  });
}

function buildAtOnce(path: string, plan: FaultPlan): Promise<string> {
  return withGraph(path, async (store) => {
    await buildArticles(store, plan.final);
    return exported(store);
  });
}

async function killSome(path: string, seed: number): Promise<number> {
  const draw = drawFrom(-seed);
  let kills = 0;
  for (let time = draw(4) === 0 ? 2 : 1; time > 0; time -= 1) kills += (await killAtRandom(path, seed, draw)) ? 1 : 0;
  return kills;
}

export async function runFaultHistory(seed: number): Promise<FaultHistory> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-faults-"));
  const path = join(folder, "graph.newsgraph");
  const plan = planFaults(seed);
  try {
    const whole = buildAtOnce(join(folder, "whole.newsgraph"), plan);
    const [kills, expectedGraph] = await Promise.all([killSome(path, seed), whole]);
    const { graph, left, created } = await restart(path, plan);
    return { kills, left: left.length, created, articles: plan.first.length, graph, expectedGraph };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
