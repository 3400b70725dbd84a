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
import { readingMemory, writingMemory } from "./database-memory.ts";
import { DiskReserve } from "./disk-reserve.ts";
import { EmbeddedStore } from "./embedded-store.ts";
import { EmbeddedConnection } from "./embedded-connection.ts";
import { embeddedError } from "./embedded-errors.ts";
import { checkEmbedded } from "./prepare-embedded.ts";

export interface EmbeddedStoreOptions {
  /** The database file; made where it is missing, with `.wal` beside it while it is written. */
  readonly path: string;
  readonly readOnly?: boolean;
  /** Memory that the database may take, in bytes: `writingMemory` unless told, `readingMemory()` to read only. */
  readonly memory?: number;
}

/** Address space is reserved for this at once; the database's own default, 8 TiB, fails under many limits. */
const largestFile = 2 ** 36;

const compressed = true;
const checkpoints = true;
/**
 * The log may grow to this part of the memory for writing before it is brought into the file; rows of the log took no
 * memory of the pages (a third as much of it was enough). Each time the file's columns of many texts are cut into
 * pieces of 64 (0.18.1 to 0.19.1, fixed in LadybugDB's pull request 839), which costs time, memory and file: with an
 * eighth, 5,000 articles on 10,000 took a sixth longer, 170 MB more memory and a third more file
 * (scripts/benchmark-growth). After a crash as much of the log is read again, in a quarter of the time of writing it.
 */
const checkpointShare = 1 / 3;
/** A log that was cut off, by a full disk or a crash, is taken up to its last whole patch. */
const failOnTornLog = false;

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
  const { readOnly = false } = options;
  const memory = options.memory ?? (readOnly ? readingMemory() : writingMemory);
  const database = new lbug.Database(
    path,
    memory,
    compressed,
    readOnly,
    largestFile,
    checkpoints,
    Math.min(memory, writingMemory) * checkpointShare,
    failOnTornLog,
  );
  await database.init();
  return database;
}

/** A graph of an earlier version would answer with tables that are missing. */
async function checkOpened(database: Database, place: string): Promise<void> {
  const connection = new EmbeddedConnection(database);
  try {
    await checkEmbedded((text, parameters) => connection.query(text, { ...parameters }), place);
  } catch (error) {
    await connection.close();
    await database.close();
    throw error;
  }
  await connection.close();
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
  const reserve = new DiskReserve(path);
  const release = (): void => void openPaths.delete(path);
  const open = (file: string): Promise<Database> => openDatabase(file, options);
  try {
    const database = await open(path);
    if (options.readOnly !== true) reserve.keep();
    const readOnly = options.readOnly ?? false;
    if (readOnly) await checkOpened(database, options.path);
    return new EmbeddedStore(options.path, database, { path, readOnly, reserve, open, release });
  } catch (error) {
    release();
    throw embeddedError(error, options.path);
  }
}
