import { readdirSync } from "node:fs";
import { expect, it } from "@jest/globals";
import { factRelationships, nodeLabels } from "../../src/graph/graph-model.ts";
import { schemaVersion } from "../../src/stores/graph-identity.ts";
import { migrations, migrationStatements } from "../../src/stores/neo4j/migrate.ts";

const statements = migrations.flatMap((name) => migrationStatements(name)).join("\n");

it("the list of migrations is the folder, in order, and the schema number counts them", () => {
  const files = readdirSync(new URL("../../cypher/migrations/", import.meta.url)).sort();
  expect(files).toEqual(migrations.map((name) => `${name}.cypher`));
  expect(schemaVersion).toBe(migrations.length);
});

it("every label of the graph model has a unique id; a new one needs a new migration", () => {
  const labels = [...statements.matchAll(/FOR \(node:(\w+)\) REQUIRE node\.id IS UNIQUE/g)].map((match) => match[1]);
  expect(labels.sort()).toEqual([...nodeLabels, "Name", "NameKey"].sort());
});

it("every edge between entities has a unique id; a new type needs a new migration", () => {
  const types = [...statements.matchAll(/FOR \(\)-\[edge:(\w+)\]-\(\) REQUIRE edge\.id IS UNIQUE/g)];
  expect(types.map((match) => match[1]).sort()).toEqual([...factRelationships].sort());
});

it("is safe to repeat", () => {
  const all = migrations.flatMap((name) => migrationStatements(name));
  expect(all.filter((statement) => !statement.includes("IF NOT EXISTS"))).toEqual([]);
});
