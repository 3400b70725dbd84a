import { describe, expect, it } from "@jest/globals";
import { createEmbeddedExtractor } from "../../src/extraction/embedded/embedded-extractor.ts";
import { bareArticle } from "../articles/bare-article.ts";

const extractor = await createEmbeddedExtractor({ languages: ["de"] });

/** Whoever acts, as subject and behind "von"; and the name. */
const actors = [
  ["Friedrich Merz", "Friedrich Merz", "Friedrich Merz"],
  ["Bundeskanzler Friedrich Merz", "Bundeskanzler Friedrich Merz", "Friedrich Merz"],
  ["CDU-Chef Friedrich Merz", "CDU-Chef Friedrich Merz", "Friedrich Merz"],
  ["Der norwegische Minister Espen Barth Eide", "dem norwegischen Minister Espen Barth Eide", "Espen Barth Eide"],
  ["Finnlands Regierungschefin Sanna Marin", "Finnlands Regierungschefin Sanna Marin", "Sanna Marin"],
  ["Der Chef der Grünen, Omid Nouripour,", "dem Chef der Grünen, Omid Nouripour,", "Omid Nouripour"],
] as const;

/** Whoever it is done to, in the accusative, the dative and the nominative; and the name. */
const others = [
  ["Selenskyj", "Selenskyj", "Selenskyj", "Selenskyj"],
  ["Präsident Selenskyj", "Präsident Selenskyj", "Präsident Selenskyj", "Selenskyj"],
  ["Frankreichs Präsidenten Macron", "Frankreichs Präsidenten Macron", "Frankreichs Präsident Macron", "Macron"],
  ["den Chef der Nato, Mark Rutte", "dem Chef der Nato, Mark Rutte", "Der Chef der Nato, Mark Rutte,", "Mark Rutte"],
  ["Boris Pistorius (SPD)", "Boris Pistorius (SPD)", "Boris Pistorius (SPD)", "Boris Pistorius"],
] as const;

interface Sides {
  readonly actor: string;
  readonly by: string;
  readonly other: string;
  readonly to: string;
  readonly passive: string;
}

const forms: readonly (readonly [type: string, form: (sides: Sides) => string])[] = [
  ["met_with", ({ actor, other }) => `${actor} traf ${other}.`],
  ["met_with", ({ actor, other }) => `${actor} traf am Montag ${other}.`],
  ["met_with", ({ actor, other }) => `${actor} traf ${other} am Freitag in Wien.`],
  ["met_with", ({ actor, other }) => `${actor} hat am Donnerstag ${other} getroffen.`],
  ["met_with", ({ actor, other }) => `${actor} will am Montag ${other} treffen.`],
  ["met_with", ({ actor, to }) => `${actor} kam in Genf mit ${to} zusammen.`],
  ["spoke_with", ({ actor, to }) => `${actor} telefonierte am Sonntag mit ${to}.`],
  ["criticised", ({ actor, other }) => `${actor} hat ${other} kritisiert.`],
  ["criticised", ({ actor, other }) => `${actor} kritisierte am Mittwoch ${other} scharf.`],
  ["criticised", ({ by, passive }) => `${passive} wurde am Montag von ${by} kritisiert.`],
  ["demanded_from", ({ actor, other }) => `${actor} forderte ${other} am Freitag zum Rücktritt auf.`],
  ["threatened", ({ actor, to }) => `${actor} drohte ${to} am Samstag mit Konsequenzen.`],
  ["accused", ({ actor, to }) => `${actor} warf ${to} am Montag Wortbruch vor.`],
];

const cases = forms.flatMap(([type, form]) =>
  actors.flatMap(([actor, by, source]) =>
    others.map(([other, to, passive, target]) => [
      form({ actor, by, other, to, passive }).replace(",.", "."),
      type,
      source,
      target,
    ]),
  ),
);

describe("whoever acts and whoever it is done to, in every form of the sentence", () => {
  it.each(cases)("%s: %s, %s, %s", async (text, type, source, target) => {
    const { statements } = await extractor.extract(bareArticle(text, { language: "de" }));
    const sides = statements
      .filter((statement) => statement.type === type)
      .map((statement) => [statement.source, statement.target]);
    expect(sides).toContainEqual([source, target]);
  });
});
