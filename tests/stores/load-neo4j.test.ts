import { openNeo4jStore } from "../../src/stores/neo4j/open-neo4j-store.ts";
import { loadContract } from "../contracts/load-contract.ts";
import { holdTestDatabase } from "../neo4j/hold-test-database.ts";
import { testServer, wipeTestDatabase } from "../neo4j/test-database.ts";

holdTestDatabase();

loadContract({ kind: "neo4j", open: () => openNeo4jStore(testServer()), wipe: wipeTestDatabase });
