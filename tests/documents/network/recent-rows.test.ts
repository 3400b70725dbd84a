import { describe, expect, it } from "@jest/globals";
import { RecentRows } from "../../../src/documents/network/recent-rows.ts";

describe("RecentRows", () => {
  it("gives each form a row of its own, and the same one again", () => {
    const rows = new RecentRows(3);
    expect(["a", "b", "c"].map((form) => rows.take(form))).toEqual([0, 1, 2]);
    expect(["c", "a", "b", "d"].map((form) => rows.use(form))).toEqual([2, 0, 1, undefined]);
  });

  it("takes the row of the form that was asked for longest ago when all are given", () => {
    const rows = new RecentRows(3);
    for (const form of ["a", "b", "c"]) rows.take(form);
    rows.use("a");
    expect(rows.take("d")).toBe(1);
    expect(["a", "b", "c", "d"].map((form) => rows.use(form))).toEqual([0, undefined, 2, 1]);
  });
});
