/**
 * Contract of graph stores
 * ========================
 *
 * What every graph store must do; run against the real databases.
 */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { NewsgraphError } from "../../src/foundation/errors.ts";
import { nodeLabels, nodeTables, relationshipTables, type PropertyTable } from "../../src/graph/graph-model.ts";
import type { GraphPatch, Properties } from "../../src/graph/graph-patch.ts";
import { graphState } from "../../src/queries/graph-state.ts";
import { nodesById, relationshipsFrom } from "../../src/queries/planned-rows.ts";
import type { GraphStore, Row } from "../../src/stores/graph-store.ts";
import { allowedCypher, forbiddenCypher } from "./guarded-cypher.ts";
import { emptyPatch, hardNames, wholeModel } from "./sample-patch.ts";

export interface StoreUnderTest {
  readonly kind: GraphStore["kind"];
  readonly open: () => Promise<GraphStore>;
  /** Takes everything away. */
  readonly wipe: () => Promise<void>;
}

const limits = { milliseconds: 20_000, rows: 10_000 };
jest.setTimeout(600_000);

export async function rowsOf(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** The code of the error that the work ends with. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return NewsgraphError.isInstance(error) ? error.code : String(error);
  }
  return "no error";
}

const withNulls = (table: PropertyTable, properties: Properties): Properties =>
  Object.fromEntries(Object.keys(table).map((name) => [name, properties[name] ?? null]));

const patch = (id: string, changes: Partial<GraphPatch>): GraphPatch => ({ ...emptyPatch, ...changes, id });
export const person = (id: string, name: string) =>
  ({ label: "Entity", id, properties: { name, type: "Person" } }) as const;

