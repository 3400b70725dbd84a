import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Change } from "../../src/graph/planning/change.ts";
import { GraphWriter } from "../../src/pipeline/graph-writer.ts";
import { openEmbeddedStore } from "../../src/stores/embedded/open-embedded-store.ts";
import { putArticle, type SyntheticArticle } from "../graph/synthetic-article.ts";
import { rowsOf, runNewsgraph, type RunResult } from "./run-newsgraph.ts";

jest.setTimeout(120_000);

let folder = "";
let path = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "newsgraph-merges-"));
  path = join(folder, "graph.newsgraph");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Who is in each article; the first two met. */
async function build(articles: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const changes = Object.entries(articles).map(([id, people]): Change => {
    const entities: SyntheticArticle["entities"] = people.map((name) => ["Person", name]);
    const statements = people.length < 2 ? [] : [{ type: "met_with", source: 0, target: 1 }];
    return putArticle({ id, entities, statements });
  });
  const store = await openEmbeddedStore({ path, memory: 2 ** 28 });
  try {
    await store.prepare({ language: "de" });
    await new GraphWriter(store).write(changes);
  } finally {
    await store.close();
  }
}

function run(...args: readonly string[]): Promise<RunResult> {
  return runNewsgraph([...args, "--store", path], { environment: { USER: "greta" } });
}

function merges(...args: readonly string[]): Promise<RunResult> {
  return run("merges", ...args);
}

async function list(): Promise<ReturnType<typeof rowsOf>> {
  const result = await merges("list", "--format", "json");
  expect(result).toMatchObject({ exitCode: 0, messages: "" });
  return rowsOf(result);
}

async function people(): Promise<readonly unknown[]> {
  const cypher = "MATCH (e:Entity) RETURN e.name AS name ORDER BY name";
  return rowsOf(await run("query", cypher, "--format", "json")).map(({ name }) => name);
}

async function exported(): Promise<string> {
  return (await run("export")).output;
}

const withoutJudgements = (text: string): string =>
  text
    .split("\n")
    .filter((line) => !line.includes('"Judgement"'))
    .join("\n");

const twoNames = {
  "a.txt": ["Karl Brandner", "Anna Holm"],
  "b.txt": ["Heinz Brandner", "Anna Holm"],
  "c.txt": ["Emil Lang", "Karl Brandner"],
};

describe("newsgraph merges same", () => {
  it("makes two entities one, and undo gives the same bytes as before", async () => {
    await build(twoNames);
    const before = await exported();
    expect(await people()).toEqual(["Anna Holm", "Emil Lang", "Heinz Brandner", "Karl Brandner"]);

    const said = await merges("same", "Karl Brandner", "Heinz Brandner", "--reason", "der Bürgermeister");
    expect(said).toMatchObject({ exitCode: 0, messages: "" });
    expect(said.output).toContain("merge entity");
    expect(await people()).toHaveLength(3);
    const [judgement] = await list();
    expect(judgement).toMatchObject({
      kind: "same",
      first: "Karl Brandner",
      firstArticle: "a.txt",
      second: "Heinz Brandner",
      secondArticle: "b.txt",
      reason: "der Bürgermeister",
      author: "greta",
      state: "in force",
    });
    expect(judgement?.["at"]).toMatch(/^\d{4}-\d\d-\d\dT/);

    expect((await merges("undo", String(judgement?.["id"]).slice(0, 12))).exitCode).toBe(0);
    expect(await exported()).toBe(before);
  });

  it("gives the graph that it would have been, had the judgement come first", async () => {
    const said = ["same", "a.txt#Karl Brandner", "b.txt#Heinz Brandner", "--at", "2025-07-21T10:00:00Z"] as const;
    await build({ "a.txt": twoNames["a.txt"], "b.txt": twoNames["b.txt"] });
    await merges(...said);
    await build({ "c.txt": twoNames["c.txt"] });
    const early = await exported();
    rmSync(folder, { recursive: true });
    folder = mkdtempSync(join(tmpdir(), "newsgraph-merges-"));
    path = join(folder, "graph.newsgraph");
    await build(twoNames);
    await merges(...said);
    expect(await exported()).toBe(early);
  });

  it("sleeps while an article is out and wakes when it is back", async () => {
    await build(twoNames);
    await merges("same", "a.txt#Karl Brandner", "b.txt#Heinz Brandner");
    const joined = await exported();
    await run("remove", "a.txt");
    expect((await list())[0]?.["state"]).toBe("asleep: a.txt with this name is not in the graph");
    expect(await people()).toEqual(["Anna Holm", "Emil Lang", "Heinz Brandner", "Karl Brandner"]);
    await build({ "a.txt": twoNames["a.txt"] });
    expect(await exported()).toBe(joined);
  });

  it("shows what would change in a dry run and writes nothing", async () => {
    await build(twoNames);
    const before = await exported();
    const said = await merges("same", "Karl Brandner", "Heinz Brandner", "--dry-run");
    expect(said.output).toMatch(/merge entity .*\n[^]*would write: judgement [0-9a-f]+ \(same\)\n$/);
    expect(await exported()).toBe(before);
  });
});

