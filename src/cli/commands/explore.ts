/**
 * newsgraph explore
 * =================
 *
 * Serves the explorer until the user ends it. The address goes to the output, so that a script can open it.
 */
import { createRequire } from "node:module";
import { z } from "zod";
import { NewsgraphError, StoreError } from "../../foundation/errors.ts";
import { findPage } from "../../explorer/server/find-page.ts";
import { startExplorer } from "../../explorer/server/start-explorer.ts";
import { namedQueries } from "../../queries/named-queries.ts";
import type { GraphStore } from "../../stores/graph-store.ts";
import type { CommandContext } from "../command-context.ts";
import { storeOptionsSchema, withStore } from "../open-store.ts";
import type { Terminal } from "../terminal.ts";
import { userName } from "../user-name.ts";

const optionsSchema = storeOptionsSchema.extend({
  port: z.int().max(65_535),
  readOnly: z.boolean().default(false),
  rows: z.number(),
  timeout: z.number(),
});

const alone = "No other program can change the graph meanwhile.\n";

const { version } = createRequire(import.meta.url)("../../../package.json") as { readonly version: string };

/** Resolves when the user ends the program. */
function untilEnded(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener(
      "abort",
      () => {
        resolve();
      },
      { once: true },
    );
  });
}

type ExploreOptions = z.infer<typeof optionsSchema>;

async function serve(store: GraphStore, options: ExploreOptions, terminal: Terminal): Promise<void> {
  const { port, readOnly, rows, timeout } = options;
  const explorer = await startExplorer({
    store,
    queries: namedQueries.filter((query) => query.listed),
    page: findPage(),
    port,
    readOnly,
    author: userName(terminal),
    version,
    limits: { milliseconds: timeout * 1000, rows },
    logger: { debug: () => undefined, info: () => undefined, warn: (text) => terminal.messages.write(`${text}\n`) },
  });
  terminal.output.write(`${explorer.address}\n`);
  terminal.messages.write("Open this address in a browser. Ctrl-C ends the explorer.\n");
  if (store.kind === "embedded" && !readOnly) terminal.messages.write(alone);
  try {
    await untilEnded(terminal.signal);
  } finally {
    await explorer.close();
  }
}

/** Somebody who only wants to look need not wait for others who look. */
function explainLock(error: unknown, readOnly: boolean): unknown {
  if (!NewsgraphError.isInstance(error) || error.code !== "store/locked" || readOnly) return error;
  return new StoreError({
    code: error.code,
    place: error.place,
    problem: "another program uses the graph, and judging on the page needs it alone",
    remedy: "End the other program, or add --read-only to look beside others that only read",
    retriable: true,
    cause: error,
  });
}

export async function explore(given: unknown, { terminal }: CommandContext): Promise<void> {
  const options = optionsSchema.parse(given);
  const { readOnly, store, neo4j, database } = options;
  try {
    const use = { options: { store, neo4j, database }, terminal, readOnly, mustExist: true, asked: true };
    await withStore(use, async (opened) => {
      if (opened.kind === "embedded" && !readOnly) await opened.prepare();
      await serve(opened, options, terminal);
    });
  } catch (error) {
    throw explainLock(error, readOnly);
  }
}