export function graphStoreContract(subject: StoreUnderTest): void {
  let store: GraphStore;
  const query = (cypher: string, parameters: Row = {}): Promise<Row[]> =>
    rowsOf(store.run(cypher, { ...limits, parameters }));
  const countEntities = async (): Promise<unknown> => (await query("MATCH (n:Entity) RETURN count(n) AS n"))[0]?.["n"];

  beforeAll(async () => {
    await subject.wipe();
    store = await subject.open();
    await store.prepare({ language: "de" });
  });
  afterAll(async () => {
    await store.close();
  });

  describe(`${subject.kind}: a patch`, () => {
    it("writes the whole model, once", async () => {
      expect(await store.apply(wholeModel)).toMatchObject({ applied: true, nodes: { created: 32 } });
      expect(await store.apply(wholeModel)).toMatchObject({ applied: false, nodes: { created: 0 } });
      expect(await store.answer(graphState, {})).toEqual([{ language: "de", lastPatch: "whole-model" }]);
    });

    it.each(nodeLabels.filter((label) => label !== "Graph"))("gives nodes back as they were: %s", async (label) => {
      const nodes = wholeModel.createdNodes.filter((node) => node.label === label);
      const rows = await store.answer(nodesById(label), { ids: nodes.map(({ id }) => id) });
      const expected = nodes.map(({ id, properties }) => withNulls(nodeTables[label], { ...properties, id }));
      expect([...rows].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(expected);
    });

    it.each([...relationshipTables])("gives relationships back as they were: %s", async (type, table) => {
      const edges = wholeModel.createdRelationships.filter((edge) => edge.type === type);
      const rows = await store.answer(relationshipsFrom(type), { ids: edges.map(({ sourceId }) => sourceId) });
      const expected = edges.map(({ sourceId, targetId, properties }) => ({
        sourceId,
        targetId,
        ...withNulls(table.properties, properties),
      }));
      expect([...rows].sort((a, b) => (a.sourceId < b.sourceId ? -1 : 1))).toEqual(expected);
    });

    it("replaces properties whole, and takes away", async () => {
      const ends = { sourceId: "a", targetId: "b" };
      await store.apply(
        patch("make", {
          createdNodes: [person("a", "Anna"), person("b", "Berta")],
          createdRelationships: [
            { type: "MET_WITH", ...ends, id: "m1", properties: { id: "m1", role: "x", statementCount: 1 } },
            { type: "MET_WITH", ...ends, id: "m2", properties: { id: "m2" } },
          ],
        }),
      );
      await store.apply(
        patch("change", {
          removedRelationships: [{ type: "MET_WITH", ...ends, id: "m2" }],
          changedNodes: [{ label: "Entity", id: "a", properties: { type: "Place", aliases: [] } }],
          changedRelationships: [{ type: "MET_WITH", ...ends, id: "m1", properties: { id: "m1", statementCount: 2 } }],
        }),
      );
      expect(await query("MATCH (a:Entity {id: 'a'})-[r:MET_WITH]->(b) RETURN a, r, b.name AS name")).toEqual([
        {
          a: { _label: "Entity", id: "a", type: "Place", aliases: [] },
          r: { _type: "MET_WITH", id: "m1", statementCount: 2 },
          name: "Berta",
        },
      ]);
      const removed = [{ label: "Entity", id: "a" } as const, { label: "Entity", id: "b" } as const];
      await store.apply(patch("remove", { removedNodes: removed }));
      expect(await query("MATCH (n:Entity) WHERE n.id IN ['a', 'b'] RETURN n")).toEqual([]);
    });

    it("leaves nothing behind when it fails", async () => {
      const before = await countEntities();
      const failing = patch("failing", {
        createdNodes: [person("c", "Carla")],
        createdRelationships: [
          { type: "MET_WITH", sourceId: "c", targetId: "nobody", id: "m3", properties: { id: "m3" } },
        ],
      });
      expect(await codeOf(store.apply(failing))).toBe("store/stale-patch");
      expect(await codeOf(store.apply(patch("twice", { createdNodes: [person("d", "D"), person("d", "D")] })))).toMatch(
        /^store\//,
      );
      expect(await countEntities()).toBe(before);
      expect((await store.answer(graphState, {}))[0]?.lastPatch).toBe("remove");
    });

    it.each<[string, Partial<GraphPatch>]>([
      [
        "a relationship type",
        { createdRelationships: [{ type: "X]-() DELETE n//", sourceId: "a", targetId: "b", properties: {} }] },
      ],
      ["a property", { createdNodes: [{ label: "Entity", id: "e", properties: { secret: "x" } }] }],
      ["a kind of value", { createdNodes: [{ label: "Entity", id: "e", properties: { articleCount: "7" } }] }],
      ["a label", { createdNodes: [{ label: "Secret" as "Entity", id: "e", properties: {} }] }],
    ])("is refused with what the model does not have: %s", async (_, changes) => {
      expect(await codeOf(store.apply(patch("invalid", changes)))).toBe("patch/invalid");
    });

    it.each(hardNames.map((name, index) => [name, `hard-${index}`]))("keeps the name %j", async (name, id) => {
      await store.apply(
        patch(id, { createdNodes: [{ ...person(id, name), properties: { name, type: "Person", aliases: [name] } }] }),
      );
      const found = await query(
        "MATCH (n:Entity {name: $name}) WHERE n.id = $id RETURN n.name AS name, n.aliases AS aliases",
        { name, id },
      );
      expect(found).toEqual([{ name, aliases: [name] }]);
    });
  });

  describe(`${subject.kind}: a user's own query`, () => {
    it.each(forbiddenCypher)("is refused: %s", async (cypher) => {
      expect(await codeOf(query(cypher))).toMatch(/^query\/(refused|invalid)$/);
    });
    it.each(allowedCypher)("runs: %s", async (cypher) => {
      expect(await codeOf(query(cypher))).toBe("no error");
    });
    it("gives no more rows than allowed", async () => {
      const rows = store.run("MATCH (a:Sentence), (b:Sentence), (c:Sentence) RETURN a.id AS id", {
        ...limits,
        rows: 3,
      });
      expect(await rowsOf(rows)).toHaveLength(3);
    });
    it("is stopped when it takes too long", async () => {
      const names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
      const loops = names.map((name) => `UNWIND [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] AS ${name}`).join(" ");
      const cypher = `${loops} WITH ${names.join(" + ")} AS total WHERE total < 0 RETURN count(*) AS n`;
      expect(await codeOf(rowsOf(store.run(cypher, { milliseconds: 300, rows: 10 })))).toBe("query/timeout");
    });
  });

  describe(`${subject.kind}: names of entities`, () => {
    const called = (name: string, aliases: readonly string[], id = "named") =>
      ({ label: "Entity", id, properties: { name, type: "Person", aliases } }) as const;
    const named = (): Promise<Row[]> =>
      query(
        'MATCH (key:Name)-[:NAMES]->(entity:Entity) WHERE entity.id IN ["named", "other"] RETURN key.id AS name, entity.id AS id ORDER BY name, id',
      );
    const names = async (): Promise<unknown> => (await named()).map(({ name, id }) => [name, id]);
    const unused = (): Promise<Row[]> =>
      query("MATCH (name:Name) WHERE NOT EXISTS { MATCH (name)-[:NAMES]->(:Entity) } RETURN name.id AS name");

    it("are keys to those who are called so, and follow every change", async () => {
      await store.apply(patch("named-1", { createdNodes: [called("Anna Amsel", ["Amsel", "A. Amsel", "Amsel"])] }));
      await store.apply(patch("named-2", { createdNodes: [called("Bert Amsel", ["Amsel"], "other")] }));
      expect(await names()).toEqual([
        ["A. Amsel", "named"],
        ["Amsel", "named"],
        ["Amsel", "other"],
        ["Anna Amsel", "named"],
        ["Bert Amsel", "other"],
      ]);
      await store.apply(patch("named-3", { changedNodes: [called("Anna Drossel", ["Amsel"])] }));
      expect(await names()).toEqual([
        ["Amsel", "named"],
        ["Amsel", "other"],
        ["Anna Drossel", "named"],
        ["Bert Amsel", "other"],
      ]);
      await store.apply(patch("named-4", { removedNodes: [{ label: "Entity", id: "named" }] }));
      expect(await names()).toEqual([
        ["Amsel", "other"],
        ["Bert Amsel", "other"],
      ]);
      await store.apply(patch("named-5", { removedNodes: [{ label: "Entity", id: "other" }] }));
      expect(await unused()).toEqual([]);
    });
  });

  describe(`${subject.kind}: preparing and taking turns`, () => {
    it("is safe to repeat and to do at the same time; the language stays", async () => {
      await Promise.all([store.prepare({ language: "en" }), store.prepare({ language: "en" })]);
      expect((await store.answer(graphState, {}))[0]?.language).toBe("de");
    });

    it("lets one piece of work in at a time, also after one that failed", async () => {
      const events: string[] = [];
      const work = (name: string) => async (): Promise<void> => {
        events.push(`${name} begins`);
        await store.apply(patch(`turn-${name}`, {}));
        events.push(`${name} ends`);
        if (name === "first") throw new Error("broken");
      };
      await Promise.allSettled([store.exclusively(work("first")), store.exclusively(work("second"))]);
      expect(events).toEqual(["first begins", "first ends", "second begins", "second ends"]);
    });

    it("refuses a graph of a later version", async () => {
      const graph = { label: "Graph", id: "graph" } as const;
      const properties = { program: "newsgraph", language: "de" };
      await store.apply(patch("later", { changedNodes: [{ ...graph, properties: { ...properties, schema: 99 } }] }));
      expect(await codeOf(store.prepare())).toBe("store/newer-schema");
      await store.apply(patch("now", { changedNodes: [{ ...graph, properties: { ...properties, schema: 2 } }] }));
      await store.prepare();
    });
  });
}
