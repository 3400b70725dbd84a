import { afterAll, beforeAll } from "@jest/globals";
import { openNeo4jStore } from "../../src/stores/neo4j/open-neo4j-store.ts";
import { loadContract } from "../contracts/load-contract.ts";
import { claimTestDatabase, testServer, wipeTestDatabase } from "../neo4j/test-database.ts";

let release: () => void;
beforeAll(async () => {
  release = await claimTestDatabase();
}, 600_000);
afterAll(() => {
  release();
});

loadContract({ kind: "neo4j", open: () => openNeo4jStore(testServer()), wipe: wipeTestDatabase });
