/** What only a server has: logins, other people's data, several writers. */
import { createServer } from "node:net";
import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import { NewsgraphError } from "../../src/foundation/errors.ts";
import { graphState } from "../../src/queries/graph-state.ts";
import { openNeo4jStore, type Neo4jStoreOptions } from "../../src/stores/neo4j/open-neo4j-store.ts";
import { codeOf, rowsOf } from "../contracts/graph-store-contract.ts";
import { emptyPatch, wholeModel } from "../contracts/sample-patch.ts";
import { holdTestDatabase } from "../neo4j/hold-test-database.ts";
import { runOnTestDatabase, testServer, wipeTestDatabase } from "../neo4j/test-database.ts";

jest.setTimeout(600_000);
holdTestDatabase();
beforeEach(wipeTestDatabase);

const open = (options: Partial<Neo4jStoreOptions> = {}) => openNeo4jStore({ ...testServer(), ...options });

describe("logging in", () => {
  it("says that the password is wrong, without it", async () => {
    const error: unknown = await open({ password: "wrong-secret-1" }).catch((thrown: unknown) => thrown);
    expect(NewsgraphError.isInstance(error) && [error.code, error.exitCode]).toEqual(["store/wrong-password", 3]);
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain("wrong-secret-1");
  });

  it("says that nobody answers", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    await new Promise((resolve) => server.close(resolve));
    const error: unknown = await open({ url: `bolt://user:hidden@127.0.0.1:${port}` }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code: "store/unreachable", place: `bolt://127.0.0.1:${port}`, exitCode: 3 });
  });

  it.each(["http://127.0.0.1:7474", "nonsense"])("says that the address is none: %s", async (url) => {
    expect(await codeOf(open({ url }))).toBe("store/wrong-address");
  });

  it("says that there is no such database", async () => {
    expect(await codeOf(open({ database: "missing" }))).toBe("store/no-such-database");
  });
});

describe("a database with somebody else's data", () => {
  it("is refused unless it is shared on purpose, and left as it was", async () => {
    await runOnTestDatabase("CREATE (:Invoice {id: 1})-[:FOR]->(:Customer {name: 'x'})");
    const store = await open();
    expect(await codeOf(store.prepare())).toBe("store/foreign-data");
    await store.prepare({ shared: true });
    await store.apply(wholeModel);
    const rows = await rowsOf(
      store.run("MATCH (i:Invoice)-[:FOR]->(c) RETURN c.name AS name", { milliseconds: 5000, rows: 9 }),
    );
    await store.prepare();
    await store.close();
    expect(rows).toEqual([{ name: "x" }]);
  });
});

describe("a query that its server cannot stop", () => {
  it("is given up when its time is long over", async () => {
    const store = await open();
    await store.prepare();
    const sum =
      "UNWIND range(1, 100000) AS i WITH collect('xxxxxxxxxxxx') AS texts RETURN size(reduce(a = '', t IN texts | a + t)) AS n";
    expect(await codeOf(rowsOf(store.run(sum, { milliseconds: 100, rows: 1 })))).toBe("query/timeout");
    await store.close();
  });
});

describe("a graph", () => {
  it("must be made before it is written", async () => {
    const store = await open();
    expect(await codeOf(store.apply({ ...emptyPatch, id: "x" }))).toBe("store/no-graph");
    await store.close();
  });

  it("has an entity's type as a label, which follows the type", async () => {
    const store = await open();
    const labels = async (): Promise<unknown> =>
      (
        await rowsOf(
          store.run("MATCH (n:Entity {id: 'a'}) RETURN labels(n) AS labels", { milliseconds: 5000, rows: 1 }),
        )
      )[0];
    const node = { label: "Entity", id: "a" } as const;
    await store.prepare();
    await store.apply({ ...emptyPatch, id: "1", createdNodes: [{ ...node, properties: { type: "Person" } }] });
    expect(await labels()).toEqual({ labels: ["Entity", "Person"] });
    await store.apply({ ...emptyPatch, id: "2", changedNodes: [{ ...node, properties: { type: "Place" } }] });
    expect(await labels()).toEqual({ labels: ["Entity", "Place"] });
    await store.close();
  });
});

describe("several writers", () => {
  it("prepare one database at the same time", async () => {
    const stores = await Promise.all([open(), open(), open()]);
    await Promise.all(stores.map((store) => store.prepare({ language: "de" })));
    expect(await stores[0].answer(graphState, {})).toEqual([{ language: "de", lastPatch: null }]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it("take turns, and say whom they wait for", async () => {
    const messages: string[] = [];
    const ignore = (): void => undefined;
    const first = await open({ holder: "first" });
    const second = await open({
      holder: "second",
      logger: { debug: ignore, warn: ignore, info: (text) => messages.push(text) },
    });
    await first.prepare();
    const events: string[] = [];
    let secondDone: Promise<unknown> = Promise.resolve();
    await first.exclusively(async () => {
      secondDone = second.exclusively(() => Promise.resolve(events.push("second")));
      await new Promise((resolve) => setTimeout(resolve, 500));
      await first.apply({ ...emptyPatch, id: "1" });
      events.push("first");
    });
    await secondDone;
    await Promise.all([first.close(), second.close()]);
    expect(events).toEqual(["first", "second"]);
    expect(messages.join()).toContain("waiting, first is writing");
  });

  it("do not wait for one that died, and it cannot write any more when it comes back", async () => {
    const sleeper = await open({ holder: "sleeper", leaseMilliseconds: 100_000 });
    const heir = await open({ holder: "heir" });
    await sleeper.prepare();
    const late = await sleeper.exclusively(async () => {
      await runOnTestDatabase("MATCH (g:Graph) SET g.leaseUntil = 0");
      await heir.exclusively(() => heir.apply({ ...emptyPatch, id: "heir" }));
      return codeOf(sleeper.apply({ ...emptyPatch, id: "sleeper" }));
    });
    expect(late).toBe("store/lease-lost");
    expect((await heir.answer(graphState, {}))[0]?.lastPatch).toBe("heir");
    await Promise.all([sleeper.close(), heir.close()]);
  });
});
