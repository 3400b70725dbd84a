import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { readStatistics } from "../../src/queries/read-statistics.ts";
import { openSampleStore, type SampleStore } from "../explorer/open-sample-store.ts";

let sample: SampleStore;

beforeAll(async () => {
  sample = await openSampleStore();
}, 60_000);

afterAll(async () => {
  await sample.close();
});

it("counts over time without a gap, by type and by publisher", async () => {
  const { months, statementTypes, publishers, counts } = await readStatistics(sample.store);
  const first = Number(months[0]?.month.slice(5));
  expect(months.map(({ month }) => month)).toEqual(
    months.map((_, index) => `2025-${String(first + index).padStart(2, "0")}`),
  );
  expect(months.some(({ articles }) => articles === 0)).toBe(true);
  const sum = (all: readonly { readonly count: number }[]): number =>
    all.reduce((total, { count }) => total + count, 0);
  expect(sum(publishers)).toBe(counts.get("Article"));
  expect(sum(statementTypes)).toBe(counts.get("Statement"));
  expect(months.reduce((total, { statements }) => total + statements, 0)).toBe(counts.get("Statement"));
});
