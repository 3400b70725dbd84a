import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { namedQueries } from "../../src/queries/named-queries.ts";
import { type NamedQuery, textOf } from "../../src/queries/named-query.ts";

const folder = new URL("../../cypher/", import.meta.url);
const files = ["maintain", "migrations", "read", "read/steps", "write"].flatMap((part) =>
  readdirSync(new URL(part, folder))
    .filter((file) => file.endsWith(".cypher"))
    .map((file) => `${part}/${file}`),
);

describe("a file of Cypher", () => {
  it.each(files)("%s says what it is for, what it takes and what it returns", (file) => {
    const header = readFileSync(new URL(file, folder), "utf8").split(/\n(?!\/\/)/)[0];
    expect(header).toMatch(/^\/\/ .+\n(\/\/ .*\n)*\/\/ Parameters: .+\n(\/\/ .*\n)*\/\/ Returns: .+/);
  });
});

describe("a named query", () => {
  it.each(namedQueries)("$name uses exactly the parameters that it declares", (query) => {
    const used = new Set([...textOf(query, "neo4j").matchAll(/\$(\w+)/g)].map((match) => match[1]));
    expect([...used].sort()).toEqual(Object.keys(query.parameters.shape).sort());
  });

  const narrowed = namedQueries.flatMap((query: NamedQuery) =>
    (query.narrowed ?? []).map((way) => ({ query, dialect: undefined, ...way })),
  );
  const dialects = ["neo4j", "embedded"] as const;
  it.each(narrowed)(
    "$file takes what $query.name takes, and begins at what is given",
    ({ query, given, dialect: only }) => {
      for (const dialect of only === undefined ? dialects : [only]) {
        const text = textOf(query, dialect, { [given]: "x" });
        const used = new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1]));
        expect([...used].sort()).toEqual(Object.keys(query.parameters.shape).sort());
      }
      const start = new RegExp(`^ *MATCH \\(\\w*:Name \\{id: \\$${given}\\}\\)`, "m");
      expect(textOf(query, "neo4j", { [given]: "x" })).toMatch(start);
    },
  );
});
