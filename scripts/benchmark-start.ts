/**
 * How long a start takes: `npm run build`, then `npx tsx scripts/benchmark-start.ts [--runs=N]`.
 *
 * From the start of a process until it has analysed its first sentence: the program, and the library as others import it.
 * Then what a worker thread of the pipeline takes until it has extracted its first sentence. Medians, and the least of all
 * runs, which other work on the machine disturbs least.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Piscina } from "piscina";
import { makeArticle } from "../src/articles/make-article.ts";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const flag = process.argv.find((argument) => argument.startsWith("--runs="));
const runs = Number(flag?.slice("--runs=".length) ?? 9);
if (!existsSync(`${dist}/cli/main.js`)) throw new Error("There is no dist: run npm run build first.");

const sentences = {
  de: "Der Außenminister Karl Brand traf am Montag in Genf seine Amtskollegin Anna Keller und sprach mit ihr über das Abkommen.",
  en: "The foreign minister Karl Brand met his counterpart Anna Keller in Geneva on Monday and talked to her about the agreement.",
};

async function measure(what: string, work: () => unknown, tidy: () => unknown = () => undefined): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
    await tidy();
  }
  times.sort((a, b) => a - b);
  const [median = 0, least = 0] = [times[Math.floor(runs / 2)], times[0]];
  console.log(
    `${what.padEnd(40)} median ${median.toFixed(0).padStart(4)} ms, least ${least.toFixed(0).padStart(4)} ms`,
  );
}

function runNode(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

const folder = mkdtempSync(join(tmpdir(), "newsgraph-start-"));
await measure("Node alone", () => {
  runNode(["-e", "0"]);
});
for (const [language, text] of Object.entries(sentences)) {
  const file = join(folder, `${language}.txt`);
  writeFileSync(file, `date 2025-04-11 ${text}`);
  const draft = { text, language, published: "2025-04-11" };
  const article = makeArticle(draft, { place: file, path: file });
  const program = join(folder, `${language}.mjs`);
  const library = pathToFileURL(`${dist}/index.js`).href;
  writeFileSync(
    program,
    `import { loadLanguagePack } from "${library}";\nloadLanguagePack("${language}").analyse(${JSON.stringify(article)});`,
  );
  await measure(`${language}: newsgraph analyse`, () => {
    runNode([`${dist}/cli/main.js`, "analyse", file]);
  });
  await measure(`${language}: the library, loadLanguagePack`, () => {
    runNode([program]);
  });
  // Threads inherit the loader that this script runs under, which the program does not have.
  const options = { filename: `${dist}/pipeline/extraction-worker.js`, minThreads: 0, maxThreads: 1, execArgv: [] };
  let pool = new Piscina(options);
  await measure(
    `${language}: a worker thread, first extraction`,
    () => pool.run({ extractor: "embedded", article }),
    async () => {
      await pool.close({ force: true });
      pool = new Piscina(options);
    },
  );
  await pool.close({ force: true });
}
rmSync(folder, { recursive: true });
