import { describe, expect, it } from "@jest/globals";
import type { ViewEdge } from "../../../src/explorer/api/graph-part.ts";
import { bundleEdges, standingOf } from "../../../src/explorer/web/state/bundle-edges.ts";
import { type Filters, isEdgeShown, noFilters, toggle } from "../../../src/explorer/web/state/filters.ts";

const edge: ViewEdge = {
  id: "f1",
  sourceId: "b",
  targetId: "a",
  type: "met_with",
  polarity: "affirmed",
  modality: "asserted",
  role: null,
  former: false,
  statementCount: 3,
  ownVoiceCount: 2,
  attributedCount: 1,
  articleCount: 2,
  sourceCount: 2,
  eventFrom: null,
  eventTo: null,
  publishedFrom: "2025-02-03",
  publishedTo: "2025-10-08",
  table: false,
};
const reports = [
  { factId: "f1", publisher: "Polderblatt", day: "2025-02-03" },
  { factId: "f1", publisher: null, day: "2025-10-08" },
];

describe("an edge is shown", () => {
  it.each<[string, Partial<Filters>, boolean]>([
    ["without filters", {}, true],
    ["unless its type is hidden", { hiddenTypes: ["met_with"] }, false],
    ["unless its polarity is hidden", { hiddenPolarities: ["affirmed"] }, false],
    ["unless its modality is hidden", { hiddenModalities: ["asserted"] }, false],
    ["with enough sources", { fewestSources: 2 }, true],
    ["not with too few sources", { fewestSources: 3 }, false],
    ["not with too few statements", { fewestStatements: 4 }, false],
    ["while one of its publishers is left", { hiddenPublishers: ["Polderblatt"] }, true],
    ["not when all its publishers are hidden", { hiddenPublishers: ["", "Polderblatt"] }, false],
    ["when a report falls into the time", { from: "2025-02", to: "2025-03" }, true],
    ["not when all reports fall outside", { from: "2025-03", to: "2025-09" }, false],
    ["not when the one publisher left falls outside", { from: "2025-09", hiddenPublishers: [""] }, false],
  ])("%s", (_, change, shown) => {
    expect(isEdgeShown(edge, { ...noFilters, ...change }, reports)).toBe(shown);
  });

  it("by its own range while the reports are on their way", () => {
    expect(isEdgeShown(edge, { ...noFilters, to: "2025-02" }, undefined)).toBe(true);
    expect(isEdgeShown(edge, { ...noFilters, from: "2025-11" }, undefined)).toBe(false);
  });

  it("as background knowledge whatever the sources, unless that is hidden", () => {
    const table = { ...edge, table: true, sourceCount: 0 };
    expect(isEdgeShown(table, { ...noFilters, fewestSources: 5 }, [])).toBe(true);
    expect(isEdgeShown(table, { ...noFilters, showTable: false }, [])).toBe(false);
  });
});

it("toggles an item of a list, in order", () => {
  expect(toggle(["b"], "a")).toEqual(["a", "b"]);
  expect(toggle(["a", "b"], "a")).toEqual(["b"]);
});

describe("a line between two entities", () => {
  const other = { ...edge, id: "f2", sourceId: "a", targetId: "b", type: "accused", statementCount: 9 };

  it("bundles their edges of both directions, best proven first", () => {
    const [bundle, ...more] = bundleEdges([edge, other, { ...edge, id: "loop", targetId: "b" }]);
    expect(more).toEqual([]);
    expect(bundle?.edges.map(({ id }) => id)).toEqual(["f2", "f1"]);
    expect(bundle).toMatchObject({ firstId: "a", secondId: "b", statementCount: 12, standing: "factual" });
  });

  it.each([
    ["factual", [edge]],
    ["open", [{ ...edge, modality: "planned" as const }]],
    ["denied", [{ ...edge, polarity: "negated" as const }]],
    ["mixed", [edge, { ...edge, polarity: "negated" as const }]],
    ["factual", [other, { ...edge, polarity: "negated" as const }]],
  ])("is %s", (standing, edges) => {
    expect(standingOf(edges)).toBe(standing);
  });
});
