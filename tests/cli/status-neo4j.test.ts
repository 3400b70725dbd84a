/** A graph that came into Neo4j by an import of files, past the program, or from an earlier version of it. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { openNeo4jStore } from "../../src/stores/neo4j/open-neo4j-store.ts";
import { samplePatch } from "../explorer/sample-patch.ts";
import { expectDated } from "../graph/dated-appearances-of.ts";
import { claimTestDatabase, runOnTestDatabase, testServer, wipeTestDatabase } from "../neo4j/test-database.ts";
import { runNewsgraph } from "./run-newsgraph.ts";

jest.setTimeout(600_000);

let release: () => void;

beforeAll(async () => {
  release = await claimTestDatabase();
  await wipeTestDatabase();
  const store = await openNeo4jStore(testServer());
  await store.prepare({ language: "de" });
  await store.apply(samplePatch());
  await store.close();
});

afterAll(() => {
  release();
});

const { url, user, password } = testServer();
const environment = { NEO4J_USERNAME: user, NEO4J_PASSWORD: password };
const mentions = ["query", "mentions", "--name", "Svea Lindqvarn", "--neo4j", url, "--format", "jsonl"];

it("is asked once its status was: before, the refusal says so", async () => {
  await runOnTestDatabase(
    "MATCH (name:Name) DETACH DELETE name",
    "MATCH (graph:Graph) REMOVE graph.dated",
    "MATCH ()-[of:OF]->() REMOVE of.entityId, of.publishedFrom",
    "DROP INDEX of_entity_day",
  );
  const refused = await runNewsgraph(mentions, { environment });
  expect([refused.output, refused.messages]).toEqual(["", expect.stringContaining("newsgraph status --neo4j")]);
  const status = await runNewsgraph(["status", "--neo4j", url, "--format", "jsonl"], { environment });
  expect(status.output).toContain('{"figure":"graph","label":"Person","count":9}');
  expect((await runNewsgraph(mentions, { environment })).output).toContain("Lindqvarn");
  const store = await openNeo4jStore(testServer());
  await expectDated(store);
  await store.close();
});
