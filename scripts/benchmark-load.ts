/**
 * How fast graphs are loaded: `npx tsx scripts/benchmark-load.ts [statements] [--graphrag PYTHON [--extractions]]`.
 *
 * Synthetic patches with the shape of news (a few entities are in everything: Zipf), each store against the least that
 * its database could do for the same rows, in one run on one machine: the ratios count, not the times. With --graphrag and a
 * Python that has neo4j-graphrag, as many statements in extractions are written by it and by us too; `--extractions` does that alone.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import lbug from "@ladybugdb/core";
import neo4j from "neo4j-driver";
import { stableHash } from "../src/foundation/stable-hash.ts";
import type { GraphPatch, NodeRow, RelationshipRow } from "../src/graph/graph-patch.ts";
import { openEmbeddedStore } from "../src/stores/embedded/open-embedded-store.ts";
import type { GraphStore } from "../src/stores/graph-store.ts";
import { openNeo4jStore } from "../src/stores/neo4j/open-neo4j-store.ts";
import { compareWithGraphrag } from "./neo4j/compare-with-graphrag.ts";
import { emptyDatabase } from "./neo4j/given-database.ts";
import { provideNeo4j } from "./neo4j/provide-neo4j.ts";
import { reportComparison } from "./neo4j/report-comparison.ts";

const { values, positionals } = parseArgs({
  options: { graphrag: { type: "string" }, extractions: { type: "boolean" } },
  allowPositionals: true,
});
const statements = Number(positionals[0] ?? 20_000);
const statementsOfArticle = 10;
const articlesOfPatch = 200;
const entities = Math.ceil(statements / 7);

/** Deterministic numbers in [0, 1), from a counter. */
const fraction = (seed: string): number => parseInt(stableHash(seed).slice(0, 12), 16) / 2 ** 48;
const entityOf = (seed: string): string => `entity-${Math.floor(entities ** fraction(seed)) - 1}`;

interface Rows {
  readonly nodes: NodeRow[];
  readonly relationships: RelationshipRow[];
}

const link = (type: string, sourceId: string, targetId: string): RelationshipRow => ({
  type,
  sourceId,
  targetId,
  properties: {},
});

function addStatement(rows: Rows, article: string, known: Set<string>): (index: number) => void {
  return (index) => {
    const id = `${article}-s${index}`;
    const ends = [entityOf(`${id} source`), entityOf(`${id} target`)] as const;
    rows.nodes.push({
      label: "Sentence",
      id: `${id}-t`,
      properties: { position: index, text: `Satz ${id} über ${ends.join(" und ")}.` },
    });
    rows.nodes.push({
      label: "Statement",
      id,
      properties: { type: "met_with", polarity: "affirmed", confidence: 0.9 },
    });
    rows.nodes.push({ label: "Fact", id: `${id}-f`, properties: { type: "met_with" } });
    for (const [position, entity] of ends.entries()) {
      const appearance = `${id}-a${position}`;
      if (!known.has(entity))
        rows.nodes.push({ label: "Entity", id: entity, properties: { name: entity, type: "Person" } });
      known.add(entity);
      rows.nodes.push({ label: "Appearance", id: appearance, properties: { name: entity, nameKeys: [entity] } });
      rows.relationships.push(
        link("OF", appearance, entity),
        link(position === 0 ? "SOURCE" : "TARGET", id, appearance),
      );
      rows.relationships.push({
        ...link("MENTIONS", `${id}-t`, appearance),
        properties: { from: 0, to: 9, surface: entity },
      });
    }
    rows.relationships.push(
      link("HAS_SENTENCE", article, `${id}-t`),
      link("EVIDENCE", id, `${id}-t`),
      link("PROVES", id, `${id}-f`),
    );
    const edge = { id: `${id}-f`, type: "met_with", statementCount: 1, articleCount: 1 };
    rows.relationships.push({ type: "MET_WITH", sourceId: ends[0], targetId: ends[1], id: edge.id, properties: edge });
  };
}

