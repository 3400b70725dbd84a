/**
 * Whether loading slows down as the graph grows: `npx tsx scripts/benchmark-growth.ts [articles] [embedded|neo4j] [names] [patches|initial]`.
 *
 * Synthetic articles with the shape of news (a few entities are in everything: Zipf), with so many names and statements
 * each, are planned and written as `newsgraph build` does it, by patches or as an initial load, without reading any text. A line for each tenth of a run, or each ten
 * thousand articles: the rates should stay what they were, and the memory too. Processor time counts where the
 * machine does other work; the server's own is not in it.
 */
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GraphWriter } from "../src/pipeline/graph-writer.ts";
import { openEmbeddedStore } from "../src/stores/embedded/open-embedded-store.ts";
import type { GraphStore } from "../src/stores/graph-store.ts";
import { openNeo4jStore } from "../src/stores/neo4j/open-neo4j-store.ts";
import { loadAtOnce } from "./load-at-once.ts";
import { provideNeo4j } from "./neo4j/provide-neo4j.ts";
import { syntheticArticle } from "./synthetic-articles.ts";

const articles = Number(process.argv[2] ?? 10_000);
const articlesOfPatch = 100;
const articlesOfLine = Math.min(10_000, Math.ceil(articles / 10 / articlesOfPatch) * articlesOfPatch);
const namesOfArticle = Number(process.argv[4] ?? 3);
interface Moment {
  readonly wall: number;
  readonly processor: number;
}

function now(): Moment {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now() / 1000, processor: (user + system) / 1e6 };
}

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);

/** Rates of the articles of a line, or of all of them where it says that a step of a load is done. */
function report(done: number | string, since: Moment, file: string): void {
  const { wall, processor } = now();
  const counted = typeof done === "string" && !done.endsWith("spooled") ? articles : articlesOfLine;
  const rates = [wall - since.wall, processor - since.processor].map((time) => (counted / time).toFixed(0));
  const size = existsSync(file) ? megabytes(statSync(file).size) : "";
  const { rss, heapUsed } = process.memoryUsage();
  const cells = [String(done), ...rates, megabytes(rss), megabytes(heapUsed), size];
  console.log(cells.map((cell) => cell.padStart(15)).join(""));
}

/** A line for each ten thousand in the spool, one for the rows that were made of them, one for the database. */
async function loadInitially(store: GraphStore, file: string): Promise<void> {
  await store.prepare({ language: "de" });
  let since = now();
  const line = (what: string): void => {
    report(what, since, file);
    since = now();
  };
  function* synthetic() {
    for (let article = 0; article < articles; article += 1) yield syntheticArticle(article, namesOfArticle);
  }
  await loadAtOnce(store, synthetic(), {
    onSpooled: (done) => {
      if (done % articlesOfLine === 0) line(`${done} spooled`);
    },
    onMade: () => {
      line("rows made");
    },
  });
  line("loaded");
  console.log(`at most ${megabytes(process.resourceUsage().maxRSS * 1024)} MB of memory`);
  await store.close();
}

async function load(store: GraphStore, file: string): Promise<void> {
  await store.prepare({ language: "de" });
  const writer = new GraphWriter(store);
  let since = now();
  for (let first = 0; first < articles; first += articlesOfPatch) {
    await writer.write(
      Array.from({ length: articlesOfPatch }, (_, index) => syntheticArticle(first + index, namesOfArticle)),
    );
    const done = first + articlesOfPatch;
    if (done % articlesOfLine !== 0) continue;
    report(done, since, file);
    since = now();
  }
  await store.close();
}

console.log(
  ["articles", "articles/s", "/s processor", "memory MB", "heap MB", "file MB"]
    .map((cell) => cell.padStart(15))
    .join(""),
);
const loading = process.argv[5] === "initial" ? loadInitially : load;
if (process.argv[3] === "neo4j") {
  const server = await provideNeo4j({ report: console.error });
  try {
    await loading(await openNeo4jStore(server), "");
  } finally {
    await server.stop();
  }
} else {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-benchmark-"));
  const file = join(folder, "growth.newsgraph");
  await loading(await openEmbeddedStore({ path: file }), file);
  rmSync(folder, { recursive: true });
}
