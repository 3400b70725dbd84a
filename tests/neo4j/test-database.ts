/**
 * The one database of the Neo4j under test
 * ========================================
 *
 * Community has one database, and jest may run test files at the same time: a file claims the database before it
 * wipes it, and others wait.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { z } from "zod";
import { cypherText } from "../../src/queries/cypher-text.ts";
import { stableHash } from "../../src/foundation/stable-hash.ts";
import type { Neo4jStoreOptions } from "../../src/stores/neo4j/open-neo4j-store.ts";

const environmentSchema = z.object({ NEO4J_URI: z.string(), NEO4J_USER: z.string(), NEO4J_PASSWORD: z.string() });

/** Address and login of the server under test. */
export function testServer(): Pick<Neo4jStoreOptions, "url" | "user" | "password"> {
  const environment = environmentSchema.parse(process.env);
  return { url: environment.NEO4J_URI, user: environment.NEO4J_USER, password: environment.NEO4J_PASSWORD };
}

const claimFolder = (): string => join(tmpdir(), `newsgraph-test-${stableHash(testServer().url)}`);

function ownerIsAlive(folder: string): boolean {
  try {
    return process.kill(Number(readFileSync(join(folder, "pid"), "utf8")), 0);
  } catch {
    return false;
  }
}

function tryClaim(folder: string): boolean {
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, "pid"), String(process.pid));
    return true;
  } catch {
    return false;
  }
}

/** Waits until no other test file uses the database; call the result when done. */
export async function claimTestDatabase(): Promise<() => void> {
  const folder = claimFolder();
  for (let looks = 0; !tryClaim(folder); looks += 1) {
    if (looks > 10 && !ownerIsAlive(folder)) rmSync(folder, { recursive: true, force: true });
    await wait(100);
  }
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Runs statements past the store, each in a session's own transaction. */
export async function runOnTestDatabase(...statements: readonly string[]): Promise<void> {
  const { url, user, password } = testServer();
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  const session = driver.session();
  try {
    for (const statement of statements) await session.run(statement);
  } finally {
    await session.close();
    await driver.close();
  }
}

export const wipeTestDatabase = (): Promise<void> => runOnTestDatabase(cypherText("maintain/wipe", "neo4j"));
