/**
 * Updating the README
 * ===================
 *
 * Runs the commands of README.md's console blocks in order, in an empty folder with the example articles, and writes what
 * they print below them. A test holds the README to it; `--check` is that test from the command line.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { renderConsoleBlocks } from "./render-console-blocks.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = join(root, "README.md");
const before = readFileSync(readme, "utf8");
const folder = mkdtempSync(join(tmpdir(), "newsgraph-readme-"));
cpSync(join(root, "scripts/examples/articles"), join(folder, "scripts/examples/articles"), { recursive: true });
process.chdir(folder);
const after = await renderConsoleBlocks(before);
process.chdir(root);
rmSync(folder, { recursive: true });
if (process.argv.includes("--check")) process.exitCode = before === after ? 0 : 1;
else writeFileSync(readme, after);
