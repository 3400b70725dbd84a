/** The same page over Neo4j. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openNeo4jStore } from "../../src/stores/neo4j/open-neo4j-store.ts";
import { claimTestDatabase, testServer, wipeTestDatabase } from "../neo4j/test-database.ts";
import { openExplorer } from "./open-explorer.ts";
import { fillWithSample, type OpenSample } from "./open-sample-store.ts";
import { pageContract } from "../contracts/page-contract.ts";

const openSample: OpenSample = async (fill = fillWithSample) => {
  const release = await claimTestDatabase();
  await wipeTestDatabase();
  const store = await openNeo4jStore(testServer());
  await store.prepare({ language: "de" });
  await fill(store);
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-sample-"));
  const close = async (): Promise<void> => {
    await store.close();
    rmSync(folder, { recursive: true });
    release();
  };
  return { store, folder, close };
};

pageContract((setup) => openExplorer({ ...setup, openSample }));
