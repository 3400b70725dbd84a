import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { claimTestDatabase, runOnTestDatabase, testServer, wipeTestDatabase } from "../neo4j/test-database.ts";
import { rowsOf, runNewsgraph, type RunResult } from "./run-newsgraph.ts";

jest.setTimeout(300_000);

let release: () => void;
let folder = "";

beforeAll(async () => {
  release = await claimTestDatabase();
  folder = mkdtempSync(join(tmpdir(), "newsgraph-neo4j-"));
});

beforeEach(() => wipeTestDatabase());

afterAll(async () => {
  await wipeTestDatabase();
  release();
  rmSync(folder, { recursive: true });
});

const articles = "scripts/examples/articles";

function run(...args: readonly string[]): Promise<RunResult> {
  const { url, user, password } = testServer();
  return runNewsgraph([...args, "--neo4j", url], { environment: { NEO4J_USERNAME: user, NEO4J_PASSWORD: password } });
}

describe("newsgraph with Neo4j", () => {
  it("builds the same bytes as in the embedded database, and takes an article back", async () => {
    const store = join(folder, "example.newsgraph");
    await runNewsgraph(["build", articles, "--store", store]);
    expect(await run("build", articles)).toMatchObject({ exitCode: 0, messages: "" });
    expect((await run("export")).output).toBe((await runNewsgraph(["export", "--store", store])).output);
    expect((await run("build", articles)).output).toContain("articles: 0 new, 0 changed, 15 unchanged");
    await run("remove", "genf-treffen.txt");
    await runNewsgraph(["remove", "genf-treffen.txt", "--store", store]);
    expect((await run("export")).output).toBe((await runNewsgraph(["export", "--store", store])).output);
  });

  it("answers the query that users write first", async () => {
    await run("build", articles);
    const cypher = 'MATCH (p:Person {name: "Henrik Aasen"})-[:MET_WITH]-(other) RETURN other.name AS name';
    expect(rowsOf(await run("query", cypher, "--format", "json"))).toEqual([{ name: "Pawel Dmitrijew" }]);
  });

  it("refuses a database of somebody else unless it is to be shared", async () => {
    await runOnTestDatabase("CREATE (:Recipe {name: 'Soup'})");
    const refused = await run("build", articles);
    expect(refused).toMatchObject({ exitCode: 3, output: "" });
    expect(refused.messages).toContain("--shared");
    expect((await run("build", articles, "--shared")).exitCode).toBe(0);
    const rows = rowsOf(await run("query", "MATCH (r:Recipe) RETURN r.name AS name", "--format", "json"));
    expect(rows).toEqual([{ name: "Soup" }]);
  });

  it("says that the password is wrong", async () => {
    const { url } = testServer();
    const result = await runNewsgraph(["status", "--neo4j", url], { environment: { NEO4J_PASSWORD: "wrong" } });
    expect(result).toMatchObject({ exitCode: 3, output: "" });
    expect(result.messages).toContain("NEO4J_PASSWORD");
  });
});
