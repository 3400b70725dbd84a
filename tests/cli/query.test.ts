import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openEmbeddedStore } from "../../src/stores/embedded/open-embedded-store.ts";
import { fillWithCorpus } from "../queries/fill-with-corpus.ts";
import { runNewsgraph, type RunOptions, type RunResult } from "./run-newsgraph.ts";

let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "newsgraph-query-"));
  const store = await openEmbeddedStore({ path: join(folder, "pack.newsgraph") });
  await fillWithCorpus(store);
  await store.close();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function query(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return runNewsgraph(["query", ...args, "--store", join(folder, "pack.newsgraph")], options);
}

describe("newsgraph query", () => {
  it("says that there are more rows than it may print", async () => {
    const cypher = "UNWIND [1, 2, 3] AS n RETURN n";
    expect((await query([cypher, "--rows", "2"])).messages).toBe("there are more than 2 rows; --rows allows more\n");
    expect((await query([cypher, "--rows", "3"])).messages).toBe("");
    expect((await query([`${cypher} LIMIT 3`, "--rows", "2"])).messages).toContain("more than 2 rows");
  });

  it("prints every column's name and value on lines of their own where the screen is too narrow for a table", async () => {
    const { output } = await query(["met-with"], { columns: 60 });
    expect(output.split("\n").slice(0, 3)).toEqual(["row 1", "first         Arne Holst", "second        Mara Quist"]);
    expect(Math.max(...output.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
    expect((await query(["met-with", "--columns", "first,second"], { columns: 60 })).output).toContain(
      "first       second",
    );
  });

  it.each([
    [
      "met-with",
      ["--name <text>", "2025-07-14", "(default: 100)", "attributedTo", 'newsgraph query met-with --name "'],
    ],
    ["chains", ["--first <text>", "(needed)", "chains.neo4j.cypher and chains.embedded.cypher"]],
    ["threats", ["--outcome <done|open>"]],
    ["edge-counts", ["Parameters:\n  none"]],
  ])("%s --help has parameters, columns, an example", async (name, parts) => {
    const { output } = await query([name, "--help"]);
    for (const part of parts) expect(output).toContain(part);
  });

  it("tells which names the graph does not have, and what comes near, where there is no answer", async () => {
    const { exitCode, output, messages } = await query(["met-with", "--name", "Holst"]);
    expect({ exitCode, output }).toEqual({ exitCode: 0, output: "" });
    expect(messages).toMatch(/^no rows\nthe graph has no entity of the name Holst; near it: .*Arne Holst/u);
    expect((await query(["evidence", "--first", "Zyxwvu", "--second", "Arne Holst"])).messages).toBe(
      "no rows\nthe graph has no entity of the name Zyxwvu\n",
    );
    expect((await query(["met-with", "--name", "Holst", "--format", "json"])).output).toBe("[]\n");
    expect((await query(["met-with", "--name", "Arne Holst", "--from", "2099"])).messages).toBe("no rows\n");
  });

  it("refuses a value that is none of the choices", async () => {
    const result = await query(["threats", "--outcome", "perhaps"]);
    expect(result).toMatchObject({ exitCode: 2, output: "" });
    expect(result.messages).toContain("neither done nor open");
  });
});
