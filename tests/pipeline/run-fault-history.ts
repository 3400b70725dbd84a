/**
 * One history of faults: a process that builds a graph is killed at a random moment, once or twice, or its files may not
 * grow beyond a random size, as on a full disk; the work is then done again to its end, and the graph must be the one of the
 * articles that are in, built at once.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Spool, type SpooledRevision } from "../../src/pipeline/initial-load/spool.ts";
import { articleRevisions } from "../../src/queries/article-revisions.ts";
import { buildPlan, builtAtOnce, exported, spoolFolder, withGraph } from "./build-plan.ts";
import { type Draw, drawFrom, type FaultPlan, planFaults } from "./fault-plan.ts";

export interface FaultHistory {
  readonly kind: "kill" | "disk full";
  /** How many processes ended before they were done. */
  readonly faults: number;
  /** Articles that these left in, of those built first. */
  readonly left: number;
  /** Articles that the restart brought in, of the same. */
  readonly created: number;
  /** How many these are together, if none is lost and none brought in twice. */
  readonly articles: number;
  /** Articles that were extracted, and had to be again. */
  readonly again: number;
  readonly graph: string;
  readonly expectedGraph: string;
}

const child = fileURLToPath(new URL("build-until-killed.ts", import.meta.url));
/** A history has about so many steps; a process that is killed after more of them was done before. */
const steps = 14;
/** Every so many histories one has a full disk. */
const fullDiskEach = 4;
/** In kilobytes; the log of a history's work has about 250, the file when it is closed some more. */
const leastFile = 40;
const mostFile = 400;

interface Fault {
  readonly failed: boolean;
  /** Articles of the first part that were extracted; undefined where the process got beyond it. */
  readonly extracted: number | undefined;
}

function extractedIn(output: string): number | undefined {
  const lines = output.trim().split("\n");
  const beyond = lines.some((line) => !line.startsWith("first "));
  return beyond && output !== "" ? undefined : Number(lines.at(-1)?.slice("first ".length) ?? 0);
}

async function killAtRandom(path: string, seed: number, draw: Draw): Promise<Fault> {
  const lines = draw(steps);
  const milliseconds = draw(150);
  const building = spawn(process.execPath, ["--import", "tsx", child, path, String(seed)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(building, "exit");
  let output = "";
  const reached = new Promise((resolve) => {
    building.stdout.on("data", (data: Buffer) => {
      output += data.toString();
      if (output.split("\n").length - 1 > lines) resolve(undefined);
    });
  });
  await Promise.race([reached, exit]);
  await wait(milliseconds);
  building.kill("SIGKILL");
  await exit;
  return { failed: building.signalCode === "SIGKILL", extracted: extractedIn(output) };
}

/** The shell's limit on the size of files gives the errors of a full disk, without one. */
async function fillDisk(path: string, seed: number, draw: Draw): Promise<Fault> {
  const kilobytes = leastFile + draw(mostFile - leastFile);
  const command = `trap "" XFSZ; ulimit -c 0; ulimit -f ${kilobytes}; exec "$0" "$@"`;
  const building = spawn("bash", ["-c", command, process.execPath, "--import", "tsx", child, path, String(seed)], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  let output = "";
  building.stdout.on("data", (data: Buffer) => (output += data.toString()));
  await once(building, "close");
  return { failed: building.exitCode !== 0, extracted: extractedIn(output) };
}

interface Restarted {
  readonly graph: string;
  /** Ids of the articles that were there before. */
  readonly left: readonly string[];
  /** How many of the first part of the work were brought in. */
  readonly created: number;
}

/** What an initial load had extracted when it was stopped. */
function spooledIn(folder: string, ids: readonly string[]): readonly SpooledRevision[] {
  if (!existsSync(folder)) return [];
  const spool = new Spool(folder);
  const revisions = spool.revisionsOf(ids);
  spool.close();
  return revisions;
}

function restart(path: string, plan: FaultPlan): Promise<Restarted> {
  return withGraph(path, async (store) => {
    const ids = plan.first.map(({ id }) => id);
    const rows = await store.answer(articleRevisions, { ids });
    const spooled = rows.length === 0 ? spooledIn(spoolFolder(store, plan.first), ids) : [];
    const { articles } = await buildPlan(store, plan);
    const left = [...rows, ...spooled].map(({ id }) => id);
    return { graph: await exported(store), left, created: articles.created - spooled.length };
  });
}

async function killSome(path: string, seed: number): Promise<readonly Fault[]> {
  const draw = drawFrom(-seed);
  const faults: Fault[] = [];
  for (let time = draw(4) === 0 ? 2 : 1; time > 0; time -= 1) faults.push(await killAtRandom(path, seed, draw));
  return faults;
}

export async function runFaultHistory(seed: number): Promise<FaultHistory> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-faults-"));
  const path = join(folder, "graph.newsgraph");
  const plan = planFaults(seed);
  const kind = seed % fullDiskEach === 0 ? "disk full" : "kill";
  try {
    const whole = builtAtOnce(join(folder, "whole.newsgraph"), plan);
    const faulty = kind === "kill" ? killSome(path, seed) : fillDisk(path, seed, drawFrom(-seed)).then((one) => [one]);
    const [faults, expectedGraph] = await Promise.all([faulty, whole]);
    const { graph, left, created } = await restart(path, plan);
    const extracted = faults.length === 1 ? (faults[0]?.extracted ?? left.length) : left.length;
    return {
      kind,
      faults: faults.filter(({ failed }) => failed).length,
      left: left.length,
      created,
      articles: plan.first.length,
      again: Math.max(0, extracted - left.length),
      graph,
      expectedGraph,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
