import { statSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { LanguageDataError } from "../../../src/foundation/errors.ts";
import { loadGermanStatementRules } from "../../../src/languages/de/statement-rules.ts";
import {
  classesBetween,
  readStatementModel,
  scoreClasses,
  type StatementModelData,
} from "../../../src/statements/model/statement-model.ts";

const file = new URL("../../../src/languages/de/models/statement-model.json", import.meta.url);
const small: StatementModelData = {
  reason: "a model of this test",
  version: "1",
  classes: ["visited", "member_of", "met_with"],
  biases: [-100, -100, -200],
  calibration: { slope: 1, offsets: [0, 0, 0] },
  thresholds: [0.5, 0.5, 0.5],
  weights: { reiste: [0, 300, 1, -50], traf: [2, 400] },
};

describe("statement model", () => {
  it.each([
    { features: ["reiste"], scores: [2, -1.5, -2] },
    { features: ["traf"], scores: [-1, -1, 2] },
    { features: ["unknown"], scores: [-1, -1, -2] },
    { features: ["reiste", "x", "y", "z"], scores: [0.5, -1.25, -2] },
    { features: ["constructor"], scores: [-1, -1, -2] },
  ])("scores $features", ({ features, scores }) => {
    expect(scoreClasses(small, features, [0, 1, 2]).map(({ score }) => score)).toEqual(scores);
  });

  it.each([
    { first: "Person", second: "Place", classes: [0] },
    { first: "Place", second: "Organization", classes: [1] },
    { first: "Person", second: "Person", classes: [2] },
    { first: "Work", second: "Event", classes: [] },
  ] as const)("tries $classes between $first and $second", ({ first, second, classes }) => {
    expect(classesBetween(small.classes, first, second)).toEqual(expect.arrayContaining([...classes]));
  });

  it("gives a score for every class that is asked for, whatever the features", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (features) => {
        const scores = scoreClasses(small, features, [0, 2]).map(({ score }) => score);
        return scores.length === 2 && scores.every(Number.isFinite);
      }),
    );
  });

  it.each(["", "{}", "[]", '{"reason":"x"}'])("refuses the file %j", (text) => {
    expect(() => readStatementModel("model.json", text)).toThrow(LanguageDataError);
  });
});

describe("the German weights", () => {
  it("are a small file", () => {
    expect(statSync(file).size).toBeLessThan(1_000_000);
  });

  it("have a bias and a threshold for each class", () => {
    const model = loadGermanStatementRules().model;
    expect(model?.biases).toHaveLength(model?.classes.length ?? 0);
    expect(model?.thresholds).toHaveLength(model?.classes.length ?? 0);
  });
});
