/**
 * Updating the README
 * ===================
 *
 * Runs the commands of the console blocks of README.md and of the query guide in order, each page in an empty folder with
 * the example articles, and writes what they print below them; writes the scripts for Neo4j Browser. A test holds all to it; `--check` is that test from the
 * command line.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { renderConsoleBlocks } from "./render-console-blocks.ts";
import { writeBrowserScripts } from "./write-browser-scripts.ts";
import { writeQueryGuide } from "./write-query-guide.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

async function renderInFolder(text: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-readme-"));
  cpSync(join(root, "scripts/examples/articles"), join(folder, "scripts/examples/articles"), { recursive: true });
  process.chdir(folder);
  const rendered = await renderConsoleBlocks(text);
  process.chdir(root);
  rmSync(folder, { recursive: true });
  return rendered;
}

async function update(page: string, text: string): Promise<void> {
  const rendered = page.endsWith(".md") ? await renderInFolder(text) : text;
  if (!process.argv.includes("--check")) writeFileSync(page, rendered);
  else if (!existsSync(page) || rendered !== readFileSync(page, "utf8")) process.exitCode = 1;
}

const readme = join(root, "README.md");
await update(readme, readFileSync(readme, "utf8"));
await update(join(root, "cypher/QUERIES.md"), await writeQueryGuide());
for (const [file, text] of writeBrowserScripts()) await update(join(root, "cypher/browser", file), text);
