import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "@jest/globals";
import lbug from "@ladybugdb/core";
import { openEmbeddedStore } from "../../src/stores/embedded/open-embedded-store.ts";
import { postedRows } from "../graph/embedded-graph.ts";
import { fillWithCorpus } from "../queries/fill-with-corpus.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-postings-"));
const path = join(folder, "graph.newsgraph");

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const earlierVersion = ["STATED", "NAMED_IN", "PRINTED", "Topic", "Register"].map((table) => `DROP TABLE ${table}`);
const brokenFilling = ['MATCH (topic:Topic {id: "whole: 4"}) DELETE topic'];
const otherColumns = [
  ...earlierVersion,
  "CREATE NODE TABLE Topic(id STRING, PRIMARY KEY(id))",
  "CREATE REL TABLE STATED(FROM Topic TO Topic, id STRING, day STRING)",
  'CREATE (:Topic {id: ""})',
];

const withoutNameKeys = [
  ...["KEYS", "NameKey"].map((table) => `DROP TABLE ${table}`),
  "MATCH (graph:Graph) SET graph.schema = 3",
];

async function change(statements: readonly string[]): Promise<void> {
  const database = new lbug.Database(path);
  const connection = new lbug.Connection(database);
  for (const statement of statements) {
    const result = await connection.query(statement);
    if (!Array.isArray(result)) result.close();
  }
  await connection.close();
  await database.close();
}

it("a graph without postings, or with some of them, or without name keys is given them when it is opened to be written", async () => {
  const store = await openEmbeddedStore({ path });
  await fillWithCorpus(store);
  const expected = await postedRows(store);
  await store.close();
  expect(expected.length).toBeGreaterThan(10);
  for (const left of [earlierVersion, brokenFilling, otherColumns, withoutNameKeys]) {
    await change(left);
    await expect(openEmbeddedStore({ path, readOnly: true })).rejects.toMatchObject({ code: "store/older-schema" });
    const again = await openEmbeddedStore({ path });
    await again.prepare();
    expect(await postedRows(again)).toEqual(expected);
    await again.close();
  }
}, 120_000);
