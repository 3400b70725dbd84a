/** Every named query on one corpus in both databases: the rows that are expected, and the same from both. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { z } from "zod";
import { describeQueryParameters } from "../../src/cli/commands/query-help.ts";
import { knownNames } from "../../src/queries/known-names.ts";
import { namedQueries } from "../../src/queries/named-queries.ts";
import type { NamedQuery } from "../../src/queries/named-query.ts";
import { openEmbeddedStore } from "../../src/stores/embedded/open-embedded-store.ts";
import type { GraphStore } from "../../src/stores/graph-store.ts";
import { openNeo4jStore } from "../../src/stores/neo4j/open-neo4j-store.ts";
import { claimTestDatabase, testServer, wipeTestDatabase } from "../neo4j/test-database.ts";
import { corpusNames, fillWithCorpus } from "./fill-with-corpus.ts";
import data from "./query-cases.json" with { type: "json" };

jest.setTimeout(600_000);

const folder = mkdtempSync(join(tmpdir(), "newsgraph-pack-"));
let release: () => void;
let stores: readonly GraphStore[] = [];

beforeAll(async () => {
  release = await claimTestDatabase();
  await wipeTestDatabase();
  stores = [await openEmbeddedStore({ path: join(folder, "pack.newsgraph") }), await openNeo4jStore(testServer())];
  for (const store of stores) await fillWithCorpus(store);
});

afterAll(async () => {
  for (const store of stores) await store.close();
  await wipeTestDatabase();
  release();
  rmSync(folder, { recursive: true });
});

type Values = Readonly<Record<string, unknown>>;

/** The chosen columns of the rows that both databases give, each row as one line. */
async function ask(name: string, parameters: Values, columns: readonly string[]): Promise<readonly string[]> {
  const query = namedQueries.find((candidate) => candidate.name === name);
  if (query === undefined) throw new Error(`No query ${name}`);
  const [embedded = [], neo4j] = await Promise.all(stores.map((store) => store.answer(query, parameters)));
  expect(JSON.stringify(neo4j)).toBe(JSON.stringify(embedded));
  return (embedded as readonly Values[]).map((row) => columns.map((column) => String(row[column])).join(" | "));
}

const casesSchema = z.array(
  z.object({
    query: z.string(),
    parameters: z.record(z.string(), z.json()).default({}),
    columns: z.array(z.string()),
    rows: z.array(z.string()),
  }),
);
const cases = casesSchema.parse(data);

describe("named queries", () => {
  it.each(cases)(
    "$query $parameters answers the same from both databases",
    async ({ query, parameters, columns, rows }) => {
      expect(await ask(query, parameters, columns)).toEqual(rows);
    },
  );

  /** Those whose answers a cut to the limit must not change: it is made before the rows are looked up. */
  const cutEarly = [
    "met-with",
    "quoted",
    "sanctions",
    "threats",
    "mentions",
    "exclusive-reports",
    "timeline",
    "evidence",
  ];
  const several = cases.filter(({ query, rows }) => cutEarly.includes(query) && rows.length > 1);
  it.each(several)("$query $parameters gives with a limit what it begins with without one", async (asked) => {
    for (let limit = 1; limit < asked.rows.length; limit += 1) {
      const rows = await ask(asked.query, { ...asked.parameters, limit }, asked.columns);
      expect(rows).toEqual(asked.rows.slice(0, limit));
    }
  });

  it("give the same rows of everybody, of every two, and of every medium", async () => {
    const chained = corpusNames.flatMap((first) => corpusNames.map((second) => ({ first, second })));
    for (const parameters of chained) await ask("chains", parameters, []);
    for (const parameters of chained) {
      await ask("evidence", { ...parameters, limit: 2 }, []);
      await ask("timeline", { ...parameters, limit: 2 }, []);
    }
    for (const name of corpusNames) await ask("unsure-names", { name }, []);
    for (const medium of ["", "Abendpost", "Küstenblatt"]) {
      for (const author of ["", "Brink", "Falk", "Niemand"]) {
        for (const limit of [1, 2, 5, 100]) await ask("exclusive-reports", { medium, author, limit }, []);
      }
    }
    expect(chained.length).toBeGreaterThan(100);
  });

  it.each([1, 3])("give the same first rows of everybody, %i of them", async (limit) => {
    for (const name of corpusNames) {
      await ask("quoted", { speaker: name, limit }, []);
      await ask("quoted", { quoter: name, limit }, []);
      await ask("threats", { name, limit }, []);
      await ask("mentions", { name, limit }, []);
      await ask("co-mentions", { name, articles: limit }, []);
    }
    expect(corpusNames.length).toBeGreaterThan(10);
  });

  it.each([1, 2, 100])("give the same edges and denials of everybody, %i of them", async (limit) => {
    for (const name of corpusNames) {
      await ask("neighbourhood", { name, limit }, []);
      await ask("contradictions", { name, limit }, []);
    }
    expect(corpusNames.length).toBeGreaterThan(10);
  });

  it("tell which of some names an entity has", async () => {
    const names = [...corpusNames, "Zyxwvu"];
    for (const store of stores) {
      const known = await store.answer(knownNames, { names });
      expect(new Set(known.map(({ name }) => name))).toEqual(new Set(corpusNames));
    }
  });

  it("all have a case with rows, an example, and words for every parameter", () => {
    const listed: readonly NamedQuery[] = namedQueries.filter((query) => query.listed);
    const covered = new Set(cases.filter(({ rows }) => rows.length > 0).map(({ query }) => query));
    expect(listed.map((query) => query.name).filter((name) => !covered.has(name))).toEqual([]);
    for (const query of listed) {
      expect(query.example).toBeDefined();
      expect(describeQueryParameters(query).filter(([, words]) => words === "")).toEqual([]);
    }
  });
});
