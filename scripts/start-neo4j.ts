/**
 * Starts a Neo4j to try things out: `npx tsx scripts/start-neo4j.ts start|stop|status`.
 *
 * Prints the lines for the shell that newsgraph and its tests want: `eval "$(npx tsx scripts/start-neo4j.ts start)"`. What runs is kept in the cache folder.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { stopProcess } from "./neo4j/neo4j-from-maven.ts";
import { cacheFolder, provideNeo4j } from "./neo4j/provide-neo4j.ts";

const runningSchema = z.object({ url: z.string(), user: z.string(), password: z.string(), pid: z.number().optional() });
type Running = z.infer<typeof runningSchema>;

const folder = join(cacheFolder(), "neo4j-trial");
const file = join(folder, "running.json");

function isAlive({ pid }: Running): boolean {
  try {
    return pid === undefined || process.kill(pid, 0);
  } catch {
    return false;
  }
}

function running(): Running | undefined {
  if (!existsSync(file)) return undefined;
  const state = runningSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  return isAlive(state) ? state : undefined;
}

function print(server: Running): void {
  const lines = { NEO4J_URI: server.url, NEO4J_USERNAME: server.user, NEO4J_PASSWORD: server.password };
  for (const [name, value] of Object.entries(lines)) console.log(`export ${name}=${value}`);
}

async function start(): Promise<void> {
  const known = running();
  if (known) {
    print(known);
    return;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = await provideNeo4j({ report: console.error, home: folder });
  writeFileSync(file, JSON.stringify(runningSchema.parse(server)), { mode: 0o600 });
  print(server);
}

async function stop(): Promise<void> {
  const known = running();
  if (known?.pid !== undefined) await stopProcess(known.pid);
  rmSync(file, { force: true });
}

function status(): void {
  const known = running();
  if (known) print(known);
  else {
    console.error("No Neo4j of scripts/start-neo4j.ts is running");
    process.exitCode = 1;
  }
}

const commands: Readonly<Record<string, () => Promise<void> | void>> = { start, stop, status };
const command = commands[process.argv[2] ?? ""];
if (command) await command();
else {
  console.error("Usage: npx tsx scripts/start-neo4j.ts start|stop|status");
  process.exitCode = 2;
}
