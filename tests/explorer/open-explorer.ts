/** The real thing for the tests: the sample in an embedded store, the page built, the server on a free port. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startExplorer } from "../../src/explorer/server/start-explorer.ts";
import type { NamedQuery } from "../../src/queries/named-query.ts";
import type { GraphStore } from "../../src/stores/graph-store.ts";
import { type OpenSample, openSampleStore } from "./open-sample-store.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

export interface OpenExplorer {
  readonly address: string;
  readonly store: GraphStore;
  readonly warnings: readonly string[];
  close(): Promise<void>;
}

export function buildPage(folder: string): string {
  const page = join(folder, "page");
  const vite = join(root, "node_modules/vite/bin/vite.js");
  execFileSync(process.execPath, [vite, "build", "--outDir", page, "--logLevel", "error"], { cwd: root });
  return page;
}

export interface ExplorerSetup {
  readonly queries?: readonly NamedQuery[];
  /** Builds the page; else the server has none but an empty folder. */
  readonly withPage: boolean;
  readonly readOnly?: boolean;
  /** What the graph holds instead of the sample. */
  readonly fill?: (store: GraphStore) => Promise<void>;
  /** Where the graph is kept; in an embedded store by default. */
  readonly openSample?: OpenSample;
}

export async function openExplorer({
  queries = [],
  withPage,
  readOnly = false,
  fill,
  openSample = openSampleStore,
}: ExplorerSetup): Promise<OpenExplorer> {
  const sample = await openSample(fill);
  const { store, folder } = sample;
  const warnings: string[] = [];
  const ignore = (): void => undefined;
  const explorer = await startExplorer({
    store,
    queries,
    page: withPage ? buildPage(folder) : folder,
    version: "test",
    readOnly,
    author: "greta",
    limits: { milliseconds: 2_000, rows: 50 },
    logger: { debug: ignore, info: ignore, warn: (text) => warnings.push(text) },
  });
  return {
    address: explorer.address,
    store,
    warnings,
    close: async () => {
      await explorer.close();
      await sample.close();
    },
  };
}
