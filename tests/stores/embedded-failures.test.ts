/** What may be wrong with the file of an embedded store, and what is said about it. */
import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import lbug from "@ladybugdb/core";
import { NewsgraphError, StoreError } from "../../src/foundation/errors.ts";
import { listEntities } from "../../src/queries/list-entities.ts";
import { graphState } from "../../src/queries/graph-state.ts";
import { EmbeddedConnection } from "../../src/stores/embedded/embedded-connection.ts";
import { openEmbeddedStore } from "../../src/stores/embedded/open-embedded-store.ts";
import { codeOf, rowsOf } from "../contracts/graph-store-contract.ts";
import { emptyPatch, wholeModel } from "../contracts/sample-patch.ts";

jest.setTimeout(120_000);
const writer = fileURLToPath(new URL("write-patches.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
const file = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const codeOfOpening = (path: string, readOnly = false): Promise<string> =>
  codeOf(openEmbeddedStore({ path, readOnly }).then((store) => store.close()));

beforeAll(async () => {
  const store = await openEmbeddedStore({ path: file("whole.newsgraph") });
  await store.prepare({ language: "de" });
  await store.apply(wholeModel);
  await store.close();
});

/** Another process that holds the lock of a database until its end. */
const holder = `
  import lbug from "@ladybugdb/core";
  const database = new lbug.Database(process.argv[1], 2 ** 26, true, false, 2 ** 30);
  await database.init();
  process.stdout.write("open");
  setInterval(() => undefined, 1000);`;

describe("opening", () => {
  it("says that another process has locked the database", async () => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", holder, file("locked.newsgraph")]);
    await new Promise((resolve) => child.stdout.once("data", resolve));
    const error: unknown = await openEmbeddedStore({ path: file("locked.newsgraph") }).catch(
      (thrown: unknown) => thrown,
    );
    child.kill("SIGKILL");
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({
      code: "store/locked",
      place: file("locked.newsgraph"),
      problem: "the database is locked by another process",
      exitCode: 3,
      retriable: true,
    });
  });

  it("says how changes get into the file that are beside it", async () => {
    copyFileSync(file("whole.newsgraph"), file("unfinished.newsgraph"));
    writeFileSync(`${file("unfinished.newsgraph")}.wal.checkpoint`, "");
    expect(await codeOfOpening(file("unfinished.newsgraph"), true)).toBe("store/unfinished");
    expect(await codeOfOpening(file("unfinished.newsgraph"))).not.toBe("store/unfinished");
    expect(await codeOfOpening(file("unfinished.newsgraph"), true)).not.toBe("store/unfinished");
  });

  it("says that this process has the database open already", async () => {
    const store = await openEmbeddedStore({ path: file("twice.newsgraph") });
    expect(await codeOfOpening(file("twice.newsgraph"))).toBe("store/locked");
    await store.close();
    expect(await codeOfOpening(file("twice.newsgraph"))).toBe("no error");
  });

  it.each<[string, string, (path: string) => void]>([
    [
      "text",
      "store/corrupt",
      (path) => {
        writeFileSync(path, "no database at all ".repeat(1000));
      },
    ],
    [
      "a few bytes",
      "store/corrupt",
      (path) => {
        writeFileSync(path, "x");
      },
    ],
    [
      "a folder",
      "store/is-folder",
      (path) => {
        mkdirSync(path);
      },
    ],
  ])("says what is wrong with %s", async (name, code, make) => {
    const path = file(`${name}.newsgraph`);
    make(path);
    expect(await codeOfOpening(path)).toBe(code);
  });

  it("says that there is none: in a missing folder, or to read only", async () => {
    expect(await codeOfOpening(file("missing/x.newsgraph"))).toBe("store/missing");
    expect(await codeOfOpening(file("missing.newsgraph"), true)).toBe("store/missing");
  });

  it("says that a cut-off file is damaged", async () => {
    const store = await openEmbeddedStore({ path: file("cut.newsgraph") });
    await store.prepare();
    await store.apply(wholeModel);
    await store.close();
    truncateSync(file("cut.newsgraph"), 200_000);
    expect(await codeOfOpening(file("cut.newsgraph"))).toBe("store/corrupt");
  });
});

describe("a store that only reads", () => {
  it("answers, and refuses to write", async () => {
    const store = await openEmbeddedStore({ path: file("whole.newsgraph"), readOnly: true });
    expect((await store.answer(graphState, {}))[0]?.lastPatch).toBe("whole-model");
    expect(await codeOf(store.prepare())).toBe("no error");
    expect(await codeOf(store.apply({ ...emptyPatch, id: "x" }))).toBe("store/read-only");
    await store.close();
  });
});

describe("a database of an earlier schema", () => {
  it("is refused to readers with what to do; a writer gives it the tables and columns that it lacks, and keeps what it has", async () => {
    const path = file("old.newsgraph");
    const database = new lbug.Database(path, 2 ** 26, true, false, 2 ** 36);
    await database.init();
    // Closes its results: one left open keeps the database, which then writes its own state over the file whenever it goes.
    const connection = new EmbeddedConnection(database);
    await connection.query(
      "CREATE NODE TABLE Graph(id STRING PRIMARY KEY, program STRING, schema INT64, lastPatch STRING)",
    );
    await connection.query("CREATE NODE TABLE Entity(id STRING PRIMARY KEY, name STRING)");
    await connection.query("CREATE (:Graph {id: 'graph', program: 'newsgraph', schema: 1, lastPatch: 'old'})");
    await connection.query("CREATE (:Entity {id: 'old', name: 'Alt'})");
    await connection.close();
    await database.close();
    const reading: unknown = await openEmbeddedStore({ path, readOnly: true }).catch((thrown: unknown) => thrown);
    expect(reading).toMatchObject({ code: "store/older-schema", place: path, exitCode: 3 });
    expect(reading).toMatchObject({ problem: expect.stringContaining("schema 1, this one reads") });
    const store = await openEmbeddedStore({ path });
    await store.prepare();
    expect(await store.apply(wholeModel)).toMatchObject({ applied: true });
    const rows = store.run("MATCH (n:Entity {id: 'old'}) RETURN n", { milliseconds: 1000, rows: 9 });
    expect(await rowsOf(rows)).toEqual([{ n: { _label: "Entity", id: "old", name: "Alt" } }]);
    await store.close();
    expect(await codeOfOpening(path, true)).toBe("no error");
  });
});

describe("a process that is killed while it writes", () => {
  it("leaves whole patches only", async () => {
    const path = file("killed.newsgraph");
    const child = spawn(process.execPath, ["--import", "tsx", writer, path]);
    await new Promise((resolve) => {
      let output = "";
      child.stdout.on("data", (data: Buffer) => {
        output += data.toString();
        if (output.includes("patch 5")) resolve(undefined);
      });
    });
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("exit", resolve));
    const store = await openEmbeddedStore({ path });
    const [state] = await store.answer(graphState, {});
    const entities = await store.answer(listEntities, {});
    await store.close();
    const last = Number(state?.lastPatch);
    expect(last).toBeGreaterThanOrEqual(5);
    expect(entities).toHaveLength((last + 1) * 100);
  });
});

