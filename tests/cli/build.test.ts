import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { rowsOf, runNewsgraph, type RunOptions, type RunResult } from "./run-newsgraph.ts";

// A machine under load takes its time to open a database.
jest.setTimeout(60_000);

let folder = "";
let store = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "newsgraph-cli-"));
  store = join(folder, "graph.newsgraph");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const extractor = ["--extractor", "tests/pipeline/capital-extractor.js"];

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function build(inputs: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return runNewsgraph(["build", ...inputs, "--store", store, ...extractor], options);
}

async function ask(cypher: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return rowsOf(await runNewsgraph(["query", cypher, "--store", store, "--format", "json"]));
}

const meetings =
  "MATCH (x:Entity)-[r:MET_WITH]->(y:Entity) RETURN x.name AS a, y.name AS b, r.statementCount AS n ORDER BY a, b";

describe("build --import-files", () => {
  it("writes what neo4j-admin takes in, and no graph", async () => {
    write("a.txt", "Anna Holm traf Bernd Rau.");
    const files = join(folder, "import");
    const { exitCode, output } = await runNewsgraph([
      "build",
      join(folder, "a.txt"),
      "--import-files",
      `${files}/`,
      ...extractor,
    ]);
    expect(exitCode).toBe(0);
    expect(output).toContain("articles: 1 new");
    expect(output).toContain(files);
    expect(readFileSync(join(files, "import.sh"), "utf8")).toContain("--nodes=nodes-Article.head,nodes-Article");
    expect(readFileSync(join(files, "relationships-MET_WITH.head"), "utf8")).toMatch(
      /^:START_ID\(Entity\),:END_ID\(Entity\),id:string/,
    );
    expect(existsSync(`${files}.spool`)).toBe(false);
  });

  it.each([
    ["no article", "empty.jsonl", 3, "no article was read"],
    ["no input", "missing.jsonl", 2, "there is no such file"],
  ])("leaves nothing behind where there is %s", async (_, name, exitCode, problem) => {
    write("empty.jsonl", "");
    const files = join(folder, "import");
    const result = await runNewsgraph(["build", join(folder, name), "--import-files", files, ...extractor]);
    expect(result.exitCode).toBe(exitCode);
    expect(result.messages).toContain(problem);
    expect([files, `${files}.spool`].filter((path) => existsSync(path))).toEqual([]);
  });

  it.each([["--neo4j", "bolt://127.0.0.1:1"], ["--dry-run"], ["--store", "other.newsgraph"]])(
    "is no graph, so that %s beside it is refused",
    async (...other) => {
      write("a.txt", "Anna Holm traf Bernd Rau.");
      const result = await runNewsgraph([
        "build",
        join(folder, "a.txt"),
        "--import-files",
        join(folder, "x"),
        ...other,
      ]);
      expect(result.exitCode).toBe(2);
      expect(existsSync(join(folder, "x"))).toBe(false);
    },
  );
});

