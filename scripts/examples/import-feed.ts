/**
 * Importing feeds on a schedule
 * =============================
 *
 * Fetches RSS or Atom feeds, builds their entries into a graph, waits and does it again:
 *
 *     npx tsx scripts/examples/import-feed.ts news.newsgraph 15 https://example.org/feed.xml https://example.com/rss
 *
 * 15 is the number of minutes between two rounds; 0 does one round and ends, for cron or a systemd timer. A feed that has
 * not changed is not sent again (ETag, Last-Modified); an entry that is in the graph unchanged is skipped. The newsgraph
 * program itself never uses the network: fetching is this script's alone, from the addresses that you give it.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildGraph, openEmbeddedStore, openExtraction, readArticles } from "../../src/index.ts";

const [path = "news.newsgraph", minutes = "0", ...addresses] = process.argv.slice(2);
const largest = 32 * 1024 * 1024;
const known = new Map<string, Headers>();
let failures = 0;

function conditionsFor(address: string): Record<string, string> {
  const etag = known.get(address)?.get("etag");
  const modified = known.get(address)?.get("last-modified");
  return {
    "user-agent": "newsgraph-import-feed",
    ...(typeof etag === "string" ? { "if-none-match": etag } : {}),
    ...(typeof modified === "string" ? { "if-modified-since": modified } : {}),
  };
}

/** What fetch says of a broken connection is in the cause alone. */
function reasonOf({ message, cause }: Error): string {
  return cause instanceof Error ? `${message} (${cause.message})` : message;
}

/** The feed as a file, or undefined where it has not changed or cannot be had. */
async function fetchFeed(address: string, file: string): Promise<string | undefined> {
  try {
    const response = await fetch(address, { headers: conditionsFor(address), signal: AbortSignal.timeout(30_000) });
    if (response.status === 304) return undefined;
    if (!response.ok) throw new Error(`the server answers ${response.status}`);
    const content = Buffer.from(await response.arrayBuffer());
    if (content.length > largest) throw new Error(`the feed is larger than ${largest} bytes`);
    known.set(address, response.headers);
    writeFileSync(file, content);
    return file;
  } catch (error) {
    failures += 1;
    const next = Number(minutes) > 0 ? "; it is tried again in the next round" : "";
    console.error(`${address}: ${reasonOf(error as Error)}${next}`);
    return undefined;
  }
}

async function importFeeds(files: readonly string[]): Promise<void> {
  const store = await openEmbeddedStore({ path });
  try {
    await store.prepare();
    const summary = await buildGraph({
      store,
      extraction: await openExtraction({ extractor: "embedded", workers: 0 }),
      readings: readArticles(files),
      onFailure: (failure) => {
        console.error(failure.message);
      },
    });
    console.log(new Date().toISOString(), summary.articles);
  } finally {
    await store.close();
  }
}

async function runRound(): Promise<void> {
  failures = 0;
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-feeds-"));
  try {
    const fetched = await Promise.all(
      addresses.map((address, index) => fetchFeed(address, join(folder, `${index}.xml`))),
    );
    const files = fetched.filter((file) => file !== undefined);
    if (files.length > 0) await importFeeds(files);
    else if (failures === 0) console.log(new Date().toISOString(), "nothing new");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await runRound();
while (Number(minutes) > 0) {
  await wait(Number(minutes) * 60_000);
  await runRound();
}
// Who runs it once learns from the exit code that a feed could not be had.
if (failures > 0) process.exitCode = 1;
