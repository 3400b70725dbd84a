import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { renderConsoleBlocks } from "../../scripts/render-console-blocks.ts";

jest.setTimeout(300_000);

const root = process.cwd();
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "newsgraph-readme-"));
  cpSync("scripts/examples/articles", join(folder, "scripts/examples/articles"), { recursive: true });
  process.chdir(folder);
});

afterAll(() => {
  process.chdir(root);
  rmSync(folder, { recursive: true });
});

describe("README", () => {
  it("shows what the commands print (npm run readme brings it up to date)", async () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    expect(await renderConsoleBlocks(readme)).toBe(readme);
  });
});
