import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { rowsOf, runNewsgraph, type RunResult } from "./run-newsgraph.ts";

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

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function build(words: readonly string[]): Promise<RunResult> {
  return runNewsgraph(["build", ...words, "--store", store, "--extractor", "tests/pipeline/capital-extractor.js"]);
}

async function people(): Promise<readonly unknown[]> {
  const cypher = "MATCH (x:Entity)-[:MET_WITH]-(:Entity) RETURN x.name AS name ORDER BY name";
  return rowsOf(await runNewsgraph(["query", cypher, "--store", store, "--format", "json"])).map(({ name }) => name);
}

describe("another text under the path of a file", () => {
  const words = (start: string): string => Array.from({ length: 40 }, (_, index) => `${start}${index}`).join(" ");
  const first = `Anna Holm traf Bernd Rau. ${words("eins")}.`;

  it("is refused, with what to do; forced, it replaces what is there", async () => {
    await build([write("1.txt", first)]);
    const path = write("1.txt", `Carla Dorn traf Emil Falk. ${words("zwei")}.`);
    const refused = await build([path]);
    expect(refused.exitCode).toBe(1);
    expect(refused.messages).toContain("error: article 1.txt: the graph has an article of this id");
    expect(refused.messages).toContain("--root");
    expect(await people()).toEqual(["Anna Holm", "Bernd Rau"]);
    expect((await build([path, "--force"])).output).toContain("1 changed");
    expect(await people()).toEqual(["Carla Dorn", "Emil Falk"]);
  });

  it.each([
    ["a revision", "1.txt", `Anna Holm traf Bernd Rau nicht. ${words("eins")}. Nachtrag: ${words("drei")}.`],
    ["a text of a few words", "1.txt", "Carla Dorn traf Emil Falk."],
    ["a text with an id of its own", "1.md", `---\nid: 1.txt\n---\n${words("zwei")}.`],
  ])("is none: %s", async (_, name, text) => {
    await build([write("1.txt", first)]);
    const { exitCode, output } = await build([write(name, text)]);
    expect(exitCode).toBe(0);
    expect(output).toContain("1 changed");
  });
});
