/** The page's small pure parts. */
import { describe, expect, it } from "@jest/globals";
import { besidePoint, spiralPoint } from "../../../src/explorer/web/drawing/first-position.ts";
import { nearestLine } from "../../../src/explorer/web/drawing/nearest-line.ts";
import { seedPlaces } from "../../../src/explorer/web/drawing/seed-places.ts";
import { listMonths } from "../../../src/explorer/web/state/list-months.ts";
import { stepToNeighbour } from "../../../src/explorer/web/state/step-to-neighbour.ts";
import { writeCsv } from "../../../src/explorer/web/state/write-csv.ts";
import { toldTypes } from "../../../src/explorer/web/state/told-types.ts";
import { statementTypes } from "../../../src/ontology/ontology.ts";
import { cutAtMarks } from "../../../src/queries/cut-at-marks.ts";
import { safeLink } from "../../../src/queries/safe-link.ts";

describe("a marked sentence", () => {
  it("is cut at its marks and loses nothing", () => {
    const pieces = cutAtMarks("Anna traf Ben.", [
      { from: 5, to: 9, kind: "trigger" },
      { from: 0, to: 4, kind: "source" },
      { from: 10, to: 13, kind: "target" },
    ]);
    expect(pieces.map(({ text, kind }) => [text, kind])).toEqual([
      ["Anna", "source"],
      [" ", null],
      ["traf", "trigger"],
      [" ", null],
      ["Ben", "target"],
      [".", null],
    ]);
  });

  it.each([
    [
      [
        { from: 0, to: 4, kind: "source" as const },
        { from: 2, to: 6, kind: "target" as const },
      ],
    ],
    [[{ from: 3, to: 99, kind: "source" as const }]],
    [[]],
  ])("keeps its text when marks overlap or lie outside", (marks) => {
    expect(
      cutAtMarks("Anna traf", marks)
        .map(({ text }) => text)
        .join(""),
    ).toBe("Anna traf");
  });
});

describe("what joins two entities", () => {
  const edges = [
    { type: "met_with", sourceId: "b" },
    { type: "accused", sourceId: "b" },
    { type: "criticized", sourceId: "a" },
    { type: "criticized", sourceId: "a" },
  ];

  it.each([
    ["a", { together: ["met_with"], done: ["criticized"], suffered: ["accused"] }],
    ["b", { together: ["met_with"], done: ["accused"], suffered: ["criticized"] }],
  ])("is told from where %s stands", (id, told) => {
    expect(toldTypes(id, edges)).toEqual(told);
  });

  it("has no direction where the ontology says so", () => {
    const together = statementTypes.filter(({ id }) => {
      return toldTypes("a", [{ type: id, sourceId: "a" }]).together.length > 0;
    });
    expect(together).toEqual(statementTypes.filter(({ symmetric }) => symmetric));
  });
});

describe("months", () => {
  it("are counted without a gap, over the turn of the year", () => {
    const days = ["2024-11-30", "2025-02-01", "2025-02-28", "2025", null];
    const months = listMonths(days.map((day) => ({ factId: "f", publisher: null, day })));
    expect(months).toEqual([
      { month: "2024-11", count: 1 },
      { month: "2024-12", count: 0 },
      { month: "2025-01", count: 0 },
      { month: "2025-02", count: 2 },
    ]);
  });
});

describe("arrow keys", () => {
  const here = { id: "here", x: 0, y: 0 };
  const places = [here, { id: "right", x: 50, y: 5 }, { id: "far right", x: 90, y: 0 }, { id: "up", x: 10, y: -40 }];

  it.each([
    ["ArrowRight", "right"],
    ["ArrowUp", "up"],
    ["ArrowLeft", null],
    ["ArrowDown", null],
  ] as const)("%s leads to %s", (key, id) => {
    expect(stepToNeighbour(places, here, key)).toBe(id);
  });
});

describe("a click", () => {
  const lines = [
    { id: "level", first: { x: 0, y: 0 }, second: { x: 100, y: 0 } },
    { id: "steep", first: { x: 0, y: 10 }, second: { x: 0, y: 100 } },
  ];

  it.each([
    [{ x: 50, y: 5 }, "level"],
    [{ x: 4, y: 60 }, "steep"],
    [{ x: 50, y: 50 }, null],
    [{ x: 120, y: 0 }, null],
  ])("at %j counts for %s", (point, id) => {
    expect(nearestLine(lines, point, 7)).toBe(id);
  });
});

describe("CSV", () => {
  it.each([
    ['a "b", c', '"a ""b"", c"'],
    ["=1+1", "'=1+1"],
    ["@cmd", "'@cmd"],
    [-1, "-1"],
    [null, ""],
    ["two\nlines", '"two\nlines"'],
  ])("writes %j as %s", (cell, text) => {
    expect(writeCsv(["head"], [[cell]])).toBe(`head\r\n${text}\r\n`);
  });
});

describe("links", () => {
  it.each([
    ["https://a.example/b", "https://a.example/b"],
    ["http://a.example", "http://a.example"],
    ["javascript:alert(1)", null],
    ["JaVaScRiPt:alert(1)", null],
    ["data:text/html,x", null],
    ["/relative", null],
    ["", null],
    [null, null],
  ])("%s leads to %s", (url, safe) => {
    expect(safeLink(url)).toBe(safe);
  });
});

it("puts newcomers beside their neighbours, no two in one place", () => {
  const neighbours = [
    { x: 0, y: 0 },
    { x: 100, y: 100 },
  ];
  const places = [0, 1, 2].map((index) => besidePoint(neighbours, index));
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  expect(Math.hypot((places[0]?.x ?? 0) - 50, (places[0]?.y ?? 0) - 50)).toBeLessThan(60);
  expect(spiralPoint(0)).not.toEqual(spiralPoint(1));
});

it("a new large picture begins with its hubs apart and the others beside theirs", () => {
  const leaves = Array.from({ length: 40 }, (_, index) => `leaf ${10 + index}`);
  const hubOf = (index: number): string => (index % 2 === 0 ? "hub" : "other hub");
  const places = seedPlaces(
    new Map<string, readonly string[]>([
      ["hub", leaves.filter((_, index) => hubOf(index) === "hub")],
      ["other hub", leaves.filter((_, index) => hubOf(index) === "other hub")],
      ...leaves.map((id, index): [string, string[]] => [id, [hubOf(index)]]),
    ]),
  );
  const at = (id: string) => places.get(id) ?? { x: Infinity, y: Infinity };
  const distance = (a: string, b: string): number => Math.hypot(at(a).x - at(b).x, at(a).y - at(b).y);
  expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(42);
  const besideTheirs = leaves.filter((id, index) => distance(id, hubOf(index)) < 120);
  expect(besideTheirs).toEqual(expect.arrayContaining(leaves.slice(5)));
  expect(distance("hub", "other hub")).toBeGreaterThan(50);
});
