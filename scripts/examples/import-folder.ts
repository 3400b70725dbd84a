/**
 * Importing a folder
 * ==================
 *
 * A folder of articles into a Neo4j server, with what failed in a list beside it:
 *
 *     NEO4J_PASSWORD=… npx tsx scripts/examples/import-folder.ts bolt://localhost:7687 news/ failed.txt
 *
 * Run it again as often as you like: new and changed articles are put in, unchanged ones are skipped, those that failed are
 * tried again.
 */
import { writeFileSync } from "node:fs";
import { buildGraph, openExtraction, openNeo4jStore, readArticles } from "../../src/index.ts";

const [url = "bolt://localhost:7687", folder = "news", list = "failed.txt"] = process.argv.slice(2);
const { NEO4J_USERNAME: user = "neo4j", NEO4J_PASSWORD: password = "" } = process.env;
const failures: string[] = [];

const store = await openNeo4jStore({ url, user, password });
try {
  await store.prepare();
  const summary = await buildGraph({
    store,
    extraction: await openExtraction({ extractor: "embedded", workers: 2 }),
    readings: readArticles([folder], { root: folder }),
    onFailure: (failure) => {
      failures.push(failure.message);
    },
    onProgress: (done) => {
      if (done > 0 && done % 1000 === 0) console.log(`${done} articles`);
    },
  });
  writeFileSync(list, failures.map((failure) => `${failure}\n`).join(""));
  console.log(summary.articles, `${failures.length} failed, listed in ${list}`);
} finally {
  await store.close();
}
