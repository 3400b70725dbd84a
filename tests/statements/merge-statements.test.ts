import { describe, expect, it } from "@jest/globals";
import { mergeStatements } from "../../src/statements/merge-statements.ts";
import type { Statement } from "../../src/statements/statement.ts";

const meeting: Statement = {
  type: "met_with",
  source: "e1",
  target: "e2",
  polarity: "affirmed",
  modality: "asserted",
  attribution: null,
  place: null,
  time: null,
  role: null,
  former: false,
  confidence: 0.8,
  evidence: [{ sentence: 0, trigger: 1, rule: "meet/treffen" }],
};
const later = { sentence: 3, trigger: 40, rule: "meet/treffen-nomen" };

describe("mergeStatements", () => {
  it("keeps a symmetric pair once, whichever way round, with all its sentences", () => {
    const merged = mergeStatements([meeting, { ...meeting, source: "e2", target: "e1", evidence: [later] }]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ source: "e1", target: "e2" });
    expect(merged[0]?.evidence.map(({ sentence }) => sentence)).toEqual([0, 3]);
  });

  it("takes time and place from the sentence that gives them", () => {
    const merged = mergeStatements([meeting, { ...meeting, time: "2025-05-23", place: "e3", evidence: [later] }]);
    expect(merged).toEqual([expect.objectContaining({ time: "2025-05-23", place: "e3" })]);
  });

  it.each<[string, Partial<Statement>]>([
    ["another time", { time: "2025-05-24" }],
    ["another modality", { modality: "planned" }],
    ["another polarity", { polarity: "negated" }],
    ["another type", { type: "spoke_with" }],
  ])("keeps statements of %s apart", (_difference, change) => {
    expect(
      mergeStatements([
        { ...meeting, time: "2025-05-23" },
        { ...meeting, time: "2025-05-23", ...change },
      ]),
    ).toHaveLength(2);
  });

  it("does not turn a directed statement round", () => {
    const visit: Statement = { ...meeting, type: "accused", source: "e2", target: "e1" };
    expect(mergeStatements([visit, { ...visit, source: "e1", target: "e2" }])).toHaveLength(2);
  });
});
