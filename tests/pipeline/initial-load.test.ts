import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildGraph, type BuildOptions } from "../../src/pipeline/build-graph.ts";
import { openExtraction } from "../../src/pipeline/open-extraction.ts";
import type { Article } from "../../src/articles/article.ts";
import type { BuildSummary } from "../../src/pipeline/build-tally.ts";
import type { GraphStore } from "../../src/stores/graph-store.ts";
import { articles, shuffled } from "../graph/arbitrary-changes.ts";
import { applyBatches, exportedFiles, postedRows, withEmbeddedGraph } from "../graph/embedded-graph.ts";
import { buildArticles, exported } from "./build-plan.ts";
import { planFaults } from "./fault-plan.ts";
import { Spool } from "../../src/pipeline/initial-load/spool.ts";
import { loadInTwo, spooledOf } from "./load-outcome.ts";

describe("an initial load", () => {
  it("makes the graph that patches make, whatever the order and wherever it was stopped", async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.nat(1000), fc.nat(12), async (puts, seed, cut) => {
        const loaded = await withEmbeddedGraph(async (store) => {
          await loadInTwo(store, spooledOf(shuffled(puts, seed)), cut);
          return [await exportedFiles(store, "json"), await postedRows(store)];
        });
        const patched = await withEmbeddedGraph(async (store) => {
          await applyBatches(store, [puts]);
          return [await exportedFiles(store, "json"), await postedRows(store)];
        });
        expect(loaded).toEqual(patched);
      }),
      { numRuns: 8 },
    );
  }, 240_000);

  it("lets patches follow", async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.nat(12), async (puts, cut) => {
        const together = await withEmbeddedGraph(async (store) => {
          await loadInTwo(store, spooledOf(puts.slice(0, cut)), 0);
          await applyBatches(store, [puts.slice(cut)]);
          return [await exportedFiles(store, "json"), await postedRows(store)];
        });
        const patched = await withEmbeddedGraph(async (store) => {
          await applyBatches(store, [puts]);
          return [await exportedFiles(store, "json"), await postedRows(store)];
        });
        expect(together).toEqual(patched);
      }),
      { numRuns: 3 },
    );
  }, 240_000);

  const batchSize = 4;

  async function build(
    store: GraphStore,
    given: readonly Article[],
    options: { readonly folder: string } & Pick<BuildOptions, "signal" | "onProgress">,
  ): Promise<BuildSummary> {
    const extraction = await openExtraction({ extractor: "tests/pipeline/capital-extractor.js", workers: 0 });
    async function* readings() {
      yield* await Promise.resolve(given.map((article) => ({ article })));
    }
    const { folder, ...rest } = options;
    return buildGraph({ store, extraction, readings: readings(), batchSize, initial: { folder }, ...rest });
  }

  it("takes up what a stopped build extracted, counts it as created, and leaves nothing beside the graph", async () => {
    const folder = join(mkdtempSync(join(tmpdir(), "newsgraph-build-")), "spool");
    const { first, second } = planFaults(5);
    const graph = await withEmbeddedGraph(async (store) => {
      const stopped = await build(store, first, { folder, signal: AbortSignal.abort() });
      expect(stopped.articles.created).toBe(0);
      expect(existsSync(folder)).toBe(true);
      const { articles: counts } = await build(store, first, { folder });
      expect(counts).toMatchObject({ created: first.length, unchanged: 0, failed: 0 });
      expect(existsSync(folder)).toBe(false);
      await build(store, second, { folder });
      return exported(store);
    });
    const patched = await withEmbeddedGraph(async (store) => {
      await buildArticles(store, first);
      await buildArticles(store, second);
      return exported(store);
    });
    expect(graph).toBe(patched);
    rmSync(join(folder, ".."), { recursive: true });
  }, 240_000);

  it("tells what it extracts from what it had extracted before it was stopped, so that a rate does not count the latter", async () => {
    const folder = join(mkdtempSync(join(tmpdir(), "newsgraph-build-")), "spool");
    const { first } = planFaults(5);
    await withEmbeddedGraph(async (store) => {
      await build(store, first, { folder, signal: AbortSignal.abort() });
      let told: readonly number[] = [];
      await build(store, first, { folder, onProgress: (...counts) => (told = counts) });
      expect(told).toEqual([first.length, first.length - batchSize]);
    });
    rmSync(join(folder, ".."), { recursive: true });
  }, 240_000);

  it("takes the later of two revisions that come together", async () => {
    const folder = join(mkdtempSync(join(tmpdir(), "newsgraph-build-")), "spool");
    const { first, second } = planFaults(8);
    const both = [...first, ...second];
    const loaded = await withEmbeddedGraph(async (store) => {
      await build(store, both, { folder });
      return exported(store);
    });
    const patched = await withEmbeddedGraph(async (store) => {
      await buildArticles(store, both);
      return exported(store);
    });
    expect(loaded).toBe(patched);
    rmSync(join(folder, ".."), { recursive: true });
  }, 240_000);

  function foreignFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), "newsgraph-foreign-"));
    writeFileSync(join(folder, "notes.txt"), "mine");
    return folder;
  }

  it("refuses a folder that has other things in it", async () => {
    const folder = foreignFolder();
    await withEmbeddedGraph(async (store) => {
      const refused = build(store, planFaults(5).first, { folder });
      await expect(refused).rejects.toMatchObject({ code: "store/foreign-spool" });
    });
    expect(readdirSync(folder)).toEqual(["notes.txt"]);
    rmSync(folder, { recursive: true });
  });

  it("takes no folder away that is no spool, where the graph has articles", async () => {
    const folder = foreignFolder();
    const { first } = planFaults(5);
    await withEmbeddedGraph(async (store) => {
      await buildArticles(store, first);
      await build(store, first, { folder });
    });
    expect(readdirSync(folder)).toEqual(["notes.txt"]);
    rmSync(folder, { recursive: true });
  });

  it("says where what was extracted is damaged, and what to do", () => {
    const folder = mkdtempSync(join(tmpdir(), "newsgraph-spool-"));
    writeFileSync(join(folder, "articles.spool"), "{}\n");
    expect(() => new Spool(folder)).toThrow(expect.objectContaining({ code: "store/broken-spool", place: folder }));
    rmSync(folder, { recursive: true });
  });
});
