import { describe, expect, it } from "@jest/globals";
import { createEmbeddedExtractor } from "../../src/extraction/embedded/embedded-extractor.ts";
import { bareArticle } from "../articles/bare-article.ts";

const extractor = await createEmbeddedExtractor({ languages: ["en"] });

/** Whoever acts, at the head of the sentence and inside it; and the name. */
const actors = [
  ["Friedrich Merz", "Friedrich Merz", "Friedrich Merz"],
  ["President Donald Trump", "President Donald Trump", "Donald Trump"],
  ["Germany's chancellor Friedrich Merz", "Germany's chancellor Friedrich Merz", "Friedrich Merz"],
  ["US Secretary of State Marco Rubio", "US Secretary of State Marco Rubio", "Marco Rubio"],
  [
    "The Norwegian foreign minister, Espen Barth Eide,",
    "the Norwegian foreign minister, Espen Barth Eide,",
    "Espen Barth Eide",
  ],
  ["The head of the Green party, Omid Nouripour,", "the head of the Green party, Omid Nouripour,", "Omid Nouripour"],
] as const;

/** Whoever it is done to, at the head of the sentence and inside it; and the name. */
const others = [
  ["Mahmoud Abbas", "Mahmoud Abbas", "Mahmoud Abbas"],
  ["Ukrainian President Volodymyr Zelensky", "Ukrainian President Volodymyr Zelensky", "Volodymyr Zelensky"],
  ["Foreign Minister Sergei Lavrov", "Foreign Minister Sergei Lavrov", "Sergei Lavrov"],
  ["His Turkish counterpart Hakan Fidan", "his Turkish counterpart Hakan Fidan", "Hakan Fidan"],
  ["The head of the World Bank, Ajay Banga,", "the head of the World Bank, Ajay Banga,", "Ajay Banga"],
] as const;

interface Sides {
  readonly actor: string;
  readonly by: string;
  readonly other: string;
  readonly passive: string;
}

const forms: readonly (readonly [type: string, hedge: string, form: (sides: Sides) => string])[] = [
  ["met_with", "asserted", ({ actor, other }) => `${actor} met ${other}.`],
  ["met_with", "asserted", ({ actor, other }) => `${actor} met ${other} in Berlin on Tuesday.`],
  ["met_with", "asserted", ({ by, other }) => `On Monday, ${by} met ${other} in Geneva.`],
  ["met_with", "asserted", ({ actor, other }) => `${actor} held a meeting with ${other} on Saturday.`],
  ["met_with", "planned", ({ actor, other }) => `${actor} will meet ${other} on Thursday.`],
  ["met_with", "planned", ({ actor, other }) => `${actor} is expected to meet ${other} in Rome on Sunday.`],
  ["met_with", "asserted", ({ actor, other }) => `${actor} said he was confident after meeting ${other} in Kyiv.`],
  ["spoke_with", "asserted", ({ actor, other }) => `${actor} had a phone call with ${other} on Sunday evening.`],
  ["spoke_with", "asserted", ({ actor, other }) => `${actor} spoke by phone with ${other} on Sunday.`],
  ["criticised", "asserted", ({ actor, other }) => `${actor} has criticised ${other}.`],
  ["criticised", "asserted", ({ by, passive }) => `${passive} was criticised by ${by} on Monday.`],
  ["demanded_from", "asserted", ({ actor, other }) => `${actor} called on ${other} to end the fighting.`],
  ["supported", "asserted", ({ actor, other }) => `${actor} praised ${other} for the reforms.`],
  ["sued", "asserted", ({ actor, other }) => `${actor} filed a lawsuit against ${other} in federal court.`],
];

/** An apposition's comma goes where another mark follows. */
const punctuated = (text: string): string => text.replace(/,+([.,])/gu, "$1");

const cases = forms.flatMap(([type, hedge, form]) =>
  actors.flatMap(([actor, by, source]) =>
    others.map(([passive, other, target]) => ({
      text: punctuated(form({ actor, by, other, passive })),
      type,
      hedge,
      source,
      target,
    })),
  ),
);

const mutual: ReadonlySet<string> = new Set(["met_with", "spoke_with"]);

describe("whoever acts and whoever it is done to, in every form of an English sentence", () => {
  it.each(cases)("$text", async ({ text, type, hedge, source, target }) => {
    const { statements } = await extractor.extract(bareArticle(text, { language: "en" }));
    const sides = statements
      .filter((statement) => statement.type === type)
      .map((statement) => {
        const both = [statement.source, statement.target];
        return [...(mutual.has(type) ? both.sort() : both), statement.modality];
      });
    const expected = mutual.has(type) ? [source, target].sort() : [source, target];
    expect(sides).toEqual([[...expected, hedge]]);
  });
});

describe("two names joined by 'and' behind an office", () => {
  it.each([
    ["Angela Merkel and opposition leader Svetlana Tikhanovskaya met in Oslo on Monday.", "met_with"],
    ["A meeting between Angela Merkel and opposition leader Svetlana Tikhanovskaya lasted two hours.", "met_with"],
  ])("%s", async (text, type) => {
    const { statements } = await extractor.extract(bareArticle(text, { language: "en" }));
    expect(statements.map((statement) => [statement.type, statement.source, statement.target])).toEqual([
      [type, "Angela Merkel", "Svetlana Tikhanovskaya"],
    ]);
  });
});

describe("what looks like a deed of somebody else gives nothing", () => {
  it.each([
    "The head of the Green party, Omid Nouripour, hit back on Friday.",
    "Friedrich Merz met the deadline.",
    "A meeting between party members and voters ended without agreement.",
  ])("%s", async (text) => {
    const { statements } = await extractor.extract(bareArticle(text, { language: "en" }));
    const told = statements.filter(({ type }) => !["holds_role", "member_of"].includes(type));
    expect(told).toEqual([]);
  });
});
