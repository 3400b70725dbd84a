/**
 * newsgraph explore
 * =================
 *
 * Serves the explorer until the user ends it. The address goes to the output, so that a script can open it.
 */
import { createRequire } from "node:module";
import { z } from "zod";
import { findPage } from "../../explorer/server/find-page.ts";
import { startExplorer } from "../../explorer/server/start-explorer.ts";
import { namedQueries } from "../../queries/named-queries.ts";
import type { CommandContext } from "../command-context.ts";
import { storeOptionsSchema, withStore } from "../open-store.ts";

const optionsSchema = storeOptionsSchema.extend({
  port: z.int().max(65_535),
  readOnly: z.boolean().default(false),
  rows: z.number(),
  timeout: z.number(),
});

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

export async function explore(options: unknown, { terminal }: CommandContext): Promise<void> {
  const { port, readOnly, rows, timeout, ...storeOptions } = optionsSchema.parse(options);
  await withStore({ options: storeOptions, terminal, readOnly: true }, async (store) => {
    const explorer = await startExplorer({
      store,
      queries: namedQueries.filter((query) => query.listed),
      page: findPage(),
      port,
      readOnly,
      version,
      limits: { milliseconds: timeout * 1000, rows },
      logger: { debug: () => undefined, info: () => undefined, warn: (text) => terminal.messages.write(`${text}\n`) },
    });
    terminal.output.write(`${explorer.address}\n`);
    terminal.messages.write("Open this address in a browser. Ctrl-C ends the explorer.\n");
    try {
      await untilEnded(terminal.signal);
    } finally {
      await explorer.close();
    }
  });
}
