/** Statements that Neo4j plans once find all by ids, whatever the graph is like when the plan is made. */
import { beforeAll, describe, expect, it, jest } from "@jest/globals";
import neo4j, { type Plan } from "neo4j-driver";
import { cypherText } from "../../src/queries/cypher-text.ts";
import { graphState } from "../../src/queries/graph-state.ts";
import { textOf, type NamedQuery } from "../../src/queries/named-query.ts";
import { plannedTexts } from "../../src/queries/planned-copies.ts";
import { articlesForFacts, supportsOfFacts } from "../../src/queries/planned-identities.ts";
import { nodesById, relationshipsFrom, relationshipsTo } from "../../src/queries/planned-rows.ts";
import { GraphWriter } from "../../src/pipeline/graph-writer.ts";
import { openNeo4jStore } from "../../src/stores/neo4j/open-neo4j-store.ts";
import { neo4jDialect } from "../../src/stores/neo4j/neo4j-statements.ts";
import { plannedOnce } from "../../src/stores/neo4j/planned-once.ts";
import { writeStatement } from "../../src/stores/write-statement.ts";
import { putArticle } from "../graph/synthetic-article.ts";
import { holdTestDatabase } from "../neo4j/hold-test-database.ts";
import { testServer, wipeTestDatabase } from "../neo4j/test-database.ts";

jest.setTimeout(600_000);
holdTestDatabase();
beforeAll(wipeTestDatabase);

const names = ["create-names", "give-names", "read-names", "remove-names", "remove-unused-names"];
const keys = ["create-name-keys", "give-name-keys", "read-name-keys", "find-name-keys", "find-appearing"];
const removedKeys = ["remove-name-keys", "remove-unused-name-keys"];
const turns = ["take-lease", "release-lease", "open-patch", "keep-last-patch", "read-load"];
const queries: readonly NamedQuery[] = [
  graphState,
  plannedTexts,
  articlesForFacts,
  supportsOfFacts,
  ...(["Article", "Fact", "Entity"] as const).map((label) => nodesById(label)),
  ...["HAS_SENTENCE", "OF", "PROVES"].flatMap((type) => [relationshipsFrom(type), relationshipsTo(type)]),
];
const changed = (["change-nodes", "remove-nodes"] as const).map((operation) => {
  return writeStatement({ operation, name: "Entity", rows: [] }, neo4jDialect).text;
});
const texts = [
  ...[...names, ...keys, ...removedKeys, ...turns].map((name) => cypherText(`write/${name}`, "neo4j")),
  ...queries.map((query) => textOf(query, "neo4j")),
  ...changed,
];

const given = { ids: ["a"], rows: [{ id: "a" }], names: ["a"], keys: ["a"], patch: "", holder: "", milliseconds: 1 };

function operatorsOf({ operatorType, children }: Plan): readonly string[] {
  return [operatorType.replace(/@.*$/, ""), ...children.flatMap(operatorsOf)];
}

async function scansOf(asked: readonly string[]): Promise<readonly string[]> {
  const { url, user, password } = testServer();
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  const session = driver.session();
  const found: string[] = [];
  for (const text of asked) {
    const [once, parameters] = plannedOnce(text, given);
    const { summary } = await session.run(`EXPLAIN ${once.replace("replan=skip", "replan=force")}`, parameters);
    const operators = summary.plan === false ? ["no plan"] : operatorsOf(summary.plan);
    for (const operator of operators) if (/Scan|no plan/.test(operator)) found.push(`${operator}: ${text}`);
  }
  await session.close();
  await driver.close();
  return found;
}

function articles(count: number) {
  return Array.from({ length: count }, (_, index) =>
    putArticle({
      id: `${count} ${index}`,
      entities: [
        ["Person", "Anna Berg"],
        ["Person", `Otto Nummer${index}`],
      ],
      statements: [{ type: "met_with", source: 0, target: 1 }],
    }),
  );
}

describe("a plan that is made once", () => {
  it("reads no whole table, be the graph empty, tiny or small when it is made", async () => {
    const store = await openNeo4jStore(testServer());
    await store.prepare({ language: "de" });
    const writer = new GraphWriter(store);
    const found = [...(await scansOf(texts))];
    for (const count of [2, 40]) {
      await writer.write(articles(count));
      found.push(...(await scansOf(texts)));
    }
    await store.close();
    expect(found).toEqual([]);
  });

  it("has all parameters in one, so that their sizes make no plan of their own", () => {
    expect(plannedOnce("UNWIND $ids AS id\nMATCH (node:Entity {id: id})\nRETURN node", { ids: ["a"] })).toEqual([
      "CYPHER replan=skip\nUNWIND $given.ids AS id\nMATCH (node:Entity {id: id}) USING INDEX SEEK node:Entity(id)\nRETURN node",
      { given: { ids: ["a"] } },
    ]);
  });
});
