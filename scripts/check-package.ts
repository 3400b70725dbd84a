/**
 * Checking the package
 * ====================
 *
 * `npx tsx scripts/check-package.ts`: packs the program as npm would publish it, installs that into an empty folder, and does
 * there what a user does first: help, a graph of the example articles, a question, the library, the page. The packages
 * that it depends on come from npm's cache or registry.
 */
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "newsgraph-package-"));

const run = (program: string, ...words: readonly string[]): string =>
  execFileSync(program, words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

function expectText(what: string, text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`${what}: no "${part}" in\n${text.slice(0, 2000)}`);
  console.log(`${what}: as it should be`);
}

function install(): void {
  execFileSync("npm", ["pack", "--pack-destination", folder], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  const packed = readdirSync(folder).find((file) => file.endsWith(".tgz")) ?? "";
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
  run("npm", "install", "--no-audit", "--no-fund", "--prefer-offline", join(folder, packed));
  cpSync(join(root, "scripts/examples/articles"), join(folder, "articles"), { recursive: true });
}

/** The page as `newsgraph explore` serves it. */
async function readPage(): Promise<string> {
  const explorer = spawn("npx", ["newsgraph", "explore", "--store", "news.newsgraph", "--read-only", "--port", "0"], {
    cwd: folder,
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      explorer.once("exit", () => {
        reject(new Error("explore ended before it named its address"));
      });
      explorer.stdout.once("data", (data: Buffer) => {
        resolve(data.toString().trim());
      });
    });
    return await (await fetch(address)).text();
  } finally {
    if (explorer.pid !== undefined) process.kill(-explorer.pid, "SIGINT");
  }
}

try {
  install();
  expectText("help", run("npx", "newsgraph", "--help"), "Usage: newsgraph");
  expectText("build", run("npx", "newsgraph", "build", "articles", "--store", "news.newsgraph"), "articles: 15 new");
  const asked = run("npx", "newsgraph", "query", "sanctions", "--store", "news.newsgraph", "--format", "csv");
  expectText("query", asked, "imposed_sanctions");
  const library = 'import { namedQueries } from "newsgraph"; console.log(namedQueries.map(({ name }) => name).join());';
  expectText("library", run("node", "--input-type=module", "-e", library), "met-with");
  expectText("page", await readPage(), "<script");
} finally {
  rmSync(folder, { recursive: true });
}
