/**
 * Importing an archive
 * ====================
 *
 * The library from a script: builds a graph from folders and JSON Lines archives and prints what came of it.
 *
 *     npx tsx scripts/examples/import-archive.ts archive.newsgraph scripts/examples/articles archive.jsonl.gz
 *
 * It may be stopped and run again; what is in the graph unchanged is skipped.
 */
import { buildGraph, openEmbeddedStore, openExtraction, readArticles } from "../../src/index.ts";

const [path = "archive.newsgraph", ...inputs] = process.argv.slice(2);

const store = await openEmbeddedStore({ path });
try {
  await store.prepare();
  const summary = await buildGraph({
    store,
    extraction: await openExtraction({ extractor: "embedded", workers: 2 }),
    readings: readArticles(inputs),
    onFailure: (failure) => {
      console.error(failure.message);
    },
  });
  console.log(summary.articles);
} finally {
  await store.close();
}
