import { describe, expect, it } from "@jest/globals";
import { findStatementsOf } from "../languages/find-facts.ts";

const text =
  "Anna Roth traf Karl Brandt am Freitag in Leipzig. Norwegen will laut der Agentur Interfax mit Schweden verhandeln.";

describe("the evidence of a statement", () => {
  it.each(["met_with", "negotiated_with"])("of %s holds its trigger inside its sentence", async (type) => {
    const statements = await findStatementsOf(type, text);
    expect(statements).toHaveLength(1);
    for (const { start, end, trigger } of statements.flatMap(({ evidence }) => evidence)) {
      expect(trigger[0]).toBeGreaterThanOrEqual(start);
      expect(trigger[1]).toBeLessThanOrEqual(end);
      expect(trigger[0]).toBeLessThan(trigger[1]);
    }
  });

  it("dates and places a meeting by its clause", async () => {
    const [meeting] = await findStatementsOf("met_with", text);
    expect(meeting).toMatchObject({ place: "Leipzig", time: "2025-07-11" });
  });
});
