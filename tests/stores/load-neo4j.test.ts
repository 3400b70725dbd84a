import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { graphState } from "../../src/queries/graph-state.ts";
import { openNeo4jStore } from "../../src/stores/neo4j/open-neo4j-store.ts";
import { codeOf, person } from "../contracts/graph-store-contract.ts";
import { loadContract } from "../contracts/load-contract.ts";
import { holdTestDatabase } from "../neo4j/hold-test-database.ts";
import { testServer, wipeTestDatabase } from "../neo4j/test-database.ts";

holdTestDatabase();

loadContract({ kind: "neo4j", open: () => openNeo4jStore(testServer()), wipe: wipeTestDatabase });

it("tells whoever opened the graph while it was empty that it is being loaded", async () => {
  await wipeTestDatabase();
  const [writer, reader] = [await openNeo4jStore(testServer()), await openNeo4jStore(testServer())];
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-load-"));
  const code = (): Promise<string> => codeOf(reader.answer(graphState, {}));
  try {
    await writer.prepare({ language: "de" });
    expect(await code()).toBe("no error");
    let meanwhile = "";
    await writer.load({
      id: "load",
      folder,
      fill: async (sink) => {
        sink.node(person("a", "Anna"));
        meanwhile = await code();
      },
    });
    expect(meanwhile).toBe("store/loading");
    expect(await code()).toBe("no error");
  } finally {
    await Promise.all([writer.close(), reader.close()]);
    rmSync(folder, { recursive: true });
  }
}, 600_000);
