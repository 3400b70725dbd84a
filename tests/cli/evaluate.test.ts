import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { runNewsgraph } from "./run-newsgraph.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "newsgraph-evaluate-"));
  write("gold.json", {
    id: "a.txt",
    entities: [
      { name: "Anna Holm", type: "Person", surfaces: ["Anna Holm"] },
      { name: "Bernd Rau", type: "Person", surfaces: ["Bernd Rau"] },
    ],
    statements: [
      { type: "met_with", source: "Anna Holm", target: "Bernd Rau", sentences: [1] },
      { type: "criticised", source: "Anna Holm", target: "Bernd Rau", sentences: [2] },
    ],
    quotes: [],
  });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const extractor = ["--extractor", "tests/pipeline/capital-extractor.js"];

describe("newsgraph evaluate", () => {
  it("scores an extractor on the articles that have a gold graph", async () => {
    const article = write("a.txt", "Anna Holm traf Bernd Rau.");
    const other = write("b.txt", "Carla Voss traf Dora Kern.");
    const result = await runNewsgraph(["evaluate", "--gold", folder, article, other, ...extractor, "--details"]);
    expect(result).toMatchObject({ exitCode: 0, messages: "" });
    expect(result.output).toContain("1 documents, 0 without a prediction");
    expect(result.output).toMatch(/^facts {29,} 100\.0 {2}50\.0 {2}66\.7 .* 2 {5}1 {5}1$/m);
    expect(result.output).toContain("missed criticised(Anna Holm, Bernd Rau)");
  });

  it("leaves articles out that lie in the folder of gold graphs", async () => {
    const article = write("a.json", { id: "a.txt", text: "Anna Holm traf Bernd Rau.", language: "de" });
    const result = await runNewsgraph(["evaluate", "--gold", folder, article, ...extractor]);
    expect(result).toMatchObject({ exitCode: 0, messages: "" });
    expect(result.output).toContain("1 documents, 0 without a prediction");
  });

  it("says what changed between two files of extractions", async () => {
    const one = { id: "a.txt", entities: [{ name: "Anna Holm", type: "Person" }], statements: [], quotes: [] };
    const before = write("before.jsonl", one);
    const article = write("a.txt", "Anna Holm traf Bernd Rau.");
    const after = write("after.jsonl", (await runNewsgraph(["extract", article, ...extractor])).output);
    const gold = join(folder, "gold.json");
    const result = await runNewsgraph(["evaluate", "--gold", gold, "--compare", before, after]);
    expect(result.output).toContain("+ found   met_with(Anna Holm, Bernd Rau)");
    expect(result.output).toMatch(/^facts {30,}0\.0 .* 66\.7 {3}\+66\.7$/m);
    const json = await runNewsgraph(["evaluate", "--gold", gold, "--compare", before, after, "--format", "json"]);
    expect(JSON.parse(json.output)).toMatchObject({ changes: [{ id: "a.txt", lost: [] }] });
  });

  it.each([
    [["--gold", "no-such-folder", "package.json"], "no-such-folder: there is no such file or folder"],
    [["--gold", "package.json", "package.json"], "package.json: id"],
    [["--gold", "tests/cli"], "there must be articles, or ready extractions"],
    [["--gold", "tests/cli", "--compare", "package.json"], "two files are compared"],
  ])("%j is refused with place and remedy", async (args, problem) => {
    const result = await runNewsgraph(["evaluate", ...args]);
    expect(result).toMatchObject({ exitCode: 2, output: "" });
    expect(result.messages).toContain(problem);
  });
});
