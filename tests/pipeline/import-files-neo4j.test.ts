import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startFromMaven } from "../../scripts/neo4j/neo4j-from-maven.ts";
import { cacheFolder, freePort } from "../../scripts/neo4j/provide-neo4j.ts";
import { runAdminImport } from "../../scripts/neo4j/run-admin-import.ts";
import { buildImportFiles } from "../../src/pipeline/build-graph.ts";
import { openExtraction } from "../../src/pipeline/open-extraction.ts";
import { openNeo4jStore } from "../../src/stores/neo4j/open-neo4j-store.ts";
import { expectDated } from "../graph/dated-appearances-of.ts";
import { withEmbeddedGraph } from "../graph/embedded-graph.ts";
import { buildArticles, exported } from "./build-plan.ts";
import { planFaults } from "./fault-plan.ts";

const report = (): void => undefined;

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "newsgraph-import-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const { first, second } = planFaults(11);
const given = [...first, ...second];

async function build(into: string, signal?: AbortSignal) {
  const extraction = await openExtraction({ extractor: "tests/pipeline/capital-extractor.js", workers: 0 });
  async function* readings() {
    yield* await Promise.resolve(given.map((article) => ({ article })));
  }
  const stop = signal === undefined ? {} : { signal };
  return buildImportFiles(
    { extraction, readings: readings(), batchSize: 4, ...stop },
    { folder: into, language: "de" },
  );
}

describe("files for neo4j-admin", () => {
  it("make the graph that a build makes, also where the build was stopped and run again", async () => {
    const files = join(folder, "files");
    await build(files, AbortSignal.abort());
    expect(existsSync(files)).toBe(false);
    const { articles } = await build(files);
    expect(articles).toMatchObject({ created: new Set(given.map(({ id }) => id)).size, failed: 0 });
    expect(existsSync(`${files}.spool`)).toBe(false);

    const [home, cache, password] = [join(folder, "home"), cacheFolder(), "import-files"];
    await runAdminImport({ files, home, cache, report });
    const port = await freePort();
    const server = await startFromMaven({ home, port, password, cache, temporary: false, report });
    const store = await openNeo4jStore(server);
    await store.prepare();
    await expectDated(store);
    const imported = await exported(store);
    await store.close();
    await server.stop();
    const built = await withEmbeddedGraph(async (embedded) => {
      await buildArticles(embedded, given);
      return exported(embedded);
    });
    expect(imported).toBe(built);
  }, 300_000);

  it("are not written into a folder of somebody else's", async () => {
    const mine = join(folder, "mine");
    mkdirSync(mine);
    writeFileSync(join(mine, "notes.txt"), "mine");
    await expect(build(mine)).rejects.toMatchObject({ code: "store/foreign-files", place: mine });
  });

  it.each(["notes.txt", "notes.txt/below"])("are not written where no folder can be: %s", async (name) => {
    writeFileSync(join(folder, "notes.txt"), "mine");
    const place = join(folder, name);
    await expect(build(place)).rejects.toMatchObject({ code: "store/unwritable", place });
  });
});
