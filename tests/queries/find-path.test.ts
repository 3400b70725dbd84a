import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { findPath } from "../../src/queries/find-path.ts";
import { openSampleStore, type SampleStore } from "../explorer/open-sample-store.ts";
import { entityId } from "../explorer/sample.ts";

let sample: SampleStore;

beforeAll(async () => {
  sample = await openSampleStore();
});

afterAll(async () => {
  await sample.close();
});

interface Wish {
  readonly from: string;
  readonly to: string;
  readonly longest?: number;
  readonly factualOnly?: boolean;
}

async function chain({ from, to, longest = 6, factualOnly = true }: Wish): Promise<readonly string[]> {
  const path = await findPath(sample.store, { fromId: entityId(from), toId: entityId(to), longest, factualOnly });
  return path.ids;
}

const ids = (keys: readonly string[]): readonly string[] => keys.map(entityId);

describe("path between two entities", () => {
  it("is the shortest, whatever the direction of its edges", async () => {
    const there = await chain({ from: "keller", to: "dorn" });
    expect(there).toEqual(ids(["keller", "brandis", "okoro", "vahl", "dorn"]));
    expect(await chain({ from: "dorn", to: "keller" })).toEqual([...there].reverse());
  });

  it("brings every edge along its way", async () => {
    const path = await findPath(sample.store, {
      fromId: entityId("dorn"),
      toId: entityId("vahl"),
      longest: 3,
      factualOnly: true,
    });
    expect(path.edges.map((edge) => edge.type).sort()).toEqual(["agreed_with", "met_with"]);
  });

  it("is empty where it would be longer than allowed", async () => {
    expect(await chain({ from: "keller", to: "dorn", longest: 3 })).toEqual([]);
  });

  it("goes over what is only possible where that is asked for", async () => {
    expect(await chain({ from: "lind", to: "wahl" })).toEqual([]);
    expect(await chain({ from: "lind", to: "wahl", factualOnly: false })).toEqual(ids(["lind", "wahl"]));
  });

  it("is one entity from it to itself, and none to nobody", async () => {
    expect(await chain({ from: "dorn", to: "dorn" })).toEqual(ids(["dorn"]));
    expect(await chain({ from: "dorn", to: "nobody" })).toEqual([]);
  });
});
