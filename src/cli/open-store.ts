/**
 * Opening the store
 * =================
 *
 * From the options and the environment to a store. Only the database that is asked for is loaded.
 */
import { existsSync } from "node:fs";
import { z } from "zod";
import { StoreError } from "../foundation/errors.ts";
import type { Logger } from "../foundation/logger.ts";
import { readingMemory } from "../stores/embedded/database-memory.ts";
import type { GraphStore } from "../stores/graph-store.ts";
import type { Terminal } from "./terminal.ts";

export const storeOptionsSchema = z.object({
  store: z.string(),
  neo4j: z.string().optional(),
  database: z.string().optional(),
});
export type StoreOptions = z.infer<typeof storeOptionsSchema>;

function refuseMissing(path: string): void {
  if (existsSync(path)) return;
  throw new StoreError({
    code: "store/missing",
    place: path,
    problem: "there is no graph",
    remedy: "Make one with newsgraph build, or name its file with --store",
  });
}

function messageLogger({ messages }: Terminal): Logger {
  const write = (message: string): void => void messages.write(`${message}\n`);
  return { debug: () => undefined, info: write, warn: write };
}

function neo4jUser({ environment }: Terminal): string {
  return environment["NEO4J_USERNAME"] ?? environment["NEO4J_USER"] ?? "neo4j";
}

async function openStore({ options, terminal, readOnly, mustExist = readOnly, asked }: StoreUse): Promise<GraphStore> {
  if (options.neo4j === undefined) {
    if (mustExist) refuseMissing(options.store);
    const { openEmbeddedStore } = await import("../stores/embedded/open-embedded-store.ts");
    return openEmbeddedStore({ path: options.store, readOnly, ...(asked ? { memory: readingMemory() } : {}) });
  }
  const { openNeo4jStore } = await import("../stores/neo4j/open-neo4j-store.ts");
  return openNeo4jStore({
    logger: messageLogger(terminal),
    url: options.neo4j,
    user: neo4jUser(terminal),
    password: terminal.environment["NEO4J_PASSWORD"] ?? "",
    ...(options.database === undefined ? {} : { database: options.database }),
  });
}

export interface StoreUse {
  readonly options: StoreOptions;
  readonly terminal: Terminal;
  readonly readOnly: boolean;
  /** Refuses to make a graph where there is none, as readers do. */
  readonly mustExist?: boolean;
  /** Gives questions the memory that they may need, as readers have it, where the graph may be written as well. */
  readonly asked?: boolean;
}

/** Opens the store, does the work and closes it, whatever comes of the work. */
export async function withStore<T>(use: StoreUse, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(use);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