describe("a database without a graph", () => {
  it("says so", async () => {
    const store = await openEmbeddedStore({ path: file("empty.newsgraph") });
    expect(await codeOf(store.answer(graphState, {}))).toBe("store/no-graph");
    expect(await codeOf(store.apply({ ...emptyPatch, id: "x" }))).toBe("store/no-graph");
    await store.close();
  });
});

describe("a query in Neo4j's dialect", () => {
  it.each([
    ["MATCH (p:Person) RETURN p.name", 'Write (p:Entity {type: "Person"})'],
    ["MATCH (:Person {name: 'x'})-[r:MET_WITH]-(p) RETURN p.name", 'Write (p:Entity {type: "Person"})'],
    ["MATCH (p:Entity:Organization) RETURN p.name", 'Write (p:Entity {type: "Organization"})'],
    ["MATCH (a)-[r]->(b) RETURN type(r)", "label(r)"],
    ["MATCH p = shortestPath((a:Entity)-[*]-(b:Entity)) RETURN p", "SHORTEST"],
  ])("is told the form that works: %s", async (cypher, form) => {
    const store = await openEmbeddedStore({ path: file("whole.newsgraph"), readOnly: true });
    const error: unknown = await rowsOf(store.run(cypher, { milliseconds: 1000, rows: 1 })).catch(
      (thrown: unknown) => thrown,
    );
    await store.close();
    expect(NewsgraphError.isInstance(error) && error.remedy).toContain(form);
  });
});
