import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readAll } from "./article-folder.ts";

let folder: string;

const files = ["2024/1.txt", "2024/only.txt", "2025/1.txt", "2025/deep/1.txt", "2026/2025/1.txt", "x/2025/1.txt"];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "newsgraph-names-"));
  for (const file of files) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), `Das ist der Artikel ${file}.`);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function idsOf(inputs: readonly string[], root?: string): Promise<readonly string[]> {
  const options = root === undefined ? {} : { root: join(folder, root) };
  const { articles } = await readAll(
    inputs.map((input) => join(folder, input)),
    options,
  );
  return articles.map(({ id }) => id);
}

describe("files of one name in several inputs", () => {
  it.each([
    ["one folder", ["2024"], ["1.txt", "only.txt"]],
    ["two folders", ["2024", "2025"], ["2024/1.txt", "only.txt", "2025/1.txt", "deep/1.txt"]],
    ["files", ["2024/1.txt", "2025/1.txt"], ["2024/1.txt", "2025/1.txt"]],
    ["a folder and one in it", ["2025", "2025/deep"], ["1.txt", "deep/1.txt"]],
    [
      "a longer path that another file has",
      ["2024", "2025", "x"],
      ["2024/1.txt", "only.txt", "2025/1.txt", "deep/1.txt", "x/2025/1.txt"],
    ],
  ])("are articles of their own: %s", async (_, inputs, ids) => {
    expect(await idsOf(inputs)).toEqual(ids);
  });

  it("have the ids that they have where the folder above is the input", async () => {
    const [first, , second] = await idsOf(["2024", "2025"]);
    expect(await idsOf(["."])).toEqual(expect.arrayContaining([first, second]));
  });

  it("are counted from the root that is given", async () => {
    expect(await idsOf(["2024", "2025"], ".")).toEqual([
      "2024/1.txt",
      "2024/only.txt",
      "2025/1.txt",
      "2025/deep/1.txt",
    ]);
  });
});