describe("build", () => {
  it("skips what is in the graph unchanged, and replaces exactly what changed", async () => {
    const first = write("a.txt", "Anna Holm traf Bernd Rau.");
    write("b.txt", "Anna Holm traf Bernd Rau. Carla Voss traf Dora Kern.");
    expect((await build([folder])).output).toContain("articles: 2 new, 0 changed, 0 unchanged");
    const before = await ask(meetings);
    expect(before).toHaveLength(2);

    expect((await build([folder])).output).toContain("articles: 0 new, 0 changed, 2 unchanged");
    expect(await ask(meetings)).toEqual(before);

    writeFileSync(first, "Anna Holm traf Emil Lang.");
    expect((await build([folder])).output).toContain("articles: 0 new, 1 changed, 1 unchanged");
    expect((await ask(meetings)).map(({ a, b, n }) => [[a, b].sort().join(" - "), n])).toEqual(
      expect.arrayContaining([
        ["Anna Holm - Bernd Rau", 1],
        ["Anna Holm - Emil Lang", 1],
        ["Carla Voss - Dora Kern", 1],
      ]),
    );

    writeFileSync(first, "Anna Holm traf Bernd Rau.");
    expect((await build([folder])).output).toContain("articles: 0 new, 1 changed, 1 unchanged");
    expect(await ask(meetings)).toEqual(before);
  });

  it("takes exactly one article back", async () => {
    write("a.txt", "Anna Holm traf Bernd Rau.");
    write("b.txt", "Anna Holm traf Emil Lang.");
    await build([folder]);
    expect((await runNewsgraph(["remove", "b.txt", "--store", store])).output).toBe("removed 1 article\n");
    expect(await ask("MATCH (e:Entity) RETURN e.name AS name ORDER BY name")).toEqual([
      { name: "Anna Holm" },
      { name: "Bernd Rau" },
    ]);
    const again = await runNewsgraph(["remove", "b.txt", "--store", store]);
    expect(again).toMatchObject({ exitCode: 1, output: "removed 0 articles\n" });
    expect(again.messages).toContain("article b.txt is not in the graph");
  });

  it("lists bad articles with place and remedy and builds the others", async () => {
    write("good.txt", "Anna Holm traf Bernd Rau.");
    write("empty.txt", "");
    write("binary.txt", new Uint8Array([0, 1, 2, 3]));
    write("broken.txt", "Anna Holm BREAK.");
    write("lines.jsonl", '{"id":"ok","text":"Carla Voss traf Dora Kern."}\n{"id":"cut","text":"Anna');
    write("date.txt", "date 2025-13-01 Anna Holm.");
    const result = await build([folder]);
    expect(result.exitCode).toBe(1);
    expect(result.output).toContain("articles: 2 new, 0 changed, 0 unchanged, 5 failed");
    for (const place of [
      "empty.txt: there is no text",
      "binary.txt: this is not text",
      "the extractor failed (broken on purpose)",
      "lines.jsonl, line 2, byte 48",
      '"2025-13-01" is not a date',
    ]) {
      expect(result.messages).toContain(place);
    }
    expect(await ask(meetings)).toHaveLength(2);
  });

  it("keeps the last good state of an article whose new revision fails", async () => {
    const file = write("a.txt", "Anna Holm traf Bernd Rau.");
    await build([file]);
    writeFileSync(file, "Anna Holm BREAK.");
    expect((await build([file])).exitCode).toBe(1);
    expect(await ask(meetings)).toHaveLength(1);
  });

  it("writes nothing in a dry run", async () => {
    const file = write("a.txt", "Anna Holm traf Bernd Rau.");
    const dry = await runNewsgraph(["build", file, "--dry-run", "--store", store, ...extractor]);
    expect(dry).toMatchObject({ exitCode: 0 });
    expect(dry.output).toContain("add article a.txt");
    expect(existsSync(store)).toBe(false);
    await build([file]);
    appendFileSync(file, " Carla Voss traf Dora Kern.");
    const second = await runNewsgraph(["build", file, "--dry-run", "--store", store, ...extractor]);
    expect(second.output).toContain("Dora Kern");
    expect(second.output).toContain("articles: 0 new, 1 changed, 0 unchanged");
    expect(await ask(meetings)).toHaveLength(1);
  });

  it("tells every change of a dry run with its reason, as text and as JSON", async () => {
    const file = write("a.txt", "Anna Holm traf Bernd Rau. Anna Holm traf Emil Lang.");
    await build([file]);
    writeFileSync(file, "Anna Holm traf Bernd Rau. Anna Holm traf Carla Voss.");
    write("b.txt", "Bernd Rau traf Anna Holm.");
    const dry = await build([folder, "--dry-run", "--format", "json"]);
    const { dryRun, articles, changes } = JSON.parse(dry.output) as Readonly<Record<string, unknown>>;
    expect({ dryRun, articles }).toMatchObject({ dryRun: true, articles: { created: 1, changed: 1 } });
    const text = (changes as readonly Readonly<Record<string, string>>[])
      .map(({ action, subject, reason }) =>
        `${action} ${subject}: ${reason}`.replace(/^(.* edge ).*( Rau|Holm)(:.*)/, "$1$3"),
      )
      .sort();
    expect(text).toEqual(
      expect.arrayContaining([
        "add article b.txt: not in the graph yet",
        "add entity Carla Voss: Person, named in 1 article",
        "change article a.txt: its text, its data or its extraction changed, or what it is a copy of",
        "change edge : proven by 2 statements in 2 articles",
        "remove entity Emil Lang: no article names it any more",
      ]),
    );
    const lines = (await build([folder, "--dry-run"])).output.split("\n");
    expect(lines).toContain("remove entity Emil Lang: no article names it any more");
    expect(lines.filter((line) => / entity | edge | article [ab]/.test(line))).toHaveLength(text.length);
  });

  it("lets the later of two revisions stay, whichever comes first", async () => {
    const old = '{"id":"1","modified":"2025-07-01T10:00:00Z","text":"Anna Holm traf Bernd Rau."}\n';
    const late = '{"id":"1","modified":"2025-07-02T10:00:00Z","text":"Anna Holm traf Emil Lang."}\n';
    await build(["-"], { input: late + old });
    const result = await build(["-"], { input: old });
    expect(result.output).toContain("1 older than what is there");
    expect(await ask(meetings)).toMatchObject([{ n: 1 }]);
    expect(JSON.stringify(await ask(meetings))).toContain("Emil Lang");
    await runNewsgraph(["build", "-", "--force", "--store", store, ...extractor], { input: old });
    expect(JSON.stringify(await ask(meetings))).toContain("Bernd Rau");
  });

  it("keeps names as they are printed", async () => {
    const names = ["Nils O'Brien", "Zoë Ångström"];
    write(
      "odd.jsonl",
      `${JSON.stringify({ id: '"; DROP `x` <script>alert(1)</script> 😀', title: "`a` {b} $c", text: `${names.join(" traf ")}.` })}\n`,
    );
    await build([join(folder, "odd.jsonl")]);
    expect((await ask("MATCH (e:Entity) RETURN e.name AS name ORDER BY name")).map(({ name }) => name)).toEqual(names);
    expect(await ask("MATCH (a:Article) RETURN a.id AS id, a.title AS title")).toEqual([
      { id: '"; DROP `x` <script>alert(1)</script> 😀', title: "`a` {b} $c" },
    ]);
    expect(await ask(meetings)).toHaveLength(1);
    const removal = await runNewsgraph(["remove", '"; DROP `x` <script>alert(1)</script> 😀', "--store", store]);
    expect(removal.exitCode).toBe(0);
  });
});

describe("stores that cannot be used", () => {
  it("says that a folder has no articles", async () => {
    write("notes.pdf", "none");
    const { exitCode, output } = await build([folder]);
    expect(exitCode).toBe(0);
    expect(output).toContain("articles: 0 new, 0 changed, 0 unchanged\nno articles were found: in folders");
  });

  it("says that a file is no graph", async () => {
    writeFileSync(store, "this is no database".repeat(500));
    const result = await build([write("a.txt", "Anna Holm traf Bernd Rau.")]);
    expect(result.exitCode).toBe(3);
    expect(result.messages).toContain("graph.newsgraph");
  });

  it("says that a folder may not be written", async () => {
    const file = write("a.txt", "Anna Holm traf Bernd Rau.");
    const closed = join(folder, "no-such-folder", "graph.newsgraph");
    const result = await runNewsgraph(["build", file, "--store", closed, ...extractor]);
    expect(result.exitCode).toBe(3);
    expect(result.messages).toMatch(/no-such-folder.*\n {2}\S/);
  });
});
