/**
 * The guard of the embedded database against the database itself: clauses that read files or write are pushed into
 * every gap of harmless queries. Whatever gets through must neither show the file nor change the graph.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { NewsgraphError } from "../../src/foundation/errors.ts";
import { cypherTokens } from "../../src/stores/cypher-tokens.ts";
import { openEmbeddedStore } from "../../src/stores/embedded/open-embedded-store.ts";
import type { GraphStore } from "../../src/stores/graph-store.ts";
import { allowedCypher } from "../contracts/guarded-cypher.ts";
import { rowsOf } from "../contracts/graph-store-contract.ts";
import { wholeModel } from "../contracts/sample-patch.ts";

jest.setTimeout(600_000);
const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
const secret = join(folder, "secret.csv");
const copied = join(folder, "copied.csv");
let store: GraphStore;

beforeAll(async () => {
  writeFileSync(secret, "marker-7f3a,2\n");
  store = await openEmbeddedStore({ path: join(folder, "guard.newsgraph") });
  await store.prepare();
  await store.apply(wholeModel);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const fragments = [
  `LOAD FROM '${secret}' RETURN *`,
  `LOAD FROM '${secret}' (header=false)`,
  `; LOAD FROM '${secret}' RETURN *`,
  `UNION ALL LOAD FROM '${secret}' RETURN *`,
  `COPY (MATCH (n:Entity) RETURN n.id) TO '${copied}'`,
  "CREATE (:Entity {id: 'intruder'})",
  "SET n.name = 'intruder'",
  "DETACH DELETE n",
  "CALL show_attached_databases() RETURN *",
  "/*",
  "*/",
  "'",
  '"',
  "`",
  "\\",
  "//",
];

function gaps(query: string): readonly number[] {
  return [0, ...cypherTokens(query).map((token) => token.end)];
}

const cases = fragments.map((fragment): [string, readonly string[]] => [
  fragment.replace(folder, ""),
  allowedCypher.flatMap((query) => gaps(query).map((gap) => `${query.slice(0, gap)} ${fragment} ${query.slice(gap)}`)),
]);

async function outcome(query: string): Promise<string> {
  try {
    return JSON.stringify(await rowsOf(store.run(query, { milliseconds: 5000, rows: 100 })));
  } catch (error) {
    return NewsgraphError.isInstance(error) ? error.code : `unknown error ${String(error)}`;
  }
}

it.each(cases)("%s gets nowhere", async (_, queries) => {
  const outcomes = new Set<string>();
  for (const query of queries) outcomes.add(await outcome(query));
  const entities = await outcome("MATCH (n:Entity) RETURN n.id AS id, n.name AS name ORDER BY id");
  expect([...outcomes].filter((text) => text.includes("marker-7f3a") || text.startsWith("unknown"))).toEqual([]);
  expect(entities).not.toContain("intruder");
  expect(JSON.parse(entities)).toHaveLength(4);
  expect(existsSync(copied)).toBe(false);
});
