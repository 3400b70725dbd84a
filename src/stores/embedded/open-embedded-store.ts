/**
 * Opening an embedded store
 * =========================
 *
 * The database's own lock keeps other processes out, but not a second store of the same process, which would damage the
 * file: paths that are open here are remembered.
 */
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import lbug, { type Database } from "@ladybugdb/core";
import { StoreError } from "../../foundation/errors.ts";
import { EmbeddedStore } from "./embedded-store.ts";
import { embeddedError } from "./embedded-errors.ts";

export interface EmbeddedStoreOptions {
  /** The database file; made where it is missing, with `.wal` beside it while it is written. */
  readonly path: string;
  readonly readOnly?: boolean;
  /** Memory that the database may take, in bytes. */
  readonly memory?: number;
}

const defaultMemory = 2 ** 30;
/** Address space is reserved for this at once; the database's own default, 8 TiB, fails under many limits. */
const largestFile = 2 ** 36;

const openPaths = new Set<string>();

function canonicalPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  const folder = dirname(whole);
  return existsSync(folder) ? join(realpathSync(folder), basename(whole)) : whole;
}

function claim(path: string): void {
  if (!openPaths.has(path)) {
    openPaths.add(path);
    return;
  }
  throw new StoreError({
    code: "store/locked",
    place: path,
    problem: "the database is open in this process already",
    remedy: "Close that store first",
  });
}

async function openDatabase(path: string, options: EmbeddedStoreOptions): Promise<Database> {
  const memory = options.memory ?? defaultMemory;
  const database = new lbug.Database(path, memory, true, options.readOnly ?? false, largestFile);
  await database.init();
  return database;
}

/**
 * Opens the graph in a file.
 *
 * @example
 * ```ts
 * const store = await openEmbeddedStore({ path: "news.newsgraph" });
 * ```
 */
export async function openEmbeddedStore(options: EmbeddedStoreOptions): Promise<EmbeddedStore> {
  const path = canonicalPath(options.path);
  claim(path);
  const release = (): void => void openPaths.delete(path);
  try {
    const database = await openDatabase(path, options);
    return new EmbeddedStore(options.path, database, release);
  } catch (error) {
    release();
    throw embeddedError(error, options.path);
  }
}