function makePatches(): readonly GraphPatch[] {
  const known = new Set<string>();
  const articles = Math.ceil(statements / statementsOfArticle);
  return Array.from({ length: Math.ceil(articles / articlesOfPatch) }, (_, number) => {
    const rows: Rows = { nodes: [], relationships: [] };
    const first = number * articlesOfPatch;
    for (let index = first; index < Math.min(first + articlesOfPatch, articles); index += 1) {
      const article = `article-${index}`;
      rows.nodes.push({ label: "Article", id: article, properties: { title: article, published: "2025-07-14" } });
      Array.from({ length: statementsOfArticle }, (__, place) => place).forEach(addStatement(rows, article, known));
    }
    const nothing = { removedRelationships: [], removedNodes: [], changedNodes: [], changedRelationships: [] };
    return { id: `patch-${number}`, ...nothing, createdNodes: rows.nodes, createdRelationships: rows.relationships };
  });
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function load(store: GraphStore, patches: readonly GraphPatch[]): Promise<number> {
  await store.prepare();
  const seconds = await timeOf(() =>
    store.exclusively(async () => {
      for (const patch of patches) await store.apply(patch);
    }),
  );
  await store.close();
  return seconds;
}

/** The same rows as one load: all of it, and what the database takes of it once the files are ready. */
async function loadWhole(
  store: GraphStore,
  folder: string,
  patches: readonly GraphPatch[],
): Promise<{ readonly whole: number; readonly ready: number }> {
  await store.prepare();
  let made = 0;
  const start = performance.now();
  await store.load({
    id: "benchmark",
    folder,
    fill: async (sink) => {
      for (const { createdNodes, createdRelationships } of patches) {
        for (const row of createdNodes) sink.node(row);
        for (const row of createdRelationships) sink.relationship(row);
        await sink.room?.();
      }
      made = performance.now();
    },
  });
  const end = performance.now();
  await store.close();
  return { whole: (end - start) / 1000, ready: (end - made) / 1000 };
}

/** As many bare nodes and relationships of one kind, without properties to check, ends to find by text or a ledger. */
async function plainNeo4j(
  url: string,
  login: readonly [string, string],
  patches: readonly GraphPatch[],
): Promise<number> {
  const driver = neo4j.driver(url, neo4j.auth.basic(...login), { telemetryDisabled: true });
  const session = driver.session();
  await session.run("CREATE CONSTRAINT plain_id IF NOT EXISTS FOR (n:Plain) REQUIRE n.id IS UNIQUE");
  const write = async (text: string, rows: readonly object[]): Promise<void> => {
    for (let start = 0; start < rows.length; start += 2000) {
      const portion = rows.slice(start, start + 2000);
      await session.executeWrite((transaction) => transaction.run(text, { rows: portion }));
    }
  };
  const seconds = await timeOf(async () => {
    for (const { createdNodes, createdRelationships } of patches) {
      await write("UNWIND $rows AS row CREATE (n:Plain {id: row.id}) SET n += row.properties", createdNodes);
      const text =
        "UNWIND $rows AS row MATCH (a:Plain {id: row.sourceId}) MATCH (b:Plain {id: row.targetId}) CREATE (a)-[r:PLAIN]->(b) SET r = row.properties";
      await write(text, createdRelationships);
    }
  });
  await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
  await driver.close();
  return seconds;
}

/** The same for the embedded database: COPY of rows from memory into one table, without a transaction around it. */
async function plainEmbedded(path: string, patches: readonly GraphPatch[]): Promise<number> {
  const database = new lbug.Database(path, 2 ** 30, true, false, 2 ** 36);
  const connection = new lbug.Connection(database);
  await connection.query("CREATE NODE TABLE Plain(id STRING PRIMARY KEY, text STRING)");
  await connection.query("CREATE REL TABLE PLAIN_EDGE(FROM Plain TO Plain, text STRING)");
  const write = async (text: string, rows: readonly Record<string, string>[]): Promise<void> => {
    await connection.execute(await connection.prepare(text), { rows: [...rows] });
  };
  const seconds = await timeOf(async () => {
    for (const { createdNodes, createdRelationships } of patches) {
      const nodes = createdNodes.map(({ id, properties }) => ({ id, text: JSON.stringify(properties) }));
      await write("COPY Plain FROM (UNWIND $rows AS row RETURN row.id, row.text)", nodes);
      const edges = createdRelationships.map(({ sourceId, targetId, properties }) => {
        return { source: sourceId, target: targetId, text: JSON.stringify(properties) };
      });
      await write("COPY PLAIN_EDGE FROM (UNWIND $rows AS row RETURN row.source, row.target, row.text)", edges);
    }
  });
  await connection.close();
  await database.close();
  return seconds;
}

function report(name: string, seconds: number, least?: number): void {
  const rate = Math.round(statements / seconds).toLocaleString("en");
  const ratio = least === undefined ? "" : (seconds / least).toFixed(2);
  console.log([name.padEnd(34), seconds.toFixed(1).padStart(8), rate.padStart(14), ratio.padStart(8)].join(" "));
}

async function benchmarkEmbedded(patches: readonly GraphPatch[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-benchmark-"));
  const copied = await plainEmbedded(join(folder, "plain.db"), patches);
  report("embedded database, plain COPY", copied);
  report(
    "embedded store, patches",
    await load(await openEmbeddedStore({ path: join(folder, "x.newsgraph") }), patches),
    copied,
  );
  const embedded = await openEmbeddedStore({ path: join(folder, "y.newsgraph") });
  const { whole, ready } = await loadWhole(embedded, join(folder, "rows"), patches);
  report("COPY of ready files", ready);
  report("embedded store, initial load", whole, ready);
  rmSync(folder, { recursive: true });
}

async function benchmarkNeo4j(patches: readonly GraphPatch[]): Promise<void> {
  const server = await provideNeo4j({ report: console.error });
  try {
    await plainNeo4j(server.url, [server.user, server.password], patches.slice(0, 3)); // warms the server up
    const least = await plainNeo4j(server.url, [server.user, server.password], patches);
    report("Neo4j, plain CREATE, one label", least);
    report("Neo4j store, patches", await load(await openNeo4jStore(server), patches), least);
    await emptyDatabase(server);
    report(
      "Neo4j store, initial load",
      (await loadWhole(await openNeo4jStore(server), join(tmpdir(), "newsgraph-rows"), patches)).whole,
      least,
    );
  } finally {
    await server.stop();
  }
}

async function benchmarkStores(): Promise<void> {
  const patches = makePatches();
  const rows = patches.reduce((sum, patch) => sum + patch.createdNodes.length + patch.createdRelationships.length, 0);
  console.log(`${statements} statements, ${rows} nodes and relationships, ${patches.length} patches`);
  console.log(["".padEnd(34), "seconds".padStart(8), "statements/s".padStart(14), "ratio".padStart(8)].join(" "));
  await benchmarkEmbedded(patches);
  await benchmarkNeo4j(patches);
}

/** Of one article of the extractions, about. */
const statementsOfExtraction = 7.5;
if (values.extractions !== true) await benchmarkStores();
if (values.graphrag !== undefined)
  reportComparison(await compareWithGraphrag(values.graphrag, Math.ceil(statements / statementsOfExtraction)));
