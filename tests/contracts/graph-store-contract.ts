/**
 * What every graph store must do, run against the real databases.
 */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { GraphStore, Row } from "../../src/stores/graph-store.ts";
import { emptyPatch, wholeModel } from "./sample-patch.ts";

export interface StoreUnderTest {
  readonly kind: GraphStore["kind"];
  /** A store over the same database at each call. */
  readonly open: () => Promise<GraphStore>;
  /** Takes everything away. */
  readonly wipe: () => Promise<void>;
}

const limits = { milliseconds: 10_000, rows: 10_000 };

export async function rowsOf(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

jest.setTimeout(120_000);

export function graphStoreContract(subject: StoreUnderTest): void {
  describe(`the ${subject.kind} store`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      await subject.wipe();
      store = await subject.open();
      await store.prepare({ language: "de" });
    });
    afterAll(async () => {
      await store.close();
    });

    it("writes the whole model", async () => {
      const summary = await store.apply(wholeModel);
      expect(summary.applied).toBe(true);
      expect(
        await rowsOf(store.run("MATCH (n:Entity) RETURN n.id AS id, n.name AS name ORDER BY id", limits)),
      ).toHaveLength(4);
    });
    it("repeats", async () => {
      expect((await store.apply(wholeModel)).applied).toBe(false);
      expect((await store.apply({ ...emptyPatch, id: "next" })).applied).toBe(true);
    });
  });
}
