/** What holds of judgements whatever people say about whatever names. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { judgementId, judgementsInForce, type Judgement } from "../../src/identities/judgement.ts";
import { appearanceName, resolveNames, type Names } from "./resolve-names.ts";

const names = ["Jan Müller", "Jan Mueller", "Eva Müller", "Müller", "George Bush", "George W. Bush", "Zacharias"];
const articles = fc.array(fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }), {
  minLength: 2,
  maxLength: 8,
});

interface Case {
  readonly articles: readonly (readonly string[])[];
  readonly judgements: readonly (Judgement & { readonly ends: readonly (readonly [number, string])[] })[];
}

function cases(verdicts: readonly Judgement["verdict"][]): fc.Arbitrary<Case> {
  return articles.chain((printed) => {
    const places = printed.flatMap((article, index) => article.map((name) => [index, name] as const));
    const judgement = fc
      .tuple(
        fc.constantFrom(...verdicts),
        fc.constantFrom(...places),
        fc.constantFrom(...places),
        fc.integer({ min: 10, max: 59 }),
      )
      .map(([verdict, one, other, minute]) => ({
        verdict,
        first: appearanceName(one[0], "Person", one[1]),
        second: appearanceName(other[0], "Person", other[1]),
        reason: null,
        author: null,
        at: `2026-01-01T00:${minute}:00Z`,
        ends: [one, other] as const,
      }))
      // One appearance cannot be another than itself.
      .filter(({ first, second }) => JSON.stringify(first) !== JSON.stringify(second));
    return fc.record({ articles: fc.constant(printed), judgements: fc.array(judgement, { maxLength: 5 }) });
  });
}

function entitiesOf({ articles: printed, judgements }: Case): {
  readonly entities: (judgement: Case["judgements"][number]) => readonly string[];
  readonly cut: ReadonlySet<string>;
} {
  const people = printed.map((article): Names => article.map((name) => ["Person", name] as const));
  const { entityOf, resolution } = resolveNames(people, judgements);
  return {
    entities: ({ ends }) => ends.map(([article, name]) => entityOf(article, name)),
    cut: new Set(resolution.conflicts.map(({ cut }) => judgementId(cut))),
  };
}

function inForce({ judgements }: Case): Case["judgements"] {
  const ids = new Set(judgementsInForce(judgements).map(judgementId));
  return judgements.filter((judgement) => ids.has(judgementId(judgement)));
}

describe("judgements", () => {
  it("that call two different win over every rule and every judgement", () => {
    fc.assert(
      fc.property(cases(["same", "different"]), (row) => {
        const { entities } = entitiesOf(row);
        for (const judgement of inForce(row).filter(({ verdict }) => verdict === "different"))
          expect(new Set(entities(judgement)).size).toBe(2);
      }),
    );
  });

  it("that call two the same join them, unless the graph lists a conflict", () => {
    fc.assert(
      fc.property(cases(["same", "different", "unsure"]), (row) => {
        const { entities, cut } = entitiesOf(row);
        const kept = inForce(row).filter(
          (judgement) => judgement.verdict === "same" && !cut.has(judgementId(judgement)),
        );
        for (const judgement of kept) expect(new Set(entities(judgement)).size).toBe(1);
      }),
    );
  });

  it("that call two the same and contradict nobody join all of a chain", () => {
    fc.assert(
      fc.property(cases(["same"]), (row) => {
        const { entities, cut } = entitiesOf(row);
        expect(cut.size).toBe(0);
        for (const judgement of row.judgements) expect(new Set(entities(judgement)).size).toBe(1);
      }),
    );
  });

  it("say the same in any order", () => {
    fc.assert(
      fc.property(cases(["same", "different", "unsure"]), (row) => {
        const turned = { ...row, judgements: [...row.judgements].reverse() };
        const [one, other] = [entitiesOf(row), entitiesOf(turned)];
        for (const judgement of row.judgements) expect(other.entities(judgement)).toEqual(one.entities(judgement));
      }),
    );
  });
});
