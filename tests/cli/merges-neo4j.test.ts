import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { claimTestDatabase, testServer, wipeTestDatabase } from "../neo4j/test-database.ts";
import { rowsOf, runNewsgraph, type RunResult } from "./run-newsgraph.ts";

jest.setTimeout(300_000);

let release: () => void;

beforeAll(async () => {
  release = await claimTestDatabase();
});

beforeEach(() => wipeTestDatabase());

afterAll(async () => {
  await wipeTestDatabase();
  release();
});

const articles = [
  '{"id":"a","language":"de","text":"Karl Brandner traf Anna Holm."}',
  '{"id":"b","language":"de","text":"Heinz Brandner traf Anna Holm."}',
].join("\n");

function run(args: readonly string[], input = ""): Promise<RunResult> {
  const { url, user, password } = testServer();
  return runNewsgraph([...args, "--neo4j", url], {
    input,
    environment: { NEO4J_USERNAME: user, NEO4J_PASSWORD: password, USER: "greta" },
  });
}

describe("newsgraph merges with Neo4j", () => {
  it("makes two entities one and takes it back to the byte", async () => {
    const extractor = "tests/pipeline/capital-extractor.js";
    expect((await run(["build", "-", "--extractor", extractor], articles)).exitCode).toBe(0);
    const before = (await run(["export"])).output;
    expect((await run(["merges", "same", "Karl Brandner", "Heinz Brandner"])).output).toContain("merge entity");
    const [judgement] = rowsOf(await run(["merges", "list", "--format", "json"]));
    expect(judgement).toMatchObject({ kind: "same", author: "greta", state: "in force" });
    const why = rowsOf(await run(["merges", "why", "Karl Brandner", "--format", "json"]));
    expect(new Set(why.map(({ id }) => id)).size).toBe(1);
    expect(why).toHaveLength(2);
    await run(["merges", "undo", String(judgement?.["id"])]);
    expect((await run(["export"])).output).toBe(before);
  });
});
