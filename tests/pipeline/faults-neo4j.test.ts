import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import { holdTestDatabase } from "../neo4j/hold-test-database.ts";
import { wipeTestDatabase } from "../neo4j/test-database.ts";
import { runServerHistory, serverFaults } from "./run-server-history.ts";

jest.setTimeout(600_000);
holdTestDatabase();
beforeEach(wipeTestDatabase);

const seeds = Array.from({ length: 6 }, (_, index) => ({
  kind: serverFaults[(index + 1) % serverFaults.length],
  seed: index + 1,
}));

describe("in Neo4j", () => {
  it.each(seeds)("$kind: the graph is that of an undisturbed build, in history $seed", async ({ kind, seed }) => {
    const history = await runServerHistory(seed);
    expect(history.kind).toBe(kind);
    expect(history.graph).toBe(history.expectedGraph);
  });
});
