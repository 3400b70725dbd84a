import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { rowsOf, runNewsgraph } from "../cli/run-newsgraph.ts";

jest.setTimeout(300_000);

const articles = "scripts/examples/articles";
let folder = "";
let store = "";

async function build(inputs: readonly string[], into: string): Promise<string> {
  const result = await runNewsgraph(["build", ...inputs, "--store", into]);
  expect(result.exitCode).toBe(0);
  // A slow machine says how far it is, and nothing else.
  expect(result.messages.replace(/^\d+ of \d+ articles, .*\n/gm, "")).toBe("");
  return result.output;
}

async function exported(from: string): Promise<string> {
  return (await runNewsgraph(["export", "--store", from])).output;
}

async function ask(...query: readonly string[]): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return rowsOf(await runNewsgraph(["query", ...query, "--store", store, "--format", "json"]));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "newsgraph-examples-"));
  store = join(folder, "example.newsgraph");
  await build([articles], store);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("the graph of the example articles", () => {
  it("knows who met whom, each with its sentence", async () => {
    const rows = await ask("met-with", "--name", "Henrik Aasen");
    expect([...new Set(rows.map(({ second }) => second))]).toEqual(["Pawel Dmitrijew"]);
    expect(rows.find(({ articleId }) => articleId === "genf-treffen.txt")).toMatchObject({
      place: "Genf",
      sentence: expect.stringContaining("getroffen"),
    });
  });

  it("keeps denied, planned and possible meetings apart from those that happened", async () => {
    const cypher =
      "MATCH (x:Entity)-[r:NON_FACTUAL]->(y:Entity) RETURN x.name AS x, y.name AS y, r.type AS type, r.polarity AS polarity, r.modality AS modality";
    const rows = await ask(cypher);
    const pairs = rows.map(({ x, y, type, polarity, modality }) =>
      [...[x, y].map(String).sort(), type, polarity, modality].join(" / "),
    );
    expect(pairs).toEqual(
      expect.arrayContaining([
        "Henrik Aasen / Oleg Wetrow / met_with / negated / asserted",
        "Henrik Aasen / Katri Lehtola / met_with / affirmed / planned",
        "Henrik Aasen / Thomas Leclair / spoke_with / affirmed / possible",
      ]),
    );
  });

  it("knows who threatened whom with sanctions", async () => {
    const rows = await ask("sanctions", "--name", "Thomas Leclair");
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: "threatened_sanctions", source: "Thomas Leclair", target: "Russland" }),
      ]),
    );
  });

  it("keeps two people of one surname apart, and the surname alone undecided", async () => {
    const rows = await ask("MATCH (e:Entity) WHERE e.name CONTAINS 'Brandner' RETURN e.name AS name ORDER BY name");
    expect(rows).toEqual([{ name: "Brandner" }, { name: "Clara Brandner" }, { name: "Jonas Brandner" }]);
  });

  it("holds two spellings of one name for one person", async () => {
    const rows = await ask(
      "MATCH (e:Entity) WHERE e.name CONTAINS 'Dmitri' RETURN e.name AS name, e.aliases AS aliases",
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.["aliases"]).toEqual(expect.arrayContaining(["Pavel Dmitriev"]));
  });

  it("quotes a speaker through an agency, and by the publisher where none is named", async () => {
    const rows = await ask("quoted", "--speaker", "Ingrid Solvang");
    expect(rows).toEqual(
      expect.arrayContaining([expect.objectContaining({ quoter: "Hauptstadtbote", kind: "indirect" })]),
    );
  });
});

describe("the graph is a function of the set of articles", () => {
  it("is the same bytes in any order and any batching", async () => {
    const other = join(folder, "other.newsgraph");
    const files = readdirSync(articles).sort().reverse();
    for (const file of files) await build([join(articles, file)], other);
    expect(await exported(other)).toBe(await exported(store));
  });

  it("is the same bytes after an article came, changed, and went", async () => {
    const copy = join(folder, "articles");
    cpSync(articles, copy, { recursive: true });
    const extra = join(copy, "extra.txt");
    const third = join(folder, "third.newsgraph");
    writeFileSync(extra, "date 2025-08-01 Henrik Aasen hat Oleg Wetrow in Oslo getroffen.");
    await build([copy], third);
    expect(await exported(third)).not.toBe(await exported(store));
    writeFileSync(extra, "date 2025-08-02 Katri Lehtola hat Thomas Leclair in Helsinki empfangen.");
    expect(await build([copy], third)).toContain("articles: 0 new, 1 changed, 15 unchanged");
    await runNewsgraph(["remove", "extra.txt", "--store", third]);
    expect(await exported(third)).toBe(await exported(store));
    expect(await build([articles], third)).toContain("articles: 0 new, 0 changed, 15 unchanged");
  });
});

describe("export", () => {
  it.each([
    ["graphml", "<graphml"],
    ["gexf", "<gexf"],
    ["json", '{"node":"Article"'],
  ])("writes %s to a file that appears when it is whole", async (format, beginning) => {
    const file = join(folder, `graph.${format}`);
    const result = await runNewsgraph(["export", "--store", store, "--format", format, "--output", file]);
    expect(result).toMatchObject({ exitCode: 0, output: "" });
    expect(readFileSync(file, "utf8")).toContain(beginning);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it.each(["csv", "neo4j-admin"])("writes %s to a folder, and not to standard output", async (format) => {
    const target = join(folder, format);
    expect((await runNewsgraph(["export", "--store", store, "--format", format, "--output", target])).exitCode).toBe(0);
    expect(readdirSync(target)).toEqual(expect.arrayContaining(["nodes-Article.csv"]));
    expect((await runNewsgraph(["export", "--store", store, "--format", format])).exitCode).toBe(2);
  });

  it("says that a place cannot be written", async () => {
    const result = await runNewsgraph(["export", "--store", store, "--output", join(store, "x.json")]);
    expect(result.exitCode).toBe(2);
    expect(result.messages).toContain("it cannot be written");
  });
});
