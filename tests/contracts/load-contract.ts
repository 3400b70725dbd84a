/** What every graph store must do when a whole graph is loaded into it; run against the real databases. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { exportGraph } from "../../src/graph/formats/export-graph.ts";
import type { GraphLoad, RowSink } from "../../src/graph/graph-load.ts";
import { graphState } from "../../src/queries/graph-state.ts";
import type { GraphStore, Row } from "../../src/stores/graph-store.ts";
import { expectNameKeys } from "../graph/name-keys-of.ts";
import { codeOf, person, rowsOf, type StoreUnderTest } from "./graph-store-contract.ts";
import { wholeModel } from "./sample-patch.ts";

function fill(sink: RowSink): Promise<void> {
  for (const row of [...wholeModel.createdRelationships].reverse()) sink.relationship(row);
  for (const row of wholeModel.createdNodes) sink.node(row);
  return Promise.resolve();
}

/** The same, with what names are compared by, which stands before the entities. */
function fillWithKeys(sink: RowSink): Promise<void> {
  const entityOf = new Map(
    wholeModel.createdRelationships.flatMap(({ type, sourceId, targetId }): [string, string][] =>
      type === "OF" ? [[sourceId, targetId]] : [],
    ),
  );
  for (const { label, id, properties } of wholeModel.createdNodes) {
    if (label !== "Appearance") continue;
    const { nameKeys, identityClass, articleId } = properties;
    sink.nameKeys?.({
      entityId: entityOf.get(id) ?? "",
      nameKeys: Array.isArray(nameKeys) ? nameKeys.map(String) : [],
      identityClass: String(identityClass),
      articleId: String(articleId),
    });
  }
  return fill(sink);
}

function fillWithoutEnd(sink: RowSink): Promise<void> {
  sink.node(person("a", "Anna"));
  sink.relationship({ type: "OF", sourceId: "nobody", targetId: "a", properties: {} });
  return Promise.resolve();
}

const wholeSize = { nodes: wholeModel.createdNodes.length, relationships: wholeModel.createdRelationships.length };

async function exported(store: GraphStore): Promise<string> {
  let whole = "";
  for await (const { text } of exportGraph(store, "json")) whole += text;
  return whole;
}

function namesOf(store: GraphStore): Promise<Row[]> {
  const cypher = "MATCH (n:Name)-[:NAMES]->(e:Entity) RETURN n.id AS name, e.id AS id ORDER BY name, id";
  return rowsOf(store.run(cypher, { milliseconds: 20_000, rows: 10_000 }));
}

export function loadContract(subject: StoreUnderTest): void {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-load-"));
  const load: GraphLoad = { id: "whole-load", folder, fill };
  let store: GraphStore;
  const openEmpty = async (): Promise<void> => {
    await subject.wipe();
    store = await subject.open();
    await store.prepare({ language: "de" });
  };

  describe(`${subject.kind}: a load`, () => {
    beforeAll(openEmpty, 600_000);
    afterAll(async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it("that fails leaves an empty graph, or one that nobody takes for whole, and can be done again", async () => {
      expect(await codeOf(store.load({ ...load, fill: fillWithoutEnd }))).toMatch(/^store\//);
      const wrong = { ...person("a", "Anna"), properties: { age: 3 } };
      const fillWrong = (sink: RowSink): Promise<void> => {
        sink.node(wrong);
        return Promise.resolve();
      };
      expect(await codeOf(Promise.resolve().then(() => store.load({ ...load, fill: fillWrong })))).toBe(
        "patch/invalid",
      );
      expect(await store.load(load)).toMatchObject({ nodes: { Article: 4 } });
    });

    it("makes the graph that patches make", async () => {
      expect(await store.answer(graphState, {})).toEqual([{ language: "de", lastPatch: "whole-load" }]);
      await expectNameKeys(store);
      const [loaded, names] = [await exported(store), await namesOf(store)];
      await store.close();
      await openEmpty();
      await store.apply(wholeModel);
      expect(loaded).toBe(await exported(store));
      expect(names).toEqual(await namesOf(store));
    });

    it("takes what names are compared by with the other rows, and does not count it", async () => {
      const { nodes, relationships } = wholeSize;
      await store.close();
      await openEmpty();
      const summary = await store.load({ ...load, fill: fillWithKeys });
      expect(Object.values(summary.nodes).reduce((sum, count) => sum + count, 0)).toBe(nodes);
      expect(summary.relationships).toBe(relationships);
      await expectNameKeys(store);
    });

    it("is refused where there is a graph", async () => {
      expect(await codeOf(store.load(load))).toBe("store/not-empty");
    });
  });
}
