import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { coverFacts, type CoveredFact } from "../../src/queries/stepwise/cover-facts.ts";

const entity = fc.integer({ min: 0, max: 12 }).map((number) => `e${number}`);
const fact = fc.record({ fact: fc.integer({ min: 0, max: 40 }), sourceId: entity, targetId: entity });

/** A fact has the same two entities wherever it is told. */
const distinct = (facts: readonly CoveredFact[]): readonly CoveredFact[] => [
  ...new Map(facts.map((row) => [row.fact, row])).values(),
];

describe("covering facts", () => {
  it("asks each fact once, of one of its entities", () => {
    fc.assert(
      fc.property(fc.array(fact), (drawn) => {
        const facts = distinct(drawn);
        const asked = [...coverFacts(facts, () => 7)].flatMap(([id, own]) => own.map((code) => ({ id, code })));
        expect(asked.map(({ code }) => code).sort()).toEqual(facts.map((row) => row.fact).sort());
        for (const { id, code } of asked) {
          const { sourceId, targetId } = facts.find((row) => row.fact === code) ?? {};
          expect([sourceId, targetId]).toContain(id);
        }
      }),
    );
  });

  const star = [1, 2, 3].map((code) => ({ fact: code, sourceId: "everywhere", targetId: `rare ${code}` }));
  it.each([
    [10, ["everywhere"]],
    [1_000_000, ["rare 1", "rare 2", "rare 3"]],
  ])("asks one entity for all unless it is named in too many articles (%d)", (articles, expected) => {
    const covered = coverFacts(star, (id) => (id === "everywhere" ? articles : 2));
    expect([...covered.keys()].sort()).toEqual(expected);
  });
});
