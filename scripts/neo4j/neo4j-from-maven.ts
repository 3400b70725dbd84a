/**
 * Neo4j without Docker
 * ====================
 *
 * The community server is a Java program whose parts are all on Maven Central: its class path and its main class are
 * enough to start it. It listens on the loopback address only.
 */
import { spawn } from "node:child_process";
import { mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { neo4jClassPath } from "./neo4j-class-path.ts";
import type { Neo4jServer, ServerOptions } from "./neo4j-server.ts";
import { waitForBolt } from "./wait-for-bolt.ts";

const settings = (port: number, pageCache: string): string =>
  [
    "server.default_listen_address=127.0.0.1",
    "server.bolt.enabled=true",
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    "# unset, LOAD CSV reads any file of this user",
    "server.directories.import=import",
    `server.memory.pagecache.size=${pageCache}`,
    "db.tx_log.rotation.retention_policy=1 files",
    "dbms.usage_report.enabled=false",
    "dbms.security.auth_enabled=true",
    "dbms.security.auth_minimum_password_length=4",
    "# without these a clean stop sleeps ten seconds",
    "internal.server.bolt.thread_pool_shutdown_wait_time=0s",
    "internal.server.bolt.connection_shutdown_wait_time=0s",
  ].join("\n");

const javaFlags = (heap: string): readonly string[] => [
  `-Xms${heap}`,
  `-Xmx${heap}`,
  "-XX:+UseSerialGC",
  "-XX:+ExitOnOutOfMemoryError",
  "-XX:TieredStopAtLevel=4",
  ...["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"].map(
    (part) => `--add-opens=java.base/${part}=ALL-UNNAMED`,
  ),
  "--enable-native-access=ALL-UNNAMED",
  "-Dio.netty.tryReflectionSetAccessible=true",
  "-Dlog4j2.disable.jmx=true",
  "-Dfile.encoding=UTF-8",
];

function layOut(home: string, port: number, pageCache = "128m"): void {
  for (const folder of ["conf", "data", "logs", "plugins", "import", "run", "lib", "licenses"]) {
    mkdirSync(join(home, folder), { recursive: true });
  }
  writeFileSync(join(home, "conf", "neo4j.conf"), `${settings(port, pageCache)}\n`);
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Ends a server that was started from Maven's jars; a process that ignores it for a minute is killed. */
export async function stopProcess(pid: number): Promise<void> {
  if (isAlive(pid)) process.kill(pid, "SIGTERM");
  for (let tenths = 0; tenths < 600 && isAlive(pid); tenths += 1) await wait(100);
  if (isAlive(pid)) process.kill(pid, "SIGKILL");
}

function launch(classPath: string, home: string, heap = "512m"): number {
  const log = openSync(join(home, "logs", "console.log"), "a");
  const directories = [`--home-dir=${home}`, `--config-dir=${join(home, "conf")}`, "--console-mode"];
  const server = ["-cp", classPath, "org.neo4j.server.CommunityEntryPoint", ...directories];
  const child = spawn("java", [...javaFlags(heap), ...server], { detached: true, stdio: ["ignore", log, log] });
  child.unref();
  if (child.pid === undefined) throw new Error("java could not be started");
  return child.pid;
}

export async function startFromMaven(options: ServerOptions & { readonly cache: string }): Promise<Neo4jServer> {
  const { home, port, password, report } = options;
  const classPath = await neo4jClassPath(options.cache, report);
  layOut(home, port, options.pageCache);
  const pid = launch(classPath, home, options.heap);
  const url = `bolt://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    await stopProcess(pid);
    if (options.temporary) rmSync(home, { recursive: true, force: true });
  };
  const check = (): void => {
    if (isAlive(pid)) return;
    const log = readFileSync(join(home, "logs", "console.log"), "utf8").slice(-3000);
    throw new Error(`Neo4j ended while it started:\n${log}`);
  };
  try {
    await waitForBolt({ url, password, firstPassword: "neo4j", seconds: 240, check });
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, user: "neo4j", password, given: false, pid, stop };
}
