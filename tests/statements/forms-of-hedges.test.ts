import { describe, expect, it } from "@jest/globals";
import { createEmbeddedExtractor } from "../../src/extraction/embedded/embedded-extractor.ts";
import { bareArticle } from "../articles/bare-article.ts";

const extractor = await createEmbeddedExtractor({ languages: ["de"], statementModel: false });

/** What somebody does, in the forms that the clauses around it ask for. */
const deeds = [
  {
    fact: "visited: Giorgia Meloni > Norwegen",
    doer: "Giorgia Meloni",
    finite: "Norwegen besucht",
    infinitive: "Norwegen besuchen",
    marked: "Norwegen zu besuchen",
    done: "Norwegen besucht zu haben",
    has: "Norwegen besucht hat",
    perfect: "Norwegen besucht",
  },
  {
    fact: "attacked: Iran > Frankreich",
    doer: "der Iran",
    finite: "Frankreich angreift",
    infinitive: "Frankreich angreifen",
    marked: "Frankreich anzugreifen",
    done: "Frankreich angegriffen zu haben",
    has: "Frankreich angegriffen hat",
    perfect: "Frankreich angegriffen",
  },
  {
    fact: "lifted_sanctions: Türkei > Iran",
    doer: "die Türkei",
    finite: "die Sanktionen gegen den Iran aufhebt",
    infinitive: "die Sanktionen gegen den Iran aufheben",
    marked: "die Sanktionen gegen den Iran aufzuheben",
    done: "die Sanktionen gegen den Iran aufgehoben zu haben",
    has: "die Sanktionen gegen den Iran aufgehoben hat",
    perfect: "die Sanktionen gegen den Iran aufgehoben",
  },
  {
    fact: "negotiated_with: China > Norwegen",
    doer: "China",
    finite: "mit Norwegen verhandelt",
    infinitive: "mit Norwegen verhandeln",
    marked: "mit Norwegen zu verhandeln",
    done: "mit Norwegen verhandelt zu haben",
    has: "mit Norwegen verhandelt hat",
    perfect: "mit Norwegen verhandelt",
  },
  {
    fact: "cooperated_with: SPD > CDU",
    doer: "die SPD",
    finite: "mit der CDU koaliert",
    infinitive: "mit der CDU koalieren",
    marked: "mit der CDU zu koalieren",
    done: "mit der CDU koaliert zu haben",
    has: "mit der CDU koaliert hat",
    perfect: "mit der CDU koaliert",
  },
] as const;

type Deed = (typeof deeds)[number];
type Form = Exclude<keyof Deed, "fact">;

/** Clauses with the forms of a deed in braces, and the hedge that they give it. */
const frames: readonly (readonly [string, string])[] = [
  ["{doer} bestritt am Montag, {done}.", "negated"],
  ["{doer} wies den Vorwurf zurück, {done}.", "negated"],
  ["Ein Sprecher wies Berichte zurück, wonach {doer} {has}.", "negated"],
  ["Es stimme nicht, dass {doer} {has}.", "negated"],
  ["Nie zuvor hat {doer} {perfect}.", "negated"],
  ["{doer} beendete die Krise, ohne {marked}.", "negated"],
  ["{doer} gab am Montag auf, ohne {done}.", "negated"],
  ["{doer} schwieg am Montag, anstatt {marked}.", "negated"],
  ["Die Polizei hinderte {doer} daran, {marked}.", "negated"],
  ["{doer} denkt nicht daran, {marked}.", "negated"],
  ["Oppositionsführer Ulf Larsen schloss aus, dass {doer} {finite}.", "negated"],
  ["{doer} bekräftigte die Absicht, {marked}.", "planned"],
  ["{doer} bereitet sich darauf vor, {marked}.", "planned"],
  ["Geplant ist, dass {doer} {finite}.", "planned"],
  ["{doer} steht im Verdacht, {done}.", "possible"],
  ["Oppositionsführer Ulf Larsen befürchtet, dass {doer} {finite}.", "possible"],
  ["Unklar ist, ob {doer} {has}.", "possible"],
  ["Sollte {doer} {infinitive}, droht eine Krise.", "possible"],
  ["Oppositionsführer Ulf Larsen sagte, {doer} solle {infinitive}.", "demanded"],
  ["{doer} solle {infinitive}, verlangte Oppositionsführer Ulf Larsen.", "demanded"],
  ["Oppositionsführer Ulf Larsen sprach sich dafür aus, dass {doer} {finite}.", "demanded"],
  ["{doer} hat nicht nur {perfect}, sondern auch den Streit beigelegt.", "affirmed asserted"],
  ["Weil {doer} {has}, will die Opposition klagen.", "affirmed asserted"],
  ["{doer} gab am Montag zu, {done}.", "affirmed asserted"],
];

function sentenceOf(frame: string, deed: Deed): string {
  const text = frame.replaceAll(/\{(\w+)\}/gu, (_, form: Form) => deed[form]);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

async function factsIn(text: string): Promise<readonly string[]> {
  const { statements } = await extractor.extract(bareArticle(text, { language: "de", published: "2026-03-10" }));
  return statements.map(({ type, source, target, polarity, modality }) => {
    const hedges = [polarity, modality].filter((hedge) => hedge !== "affirmed" && hedge !== "asserted");
    return `${type}: ${source} > ${target} | ${hedges.length === 0 ? "affirmed asserted" : hedges.join(" ")}`;
  });
}

describe("what the clause around a deed makes of it", () => {
  const rows = frames.flatMap(([frame, hedge]) =>
    deeds.map((deed) => ({ text: sentenceOf(frame, deed), expected: `${deed.fact} | ${hedge}` })),
  );

  it.each(rows)("$expected in: $text", async ({ text, expected }) => {
    const [fact = ""] = expected.split(" | ");
    expect((await factsIn(text)).filter((found) => found.startsWith(`${fact} |`))).toEqual([expected]);
  });
});