describe("newsgraph merges different", () => {
  it("parts two of one name, and wins over an earlier and a later same", async () => {
    await build({ "a.txt": ["Karl Brandner", "Anna Holm"], "b.txt": ["Karl Brandner", "Emil Lang"] });
    const apart = ["a.txt#Karl Brandner", "b.txt#Karl Brandner"];
    const said = await merges("different", ...apart, "--reason", "Vater und Sohn");
    expect(said.output).toContain("split entity");
    expect(await people()).toEqual(["Anna Holm", "Emil Lang", "Karl Brandner", "Karl Brandner"]);
    const parted = withoutJudgements(await exported());

    await merges("same", "a.txt#Karl Brandner", "a.txt#Anna Holm");
    await merges("same", "b.txt#Karl Brandner", "a.txt#Anna Holm");
    const overruled = (await list()).filter(({ state }) => String(state).startsWith("conflict"));
    expect(overruled).toMatchObject([{ kind: "same", firstArticle: "b.txt" }]);

    for (const { id } of (await list()).filter(({ kind }) => kind === "same")) await merges("undo", String(id));
    expect(withoutJudgements(await exported())).toBe(parted);
  });

  it("is replaced by a later judgement of the same pair", async () => {
    await build(twoNames);
    const pair = ["a.txt#Karl Brandner", "b.txt#Heinz Brandner"];
    await merges("different", ...pair, "--at", "2025-07-21T10:00:00Z");
    await merges("same", ...pair, "--at", "2025-07-22T10:00:00Z");
    expect((await list()).map(({ kind, state }) => [kind, state])).toEqual([
      ["different", "replaced by a later one of the same pair"],
      ["same", "in force"],
    ]);
    expect(await people()).toHaveLength(3);
  });
});

describe("newsgraph merges list", () => {
  it("shows a surname alone beside each full name that it may stand for, with a sentence of each", async () => {
    await build({ "a.txt": ["Jan Müller"], "b.txt": ["Eva Müller"], "c.txt": ["Müller"] });
    const unsure = await list();
    expect(unsure.map(({ kind, firstArticle, secondArticle }) => [kind, firstArticle, secondArticle]).sort()).toEqual([
      ["unsure", "c.txt", "a.txt"],
      ["unsure", "c.txt", "b.txt"],
    ]);
    expect(unsure.map(({ secondSentence }) => secondSentence).sort()).toEqual(["Eva Müller.", "Jan Müller."]);

    await merges("different", "c.txt#Müller", "a.txt#Jan Müller");
    expect((await list()).map(({ kind, secondArticle }) => [kind, secondArticle])).toContainEqual(["unsure", "b.txt"]);
    await merges("same", "c.txt#Müller", "b.txt#Eva Müller");
    expect((await list()).map(({ kind }) => kind).sort()).toEqual(["different", "same"]);

    const table = await merges("list");
    expect(table.messages).toBe("0 unsure pairs\n2 judgements\n");
    expect(table.output).toContain("Eva Müller");
  });
});

describe("newsgraph merges why", () => {
  it("says by which rule each name came to the entity", async () => {
    await build({ "a.txt": ["Karl Brandner", "Brandner"], "b.txt": ["Karl M. Brandner"], "c.txt": ["Carl Brandner"] });
    await merges("same", "b.txt#Karl M. Brandner", "Carl Brandner", "--reason", "Schreibung");
    const rows = rowsOf(await merges("why", "Karl M. Brandner", "--format", "json"));
    const because = new Map(rows.map(({ names, because: reasons }) => [String(names), String(reasons)]));
    expect(because.get("Brandner")).toBe("the one fitting person of the article: Karl Brandner");
    expect(because.get("Karl Brandner")).toContain("fuller form of the same name");
    expect(because.get("Carl Brandner")).toMatch(/judgement [0-9a-f]{32} \(greta, .*, Schreibung\)/);
  });
});

describe("a name that does not say who is meant", () => {
  it.each([
    ["Nobody Known", "the graph has no entity of this name"],
    ["Müller", "several entities have this name"],
    ["a.txt#Eva Müller", "the article names nobody so"],
    ["a.txt#Jan Müller", "stand for one appearance"],
  ])("%s is refused", async (name, problem) => {
    await build({ "a.txt": ["Jan Müller"], "b.txt": ["Müller"], "c.txt": ["Müller"], "d.txt": ["Eva Müller"] });
    const result = await merges("same", "Jan Müller", name);
    expect(result).toMatchObject({ exitCode: 2, output: "" });
    expect(result.messages).toContain(problem);
  });

  it.each([
    ["undo", "ffff"],
    ["undo", ""],
    ["same", "Jan Müller", "Eva Müller", "--at", "gestern"],
  ])("%s %s", async (...args) => {
    await build({ "a.txt": ["Jan Müller"], "b.txt": ["Eva Müller"] });
    expect((await merges(...args)).exitCode).toBe(2);
  });
});
