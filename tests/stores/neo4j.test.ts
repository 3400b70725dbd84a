import { afterAll, beforeAll } from "@jest/globals";
import { openNeo4jStore } from "../../src/stores/neo4j/open-neo4j-store.ts";
import { graphStoreContract } from "../contracts/graph-store-contract.ts";
import { claimTestDatabase, testServer, wipeTestDatabase } from "../neo4j/test-database.ts";

let release: () => void;
beforeAll(async () => {
  release = await claimTestDatabase();
}, 600_000);
afterAll(() => {
  release();
});

graphStoreContract({ kind: "neo4j", open: () => openNeo4jStore(testServer()), wipe: wipeTestDatabase });
