import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { renderConsoleBlocks } from "../../scripts/render-console-blocks.ts";
import { writeBrowserScripts } from "../../scripts/write-browser-scripts.ts";
import { writeQueryGuide } from "../../scripts/write-query-guide.ts";
import { factRelationships } from "../../src/graph/graph-model.ts";
import { entityTypes } from "../../src/ontology/ontology.ts";

jest.setTimeout(300_000);

const root = process.cwd();
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "newsgraph-readme-"));
  cpSync("scripts/examples/articles", join(folder, "scripts/examples/articles"), { recursive: true });
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(root);
  rmSync(folder, { recursive: true });
});

describe("a page with examples shows what the commands print (npm run readme brings it up to date)", () => {
  it("README.md", async () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    expect(await renderConsoleBlocks(readme)).toBe(readme);
  });

  it("cypher/QUERIES.md, and has a chapter for every named query", async () => {
    const guide = readFileSync(join(root, "cypher/QUERIES.md"), "utf8");
    expect(await renderConsoleBlocks(await writeQueryGuide())).toBe(guide);
  });

  it("cypher/browser has every named query, and a style for every type", () => {
    const scripts = writeBrowserScripts();
    const kept = readdirSync(join(root, "cypher/browser")).filter((file) => file.endsWith(".cypher"));
    expect(kept.sort()).toEqual([...scripts.keys()].sort());
    for (const [file, text] of scripts) expect(readFileSync(join(root, "cypher/browser", file), "utf8")).toBe(text);
    const style = readFileSync(join(root, "cypher/browser/newsgraph.grass"), "utf8");
    const styled = [...style.matchAll(/^(?:node|relationship)\.(\w+) \{/gm)].map((match) => match[1]);
    expect(styled).toEqual(expect.arrayContaining([...entityTypes, ...factRelationships]));
  });
});
